/**
 * The caller's room: one function that makes a client, and the types of what goes in and comes out. Nothing behind this
 * door needs Node or a page; it needs a platform with `fetch`, `Request`, `Response` and `URL`.
 */

export type { CallOptions, CredentialClient, OperationCall } from "./create-credential-client.ts";
export { createCredentialClient } from "./create-credential-client.ts";
export type { CredentialClientOptions, Fetch, Token } from "./options.ts";
export type { RawCall, RawClient, RawRequest, RawResult } from "./raw.ts";
export type {
  AbortedResult,
  DeclaredResult,
  NetworkResult,
  OperationResult,
  UnexpectedResult,
} from "./result.ts";
