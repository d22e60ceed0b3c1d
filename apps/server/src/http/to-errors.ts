import type { ErrorCode, Errors } from "@credential-api/contract";

/** The body of a refusal that has one reason. */
export function toErrors(code: ErrorCode, message: string): Errors {
  return { errors: [{ code, message }] };
}
