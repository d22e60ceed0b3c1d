/**
 * Says that something the answer needs cannot be reached now: the same request may succeed later. The app answers 503
 * with `Retry-After`. Everything else that is thrown counts as a bug and becomes a 500.
 */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/** Says that the store cannot be reached now, is busy beyond its patience, or has been closed. */
export class StoreUnavailable extends Unavailable {
  override name = "StoreUnavailable";
}
