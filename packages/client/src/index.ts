/**
 * The caller's room: one function that makes a client, and the types of what goes in and comes out. Nothing behind this
 * door needs Node or a page; it needs a platform with `fetch`, `Request`, `Response`, `URL`, `AbortController`,
 * `DOMException` and timers.
 */

export type {
  CredentialType,
  ErrorCode,
  ErrorEntry,
  Errors,
  MobileSignature,
  MobileSignatureUpdate,
  OperationId,
  OperationRequest,
  StateName,
  Validity,
  VascoCredential,
  VascoCredentialUpdate,
  VascoToken,
} from "@credential-api/contract";
export { contractIdentity as CONTRACT, limits } from "@credential-api/contract/client";
export type { ChangeOptions } from "./change.ts";
export type { Clock } from "./clock.ts";
export { createCredentialClient } from "./create-credential-client.ts";
export { CredentialApiError, isCredentialApiError } from "./credential-api-error.ts";
export type { ChangeDraft, CredentialClient, OperationCall } from "./credential-client.ts";
export type { FieldErrors, FieldName } from "./field-errors.ts";
export { fieldErrors } from "./field-errors.ts";
export type { CallOptions, CredentialClientOptions, Fetch, Timeouts, Token, TokenSource } from "./options.ts";
export type { ResultPromise } from "./or-throw.ts";
export type { RawCall, RawClient, RawRequest, RawResult } from "./raw.ts";
export type {
  AbortedResult,
  ChangeResult,
  Changes,
  Conflict,
  DeclaredResult,
  NetworkResult,
  OperationResult,
  Success,
  SuccessBody,
  TimeoutResult,
  UnexpectedResult,
} from "./result.ts";
