import type { RawChange } from "../compare/redocly-diff.ts";
import type { Verdict } from "./change.ts";
import type { RuleId } from "./rules.ts";

/** Kinds of things, in Redocly's words, and the rule that a new one falls under. */
const ADDITIONS: Readonly<Record<string, RuleId>> = {
  Operation: "operation-added",
  PathItem: "operation-added",
  SchemaProperties: "property-added",
  Parameter: "parameter-added",
  ParameterList: "parameter-added",
  Response: "response-added",
  Header: "response-header-added",
  HeadersMap: "response-header-added",
  MediaType: "other-added",
  MediaTypesMap: "other-added",
  Server: "other-added",
  ServerList: "other-added",
  SecurityScheme: "other-added",
  NamedSecuritySchemes: "other-added",
  RequestBody: "other-added",
};

/** Things whose members are for people, unless a rule of Redocly's says otherwise. */
const FOR_PEOPLE = new Set([
  "Root",
  "Info",
  "Contact",
  "License",
  "Tag",
  "TagList",
  "ExternalDocs",
  "Operation",
  "PathItem",
  "Server",
]);

/** The rule of something new that breaks nobody; undefined when the change is not of this kind. */
export function additionOf({ kind, typeName, revision }: RawChange): RuleId | undefined {
  if (kind !== "added") return undefined;
  if (typeName === "Schema") return /\/properties\/[^/]+$/.test(revision?.pointer ?? "") ? "property-added" : undefined;
  return ADDITIONS[typeName];
}

/** Whether the change is one of words, tags and the like. */
export function isForPeople({ typeName, property }: RawChange): boolean {
  return FOR_PEOPLE.has(typeName) || property === "default";
}

/** The verdict on a change that breaks no rule and needs no correction: the one that Redocly has. */
export function classifyHarmless(raw: RawChange): { readonly rule: RuleId; readonly verdict: Verdict } {
  const rule = additionOf(raw);
  return rule === undefined ? { rule: "words-changed", verdict: "patch" } : { rule, verdict: "minor" };
}
