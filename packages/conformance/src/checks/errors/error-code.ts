import { type ErrorCode, errors } from "@credential-api/contract";

/** Returns whether the catalogue of the contract has a code. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errors, code);
}
