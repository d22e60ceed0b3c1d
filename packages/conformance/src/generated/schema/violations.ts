/** Which violations of a request an error response names: decision every-violation. */
import type { Violation } from "@credential-api/contract/validators";
import { toPointer } from "@credential-api/openapi";

/** A violated keyword at a location of the request. */
export interface LocatedViolation {
  readonly keyword: string;
  /** JSON Pointer below `/path`, `/query`, `/header` or `/body`; that of the member if one is missing or unknown. */
  readonly pointer: string;
}

/** The violations that an error response names: without those that follow from another one at the same location. */
export function namedViolations(violations: readonly Violation[]): readonly LocatedViolation[] {
  const unions = locationsOf(violations, ({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const names = locationsOf(violations, ({ keyword }) => keyword === "propertyNames");
  const located = violations
    .filter(({ keyword, instancePath, params }) => {
      if (keyword === "anyOf" || keyword === "oneOf") return false;
      if (keyword === "type" && params.type === "null") return !unions.has(instancePath);
      // A validator reports the rule of a name as if it were about the object.
      return !(names.has(instancePath) && rulesOfNames.has(keyword));
    })
    .map((violation) => ({ keyword: violation.keyword, pointer: pointerOf(violation) }));
  const named = located.filter(({ keyword, pointer }) => {
    const others = new Set(located.filter((other) => other.pointer === pointer).map((other) => other.keyword));
    if (others.has("type")) return keyword === "type";
    if (others.has("minLength")) return keyword !== "pattern" && keyword !== "format";
    return !(keyword === "format" && (others.has("minimum") || others.has("maximum")));
  });
  return [...new Map(named.map((violation) => [`${violation.keyword} ${violation.pointer}`, violation])).values()];
}

const rulesOfNames: ReadonlySet<string> = new Set(["minLength", "maxLength", "pattern", "format", "enum", "const"]);

function locationsOf(
  violations: readonly Violation[],
  matches: (violation: Violation) => boolean,
): ReadonlySet<string> {
  return new Set(violations.filter(matches).map(({ instancePath }) => instancePath));
}

function pointerOf({ instancePath, params }: Violation): string {
  const member = params.additionalProperty ?? params.missingProperty ?? params.propertyName;
  return typeof member === "string" ? toPointer([member], instancePath) : instancePath;
}
