import { toPointer } from "../pointer.ts";
import { textsOf } from "./json.ts";
import { allowsNothing } from "./normalize.ts";
import { compareParts, type Extent, extentOf, type SchemaDifference, type Schemas, widening } from "./schemas.ts";
import { childrenOf, type Place, type View } from "./view.ts";

interface Members {
  readonly named: ReadonlyMap<string, Place>;
  readonly patterns: ReadonlyMap<string, Place>;
  readonly additional: Place | undefined;
}

/** Members by name, by pattern, and all others: each name is compared with what the other side says about it. */
export function compareMembers(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [membersOf(before), membersOf(now)];
  const restFor = leavesOpen(schemas, "unevaluatedProperties") ? () => "unknown" as const : restOf;
  for (const name of new Set([...from.named.keys(), ...to.named.keys()])) {
    const [one, other] = [from.named.get(name), to.named.get(name)];
    const [isThere, isLeft] = [one, other].map((place) => place !== undefined && !allowsNothing(place.node));
    if (isThere && isLeft && one && other) schemas.compare(one, other);
    else if (isLeft && other) addMember(schemas, name, one ?? restFor(from, name), other);
    else if (isThere && one) removeMember(schemas, name, one, other ?? restFor(to, name));
  }
  for (const pattern of new Set([...from.patterns.keys(), ...to.patterns.keys()])) {
    comparePattern(schemas, pattern, from, to);
  }
  const keyword = [before, now].some(({ entries }) => entries.has("additionalProperties"))
    ? "additionalProperties"
    : "unevaluatedProperties";
  const difference = { kind: "keyword", keyword } as const;
  compareParts(schemas, from.additional, to.additional, { difference });
}

/** `required`. A member that is new or gone as a whole is a change of its own. */
export function compareRequired(schemas: Schemas): void {
  const { before, now, direction } = schemas;
  const [from, to] = [before, now].map(({ entries }) => textsOf(entries.get("required")?.node));
  const [old, recent] = [membersOf(before).named, membersOf(now).named];
  for (const name of from?.filter((other) => !to?.includes(other)) ?? []) {
    if (schemas.sense === 1 && old.has(name) && !recent.has(name)) continue;
    schemas.report("wider", { kind: "loses", keyword: "required", value: name }, "required-properties-removed");
  }
  for (const name of to?.filter((other) => !from?.includes(other)) ?? []) {
    if (schemas.sense === 1 && direction !== "request" && recent.has(name) && !old.has(name)) continue;
    schemas.report("narrower", { kind: "gains", keyword: "required", value: name }, "required-properties-added");
  }
}

/** Items by position, and all others. */
export function compareItems(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [before, now].map(({ entries }) => [...childrenOf(entries.get("prefixItems")).values()]);
  const [rest, others] = [before, now].map(({ entries }) => entries.get("items") ?? entries.get("unevaluatedItems"));
  const sense = leavesOpen(schemas, "unevaluatedItems") ? 0 : 1;
  for (let index = 0; index < Math.max(from?.length ?? 0, to?.length ?? 0); index++) {
    const difference = { kind: "keyword", keyword: "prefixItems" } as const;
    compareParts(schemas, from?.[index] ?? rest, to?.[index] ?? others, { difference, sense });
  }
  const keyword = [before, now].some(({ entries }) => entries.has("items")) ? "items" : "unevaluatedItems";
  compareParts(schemas, rest, others, { difference: { kind: "keyword", keyword }, sense });
}

const APPLICATORS = ["allOf", "anyOf", "oneOf", "if", "not", "dependentSchemas", "contains", "$ref"];

/** Whether `keyword` applies to a rest that this tool cannot tell, because other parts evaluate some of it. */
function leavesOpen({ before, now }: Schemas, keyword: string): boolean {
  const sides = [before, now].map(({ entries }) => entries);
  return (
    sides.some((entries) => entries.has(keyword)) && APPLICATORS.some((name) => sides.some((side) => side.has(name)))
  );
}

function membersOf({ entries }: View): Members {
  return {
    named: childrenOf(entries.get("properties")),
    patterns: childrenOf(entries.get("patternProperties")),
    additional: entries.get("additionalProperties") ?? entries.get("unevaluatedProperties"),
  };
}

/** What a side says about a name that it does not list; `unknown` where several schemas apply. */
function restOf({ patterns, additional }: Members, name: string): Place | undefined | "unknown" {
  const matching = [...patterns].filter(([pattern]) => matches(pattern, name)).map(([, place]) => place);
  return matching.length > 1 ? "unknown" : (matching[0] ?? additional);
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return true;
  }
}

function addMember(schemas: Schemas, name: string, rest: Place | undefined | "unknown", place: Place): void {
  const { before, now, direction } = schemas;
  const difference = { kind: "new", place, near: toPointer(["properties", name], before.defined) } as const;
  const extent = rest === "unknown" ? rest : extentOf(rest);
  if (schemas.sense !== 1 || extent === "unknown") {
    reportMember(schemas, extent, "something", difference);
    return;
  }
  const isRequired = textsOf(now.entries.get("required")?.node).includes(name);
  if (direction === "request" && extent === "everything" && extentOf(place) === "something") {
    schemas.emit("property-restricted", difference);
  } else if (direction !== "request" || !isRequired) schemas.emit("property-added", difference);
  if (extent === "something" && rest !== undefined && rest !== "unknown") schemas.compare(rest, place);
}

function removeMember(schemas: Schemas, name: string, place: Place, rest: Place | undefined | "unknown"): void {
  const { now } = schemas;
  const difference = { kind: "gone", place, near: toPointer(["properties", name], now.defined) } as const;
  if (schemas.sense !== 1) {
    reportMember(schemas, "something", rest === "unknown" ? rest : extentOf(rest), difference);
    return;
  }
  schemas.emit("property-removed", difference);
}

function reportMember(
  schemas: Schemas,
  from: Extent | "unknown",
  to: Extent | "unknown",
  difference: SchemaDifference,
): void {
  const isKnown = from !== "unknown" && to !== "unknown" && from !== to;
  schemas.report(isKnown ? widening(from, to) : "either", difference, "schema-constraint-changed");
}

/** A pattern restricts names that were open, or allows names that were not. */
function comparePattern(schemas: Schemas, pattern: string, from: Members, to: Members): void {
  const [one, other] = [from.patterns.get(pattern), to.patterns.get(pattern)];
  if (one !== undefined && other !== undefined) {
    schemas.compare(one, other);
    return;
  }
  const isAlsoNamed = [...from.named.keys()].some((name) => to.named.has(name) && matches(pattern, name));
  const [old, recent] =
    one === undefined ? [extentOf(from.additional), extentOf(other)] : [extentOf(one), extentOf(to.additional)];
  const effect = isAlsoNamed || old === recent ? "either" : widening(old, recent);
  const keyword = "patternProperties";
  const difference = { kind: one === undefined ? "gains" : "loses", keyword, value: pattern } as const;
  schemas.report(effect, difference, "schema-constraint-changed");
}
