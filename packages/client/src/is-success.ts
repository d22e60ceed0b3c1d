import type { ErrorEntry } from "@credential-api/contract";
import type { AnyErrorResponse, AnyResult } from "./any-result.ts";
import type { Success } from "./result.ts";

/** Tells whether the status of a result is 2xx. */
export function isSuccess<Result extends { readonly status: number | string }>(
  result: Result,
): result is Result & Success<Result> {
  return String(result.status)[0] === "2";
}

/** The errors of a declared error response; none of any other result. */
export function errorsOf(result: AnyResult): readonly ErrorEntry[] {
  return isErrorResponse(result) ? result.body.errors : [];
}

function isErrorResponse(result: AnyResult): result is AnyErrorResponse {
  return typeof result.status === "number" && !isSuccess(result);
}
