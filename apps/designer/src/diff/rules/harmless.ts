import type { RawChange } from "./raw-change.ts";
import type { RuleId } from "./rule.ts";

/** Kinds of objects, with the names that Redocly uses, and the rule for a new one. */
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

/** Objects whose members are for people, unless a rule of Redocly covers them. */
const FOR_PEOPLE = new Set("Root Info Contact License Tag TagList ExternalDocs Operation PathItem Server".split(" "));

/** The rule of something new that breaks no program; undefined for other changes. */
export function additionOf({ kind, typeName, revision }: RawChange): RuleId | undefined {
  if (kind !== "added") return undefined;
  if (typeName === "Schema") return /\/properties\/[^/]+$/.test(revision?.pointer ?? "") ? "property-added" : undefined;
  return ADDITIONS[typeName];
}

/** Whether the change concerns text, tags and the like. */
export function isForPeople({ typeName, property }: RawChange): boolean {
  return FOR_PEOPLE.has(typeName) || property === "default";
}

/** The rule of a change that violates none of Redocly's and needs no correction. */
export function ruleOfHarmless(raw: RawChange): RuleId {
  return additionOf(raw) ?? "text-changed";
}
