import type { ErrorCode, Errors } from "@credential-api/contract";

/** A business rule that a change violates. */
export interface RuleViolation {
  readonly code: ErrorCode;
  /** A sentence for the caller. */
  readonly message: string;
  /** The member of the body, as a JSON Pointer (RFC 6901), where the rule is about one. */
  readonly pointer?: string;
}

/** A declared error response of an operation. */
export interface ErrorOutcome<Status extends 404 | 409 | 422> {
  readonly status: Status;
  readonly body: Errors;
}

/** 404: the client, user or credential in the path does not exist. The message says which. */
export function notFound(message: string): ErrorOutcome<404> {
  return errorOutcome(404, { code: "errors.noRecord", message });
}

/** 409: the request is based on a version that is not the current one. */
export function staleVersion(): ErrorOutcome<409> {
  return errorOutcome(409, {
    code: "errors.pessimisticLockingFailure",
    message: "version is not the current version of the credential.",
    pointer: "/version",
  });
}

/** What `duplicate` of the store means: the client requires a unique msisdn. */
export const duplicateMsisdn: RuleViolation = {
  code: "errors.duplicateValue",
  message: "msisdn must be unique within the client.",
  pointer: "/msisdn",
};

/** 422: the change violates business rules. They are sorted by pointer. */
export function ruleViolations(...violations: readonly RuleViolation[]): ErrorOutcome<422> {
  return errorOutcome(422, ...violations.toSorted((a, b) => ((a.pointer ?? "") < (b.pointer ?? "") ? -1 : 1)));
}

function errorOutcome<Status extends 404 | 409 | 422>(
  status: Status,
  ...errors: readonly RuleViolation[]
): ErrorOutcome<Status> {
  return { status, body: { errors: [...errors] } };
}
