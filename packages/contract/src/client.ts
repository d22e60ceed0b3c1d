/**
 * The contract as a client carries it: how each operation is sent, what may be repeated, which two make a change, the
 * documentation for editors, and the bounds for forms. Nothing else of the contract is behind this door, so that a bundle
 * for browsers stays small.
 */
import type { ClientChangePairs } from "./gen/client-docs.ts";
import { clientTable as table } from "./gen/client-table.ts";
import { identity } from "./gen/identity.ts";
import type { OperationId } from "./operations.ts";

export type * from "./gen/client-docs.ts";
/**
 * The bounds of every operation's path parameters and body members, by operation: lengths in characters (code points),
 * ranges, patterns (for the flag `u`) with their rule in words, and the values of an enumeration with a label each.
 */
export * as limits from "./gen/client-limits.ts";
export type { ClientMembers } from "./gen/client-members.ts";

/** What a client has to know of an operation at run time. */
export interface ClientOperation {
  /** In upper case. */
  readonly method: string;
  /** The path template with `{parameter}` segments. */
  readonly path: string;
  /** The statuses that the contract declares. */
  readonly statuses: readonly number[];
  /** The request must have a body. */
  readonly body?: true;
  /**
   * When the same request may be sent twice: `always` (its method is safe), `versioned` (if it carries a version: of two,
   * one is refused), or `asked` (if the caller says so).
   */
  readonly repeat: "always" | "versioned" | "asked";
  /** The JSON type in which the request carries the version. */
  readonly version?: "integer" | "string";
  /** The name of the change that reads, applies and sends. */
  readonly change?: keyof ClientChangePairs;
  /** The operation that reads what this one changes. */
  readonly read?: OperationId;
}

/** Every operation, by its name. */
export const clientTable: { readonly [Id in OperationId]: ClientOperation } = table;

/** Which contract this is: its version, and the SHA-256 of its bundle (`./openapi.json`). */
export const contractIdentity: { readonly version: string; readonly sha256: string } = identity;
