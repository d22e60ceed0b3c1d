/**
 * A smaller client, for pages where each byte counts: the operations and `raw`, each call with one result per status.
 */
export type { CallOptions, CredentialClientOptions, Fetch, Timeouts, Token, TokenSource } from "../options.ts";
export type { OperationResult } from "../result.ts";
export { createOperationsClient, type OperationsClient } from "./create-operations-client.ts";
