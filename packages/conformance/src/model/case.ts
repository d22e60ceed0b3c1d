import type { OperationId } from "@credential-api/contract";
import { toKebabCase } from "@credential-api/openapi";
import type { CaseContext } from "./context.ts";
import type { RuleReference } from "./rule.ts";

/** The kinds of cases, in the order in which they run and are reported. */
export const groups = [
  "statuses",
  "order",
  "methods",
  "tokens",
  "media-types",
  "json",
  "paths",
  "parameters",
  "headers",
  "updates",
  "versions",
  "lists",
  "concurrency",
  "secrets",
  "generated",
  "checks",
  "sockets",
] as const;

export type Group = (typeof groups)[number];

/** One promise of the contract, and how to check it. */
export interface Case {
  /** `<operation in kebab case, or "server">/<group>/<name>`: unique and stable, because configurations name it. */
  readonly id: string;
  /** `null`: the case concerns no single operation. */
  readonly operation: OperationId | null;
  readonly group: Group;
  /** The promise: `409 when the version is stale`. */
  readonly title: string;
  readonly covers: Coverage;
  readonly rule: RuleReference;
  /** Returns when the promise is kept; throws `Failure` when it is broken and `Skipped` when the kit lacks what it needs. */
  readonly run: (context: CaseContext) => Promise<void>;
}

/** The cell of the coverage matrix. */
export interface Coverage {
  readonly status?: number;
  readonly code?: string;
  readonly permission?: string;
  /** A value of an enumeration in the request: `stateName=locked`. */
  readonly value?: string;
}

/** The id of a case. `name` is in kebab case. */
export function caseId(operation: OperationId | null, group: Group, name: string): string {
  return `${operation === null ? "server" : toKebabCase(operation)}/${group}/${name}`;
}
