import type { Violation } from "@credential-api/contract/validators";
import { escapeToken } from "@credential-api/openapi";
import { REPEATED, UNSAFE_INTEGER } from "../parameters/parameter-values.ts";

/** A violation and the pointer of what it is about. */
export interface LocatedViolation {
  readonly violation: Violation;
  /** Below `/path`, `/query`, `/header` or `/body`. For a missing or an unknown member, the pointer of the member. */
  readonly pointer: string;
}

/**
 * Selects the violations that a caller has to read: those that only follow from another one at the same pointer are left out,
 * and those of the branches of a nullable member become one.
 */
export function selectViolations(violations: readonly Violation[]): readonly LocatedViolation[] {
  const located = mergeBranches(violations).map((violation) => ({ violation, pointer: pointerOf(violation) }));
  const keywords = new Map<string, Set<string>>();
  for (const { violation, pointer } of located) {
    keywords.set(pointer, (keywords.get(pointer) ?? new Set()).add(violation.keyword));
  }
  return located.filter(({ violation, pointer }) => !isImplied(violation, keywords.get(pointer) ?? new Set()));
}

function pointerOf({ instancePath, params }: Violation): string {
  const member =
    params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty ?? params.propertyName;
  return typeof member === "string" ? `${instancePath}/${escapeToken(member)}` : instancePath;
}

function isImplied({ keyword, params }: Violation, others: ReadonlySet<string>): boolean {
  if (others.has(REPEATED)) return keyword !== REPEATED;
  if (others.has(UNSAFE_INTEGER)) return keyword !== UNSAFE_INTEGER;
  if (others.has("type")) return keyword !== "type";
  if (others.has("minLength")) return keyword === "pattern" || keyword === "format";
  return (params.format === "int32" || params.format === "int64") && others.size > 1;
}

/**
 * A validator reports each branch of a union and the union itself, and the rule of a name as if it were about the object
 * that has the name. The violation of the other branch says more than the one of the branch `null`, and the violation of
 * the name more than the one of its rule.
 */
function mergeBranches(violations: readonly Violation[]): readonly Violation[] {
  const at = (matches: (violation: Violation) => boolean) =>
    new Set(violations.filter(matches).map(({ instancePath }) => instancePath));
  const unions = at(isUnion);
  const names = at(({ keyword }) => keyword === "propertyNames");
  if (unions.size === 0 && names.size === 0) return violations;
  const nullable = at((violation) => isNullBranch(violation) && unions.has(violation.instancePath));
  return violations
    .filter((violation) => !isUnion(violation) && !(isNullBranch(violation) && nullable.has(violation.instancePath)))
    .filter(({ keyword, instancePath }) => !(rulesOfTexts.has(keyword) && names.has(instancePath)))
    .map((violation) =>
      violation.keyword === "type" && nullable.has(violation.instancePath)
        ? { ...violation, params: { type: [violation.params.type, "null"].flat() } }
        : violation,
    );
}

/** A union of which no branch matches. `passingSchemas` lists the branches of `oneOf` that match. */
function isUnion({ keyword, params }: Violation): boolean {
  return keyword === "anyOf" || (keyword === "oneOf" && params.passingSchemas === null);
}

function isNullBranch({ keyword, params }: Violation): boolean {
  return keyword === "type" && params.type === "null";
}

const rulesOfTexts: ReadonlySet<string> = new Set(["minLength", "maxLength", "pattern", "format", "enum", "const"]);
