/**
 * The part of the contract that a client needs: how each operation is sent, the pairs of read and
 * update, the documentation for editors, and the bounds for forms. It imports nothing else, so that a bundle for
 * browsers stays small.
 */
import { identity } from "./gen/identity.ts";

export type { ClientOperation, ClientParameter } from "./client-operation.ts";
export type * from "./gen/client-docs.ts";
/**
 * The bounds of every operation's parameters and body members, by operation: lengths in characters (code points),
 * ranges, patterns (with the flag `u`) and their rule in words, and the values of an enumeration with their labels.
 */
export * as limits from "./gen/client-limits.ts";
export type { ClientMembers } from "./gen/client-members.ts";
export { clientTable } from "./gen/client-table.ts";
export type { Pagination } from "./operations.ts";

/** The identity of the contract: its version, and the SHA-256 of its bundle (`./openapi.json`). */
export const contractIdentity: { readonly version: string; readonly sha256: string } = identity;
