import { isObject, isSame, type Json, textsOf } from "./json.ts";
import { compareItems, compareMembers, compareRequired } from "./members.ts";
import { allows, listOf, typeOf, typesOf } from "./normalize.ts";
import { compareParts, countsEvaluated, type Effect, type SchemaRule, type Schemas } from "./schemas.ts";
import { compareBranches } from "./unions.ts";
import { childrenOf } from "./view.ts";

type Compare = (schemas: Schemas, keyword: string) => void;

/** What the keywords of JSON Schema 2020-12 and OpenAPI 3.1 mean. Keywords that depend on each other are one entry. */
export const comparisons: readonly { readonly keywords: readonly string[]; readonly compare: Compare }[] = [
  { keywords: ["enum", "type"], compare: compareValues },
  { keywords: ["maximum", "exclusiveMaximum"], compare: bound("wider") },
  { keywords: ["minimum", "exclusiveMinimum"], compare: bound("narrower") },
  ...each("maxLength maxItems maxProperties", bound("wider")),
  ...each("minLength minItems minProperties", bound("narrower")),
  ...each("pattern contentEncoding contentMediaType uniqueItems", (schemas, keyword) => condition(schemas, keyword)),
  ...each("multipleOf", compareFactors),
  ...each("format", compareFormats),
  ...each("propertyNames contentSchema", (schemas, keyword) => comparePart(schemas, keyword)),
  { keywords: ["items", "prefixItems", "unevaluatedItems"], compare: compareItems },
  { keywords: ["contains", "minContains", "maxContains"], compare: compareContains },
  {
    keywords: ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
    compare: compareMembers,
  },
  ...each("required", compareRequired),
  ...each("dependentRequired", compareDependentRequired),
  ...each("dependentSchemas", compareDependentSchemas),
  ...each("allOf anyOf oneOf", compareBranches),
  ...each("not", compareExcluded),
  { keywords: ["if", "then", "else"], compare: compareConditions },
  ...each("readOnly writeOnly", compareAccess),
  ...each("discriminator", (schemas, keyword) => either(schemas, keyword, "discriminator-changed")),
  // A definition is compared where it is referred to.
  ...each("$defs", () => {}),
];

function each(keywords: string, compare: Compare) {
  return keywords.split(" ").map((keyword) => ({ keywords: [keyword], compare }));
}

function comparePart(schemas: Schemas, keyword: string, sense: 1 | 0 = 1): void {
  const { before, now } = schemas;
  const difference = { kind: "keyword", keyword } as const;
  compareParts(schemas, before.entries.get(keyword), now.entries.get(keyword), { difference, sense });
}

/** `not`: without it, nothing is excluded. */
function compareExcluded(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [before.entries.get("not"), now.entries.get("not")];
  if (from !== undefined && to !== undefined) {
    schemas.compare(from, to, -1);
    return;
  }
  const effect = from === undefined ? "narrower" : "wider";
  schemas.report(effect, { kind: "keyword", keyword: "not" }, "schema-combinator-changed");
}

function either(schemas: Schemas, keyword: string, rule: SchemaRule): void {
  if (isSame(schemas.before.entries.get(keyword)?.node, schemas.now.entries.get(keyword)?.node)) return;
  schemas.report("either", { kind: "keyword", keyword }, rule);
}

/** `enum` and `type`. A list has no `type` beside it after it was normalized. */
function compareValues(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [listOf(before.entries, "enum"), listOf(now.entries, "enum")];
  if (from === undefined && to === undefined) {
    compareTypes(schemas);
    return;
  }
  if (from === undefined || to === undefined) {
    const [values = [], types] = from === undefined ? [to, typesOf(before)] : [from, typesOf(now)];
    const fits = values.every((value) => allows(types, typeOf(value)));
    const effect = !fits ? "either" : from === undefined ? "narrower" : "wider";
    schemas.report(effect, { kind: "keyword", keyword: "enum" }, "schema-constraint-changed");
    return;
  }
  const lost = from.filter((value) => !to.some((other) => isSame(value, other)));
  const gained = to.filter((value) => !from.some((other) => isSame(value, other)));
  if (lost.length === 1 && gained.length === 1 && from.length === 1 && to.length === 1) {
    schemas.report("either", { kind: "keyword", keyword: "enum" }, "schema-constraint-changed");
    return;
  }
  for (const value of lost)
    schemas.report("narrower", { kind: "loses", keyword: "enum", value: value }, "enum-values-removed");
  const added = schemas.isErrorCode ? "error-code-list-grew" : "enum-values-added";
  for (const value of gained) schemas.report("wider", { kind: "gains", keyword: "enum", value: value }, added);
}

function compareTypes(schemas: Schemas): void {
  const [from, to] = [typesOf(schemas.before), typesOf(schemas.now)];
  const [widens, narrows] = [from?.every((type) => allows(to, type)), to?.every((type) => allows(from, type))];
  if ((widens ?? to === undefined) && (narrows ?? from === undefined)) return;
  const effect = to === undefined || widens ? "wider" : from === undefined || narrows ? "narrower" : "either";
  schemas.report(effect, { kind: "keyword", keyword: "type" }, "schema-type-changed");
}

