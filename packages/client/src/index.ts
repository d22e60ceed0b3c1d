/**
 * The client: one function that makes it, and the types of what goes in and comes out. It needs `fetch`, `Request`,
 * `Response`, `URL`, `AbortController` and timers, and nothing of one platform.
 */

export type {
  CredentialType,
  ErrorCode,
  ErrorEntry,
  Errors,
  MobileSignature,
  MobileSignatureCreation,
  MobileSignatureUpdate,
  OperationId,
  OperationRequest,
  paths,
  StateName,
  UserCredential,
  UserCredentialPage,
  Validity,
  VascoCredential,
  VascoCredentialCreation,
  VascoCredentialPage,
  VascoCredentialUpdate,
  VascoToken,
  VascoTokenCreation,
} from "@credential-api/contract";
export { contractIdentity as CONTRACT, limits } from "@credential-api/contract/client";
export type { ChangeOptions } from "./change/change.ts";
export { createCredentialClient } from "./create-credential-client.ts";
export { CredentialApiError, isCredentialApiError } from "./credential-api-error.ts";
export type {
  CallArguments,
  ChangeDraft,
  CredentialClient,
  ListId,
  OperationCall,
  ReadsAll,
} from "./credential-client.ts";
export type { FieldErrors, FieldName } from "./field-errors.ts";
export { fieldErrors } from "./field-errors.ts";
export type { Clock } from "./http/clock.ts";
export type { SyntheticErrors } from "./http/to-attempt-response.ts";
export type {
  AttemptEvent,
  CallOptions,
  CredentialClientOptions,
  Fetch,
  Timeouts,
  Token,
  TokenSource,
} from "./options.ts";
export type { ResultPromise } from "./or-throw.ts";
export type { AllItems } from "./pages/read-all.ts";
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
  TokenResult,
  UnexpectedResult,
  UnknownResult,
} from "./result.ts";
