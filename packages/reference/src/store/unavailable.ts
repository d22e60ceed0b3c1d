/**
 * Something that a request needs cannot be reached at the moment; the same request may succeed later. The app responds 503
 * with `Retry-After`. Any other exception is a bug and becomes a 500.
 */
export class Unavailable extends Error {
  override name = "Unavailable";
  /** The `Retry-After` of the response, a whole number from 0 to 3600. Default: `retryAfterSeconds` of `createReference`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message?: string, options: UnavailableOptions = {}) {
    super(message, options);
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** What an `Unavailable` may have besides its message. */
interface UnavailableOptions extends ErrorOptions {
  readonly retryAfterSeconds?: number;
}

/** The store cannot be reached at the moment, is busy for too long, or is closed. */
export class StoreUnavailable extends Unavailable {
  override name = "StoreUnavailable";
}