/** A number. A higher one has this effect; without one, there is no bound. An exclusive bound is a little stricter. */
function bound(higher: "wider" | "narrower"): Compare {
  return (schemas, keyword) => {
    const names = [keyword, keyword.replace(/^m/, "exclusiveM")];
    const [from, to] = [schemas.before, schemas.now].map(({ entries }) => names.find((name) => entries.has(name)));
    const [old, recent] = [schemas.before.entries.get(from ?? "")?.node, schemas.now.entries.get(to ?? "")?.node];
    if (from === to && isSame(old, recent)) return;
    const isHigher = isSame(old, recent)
      ? (from === keyword) === (higher === "narrower")
      : Number(recent) > Number(old);
    const isWider = to === undefined || (from !== undefined && isHigher === (higher === "wider"));
    const difference = { kind: "keyword", keyword: to ?? from ?? keyword } as const;
    schemas.report(isWider ? "wider" : "narrower", difference, "schema-constraint-changed");
  };
}

/** A condition that is there or not: it is not known whether one value allows more than another. */
function condition(schemas: Schemas, keyword: string, isWider: (from: Json, to: Json) => boolean = () => false): void {
  const [from, to] = [schemas.before, schemas.now].map(({ entries }) => entries.get(keyword)?.node);
  if (isSame(from, to)) return;
  const effect: Effect =
    to === undefined || (from !== undefined && isWider(from, to))
      ? "wider"
      : from === undefined || isWider(to, from)
        ? "narrower"
        : "either";
  schemas.report(effect, { kind: "keyword", keyword }, "schema-constraint-changed");
}

function compareFactors(schemas: Schemas, keyword: string): void {
  condition(schemas, keyword, (from, to) => Number.isInteger(Number(from) / Number(to)));
}

const WIDER_FORMATS: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

function compareFormats(schemas: Schemas, keyword: string): void {
  condition(schemas, keyword, (from, to) => WIDER_FORMATS[String(from)] === to);
}

/** At least one item, or `minContains`, must match. A wider condition is easier to reach, and easier to exceed. */
function compareContains(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [before.entries.get("contains"), now.entries.get("contains")];
  if (from === undefined || to === undefined) {
    const effect = countsEvaluated(schemas) ? "either" : from === undefined ? "narrower" : "wider";
    schemas.report(effect, { kind: "keyword", keyword: "contains" }, "schema-constraint-changed");
    return;
  }
  const isUnsure = [before, now].some(({ entries }) => entries.has("maxContains") || entries.has("unevaluatedItems"));
  schemas.compare(from, to, isUnsure ? 0 : 1);
  bound("wider")(schemas, "maxContains");
  const [least, most] = [before, now].map(({ entries }) => Number(entries.get("minContains")?.node ?? 1));
  if (least === undefined || most === undefined || least === most) return;
  const difference = { kind: "keyword", keyword: "minContains" } as const;
  schemas.report(most > least ? "narrower" : "wider", difference, "schema-constraint-changed");
}

function compareDependentRequired(schemas: Schemas, keyword: string): void {
  const [from, to] = [schemas.before, schemas.now].map(({ entries }) => entries.get(keyword)?.node);
  const pairsOf = (value: Json | undefined) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, names]) =>
      textsOf(names).map((other) => JSON.stringify([name, other])),
    );
  const [old, recent] = [new Set(pairsOf(from)), new Set(pairsOf(to))];
  const isWider = [...recent].every((pair) => old.has(pair));
  const isNarrower = [...old].every((pair) => recent.has(pair));
  if (isWider && isNarrower) return;
  const difference = { kind: "keyword", keyword } as const;
  schemas.report(isWider ? "wider" : isNarrower ? "narrower" : "either", difference, "schema-constraint-changed");
}

function compareDependentSchemas(schemas: Schemas, keyword: string): void {
  const [from, to] = [schemas.before, schemas.now].map(({ entries }) => childrenOf(entries.get(keyword)));
  for (const name of new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])) {
    const difference = { kind: from?.has(name) ? "loses" : "gains", keyword, value: name } as const;
    compareParts(schemas, from?.get(name), to?.get(name), { difference, sense: countsEvaluated(schemas) ? 0 : 1 });
  }
}

/** `then` and `else` may become stricter or looser; another `if` makes either of them apply to other values. */
function compareConditions(schemas: Schemas): void {
  const { before, now } = schemas;
  const [from, to] = [before.entries.get("if"), now.entries.get("if")];
  if (from === undefined || to === undefined) {
    const effect = countsEvaluated(schemas) ? "either" : from === undefined ? "narrower" : "wider";
    schemas.report(effect, { kind: "keyword", keyword: "if" }, "schema-combinator-changed");
    return;
  }
  schemas.compare(from, to, 0);
  for (const keyword of ["then", "else"]) comparePart(schemas, keyword, countsEvaluated(schemas) ? 0 : 1);
}

/** `readOnly` is about requests, and `writeOnly` about responses. In the other direction, the mark is text. */
function compareAccess(schemas: Schemas, keyword: string): void {
  const counts = (keyword === "readOnly") === (schemas.direction === "request");
  either(schemas, keyword, counts ? "read-write-changed" : "text-changed");
}
