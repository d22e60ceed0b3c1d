import type { Documents, Pair, Place } from "@credential-api/openapi/schemas";
import type { Direction, Finding, Use } from "../rules/change.ts";
import type { RuleId } from "../rules/rule.ts";
import type { Difference } from "./difference.ts";
import type { createSchemaFindings } from "./schema-findings.ts";

/** Which part of which operations an object belongs to, and which way its values travel. */
export interface Part {
  readonly uses: readonly Use[];
  readonly direction: Direction;
}

/** A comparison of two documents on its way. */
export interface Walk {
  readonly documents: Documents;
  /** Today, as `YYYY-MM-DD` in UTC. */
  readonly today: string;
  readonly compareSchemas: ReturnType<typeof createSchemaFindings>;
  readonly findings: Finding[];
}

/** The kinds of objects (OpenAPI 3.1, section 4.8) that are compared field by field. */
export type Kind =
  | ("root" | "info" | "tag" | "pathItem" | "operation" | "parameter" | "header" | "requestBody" | "mediaType")
  | ("response" | "server" | "serverVariable" | "securityScheme" | "flow");

/** Two corresponding objects, and what a comparison of one field can do. */
export interface Objects extends Pair {
  readonly walk: Walk;
  readonly part: Part;
  /** Compares objects that are in these, or that they refer to. */
  compare(kind: Kind, before: Place, now: Place, part?: Part): void;
}

/** Compares one field. */
export type CompareField = (objects: Objects, keyword: string) => void;

/** Adds one finding. */
export function emit(walk: Walk, { uses }: Part, rule: RuleId, difference: Difference): void {
  const { message, base, revision, only } = difference;
  walk.findings.push({ rule, message, base, revision, only, uses });
}
