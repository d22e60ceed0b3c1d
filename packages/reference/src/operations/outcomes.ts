import type { ErrorCode, Errors } from "@credential-api/contract";

/** A rule that a change would break: a code of the catalogue, a sentence, and the place in the body it is about. */
export interface BrokenRule {
  readonly code: ErrorCode;
  readonly message: string;
  /** RFC 6901. */
  readonly pointer: string;
}

/** A declared outcome other than success. */
export interface Refused<Status extends 404 | 409 | 422> {
  readonly status: Status;
  readonly body: Errors;
}

/** 404: the client, user or credential that the path names does not exist. The sentence says which. */
export function noRecord(message: string): Refused<404> {
  return refused(404, { code: "errors.noRecord", message });
}

/** 409: the request is based on a version that is not the current one. */
export function staleVersion(): Refused<409> {
  return refused(409, {
    code: "errors.pessimisticLockingFailure",
    message: "version is not the current version of the credential.",
    pointer: "/version",
  });
}

/** 422: rules of the business would be broken. They are listed by pointer. */
export function rulesBroken(...broken: readonly BrokenRule[]): Refused<422> {
  return refused(422, ...broken.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1)));
}

function refused<Status extends 404 | 409 | 422>(
  status: Status,
  ...errors: readonly (Omit<BrokenRule, "pointer"> & { readonly pointer?: string })[]
): Refused<Status> {
  return { status, body: { errors: [...errors] } };
}
