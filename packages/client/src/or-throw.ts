import { isSuccess } from "./is-success.ts";
import type { Success } from "./result.ts";

/** The promise of a result, with a way to get an exception for everything but success. */
export interface ResultPromise<Result> extends Promise<Result> {
  /**
   * Resolves with the result if its status is 2xx.
   *
   * @throws CredentialApiError (as a rejection) for every other status.
   */
  orThrow(): Promise<Success<Result>>;
}

/** Adds `orThrow` to a promise. `toError` makes what is thrown. */
export function withOrThrow<Result extends { readonly status: number | string }>(
  promise: Promise<Result>,
  toError: (result: Result) => Error,
): ResultPromise<Result> {
  const orThrow = async () => {
    const result = await promise;
    if (!isSuccess(result)) throw toError(result);
    return result;
  };
  return Object.assign(promise, { orThrow });
}
