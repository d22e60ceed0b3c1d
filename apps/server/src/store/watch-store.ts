import { type Store, Unavailable } from "@credential-api/reference";

/** A method of the port that is watched: all but `close`. */
type StoreMethod = Exclude<keyof Store, "close">;

/** How a call ended: `unavailable` is an outage, `error` a bug. */
type StoreOutcome = "ok" | "unavailable" | "error";

/** Watches the calls of a store. Called when one starts; the result is called when it has ended. Neither throws. */
export type StoreObserver = (method: StoreMethod) => (outcome: StoreOutcome) => void;

/**
 * The same store, whose calls an observer sees. A call itself is not delayed: the observer gets its end from a promise of its
 * own. Without an observer, the store itself is returned.
 */
export function watchStore(store: Store, observe: StoreObserver | undefined): Store {
  if (observe === undefined) return store;
  const watch = <Parameters extends readonly unknown[], T>(
    method: StoreMethod,
    call: (...parameters: Parameters) => Promise<T>,
  ) => {
    return (...parameters: Parameters): Promise<T> => {
      const end = observe(method);
      const result = call(...parameters);
      result.then(
        () => end("ok"),
        (error: unknown) => end(error instanceof Unavailable ? "unavailable" : "error"),
      );
      return result;
    };
  };
  // A cast, because no type says that the names and the methods of an object belong together.
  const watched = Object.keys(methods).map((name) => {
    const method = name as StoreMethod;
    return [method, watch(method, store[method].bind(store) as never)];
  });
  return { ...Object.fromEntries(watched), close: () => store.close() };
}

/** Calls several observers in turn; `undefined` when there is none. */
export function combineStoreObservers(observers: readonly (StoreObserver | undefined)[]): StoreObserver | undefined {
  const present = observers.filter((observer) => observer !== undefined);
  if (present.length < 2) return present[0];
  return (method) => {
    const ends = present.map((observe) => observe(method));
    return (outcome) => {
      for (const end of ends) end(outcome);
    };
  };
}

/** Every method, so that one that the port gets later does not compile until it is here. */
const methods: Readonly<Record<StoreMethod, true>> = {
  readClient: true,
  readUser: true,
  readPolicy: true,
  readDefaultPolicy: true,
  readPolicyPage: true,
  readCredential: true,
  readVascoPage: true,
  readUserPage: true,
  insert: true,
  swap: true,
  remove: true,
  readHistory: true,
  readHistoryPage: true,
  checkReady: true,
};
