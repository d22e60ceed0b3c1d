/** The reference server: the operations of the contract as a portable Hono app, and the interfaces that a host implements. */
export type { Intercept, Reference, ReferenceOptions, ReferencePath } from "./app.ts";
export { createReference } from "./app.ts";
export { demoCallers, demoToken } from "./demo-callers.ts";
export { demoData } from "./demo-data.ts";
export type { ApiRequest, Handle, ReceivedBody } from "./http/api-request.ts";
export type { Caller, Callers } from "./http/authenticate.ts";
export type { ReadBody } from "./http/body/read-body.ts";
export { type OperationPath, operationPaths } from "./http/operation-paths.ts";
export { rawPath } from "./http/parameters/path-template.ts";
export type { Report, Reporter } from "./http/report.ts";
export type { ApiResponse } from "./http/response/api-response.ts";
export { createMemoryStore } from "./store/memory.ts";
export type {
  Client,
  Credential,
  CredentialKey,
  CredentialPage,
  HistoryEntry,
  HistoryPage,
  HistoryPageRequest,
  Insert,
  InsertOutcome,
  PagePosition,
  PageRequest,
  Policy,
  PolicyPage,
  PolicyPageRequest,
  PolicyType,
  Remove,
  RemoveOutcome,
  Seed,
  Store,
  StoredType,
  Swap,
  SwapOutcome,
  User,
} from "./store/store.ts";
export { toCredentialKey } from "./store/store.ts";
export { StoreUnavailable, Unavailable } from "./store/unavailable.ts";
