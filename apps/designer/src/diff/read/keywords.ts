import { isList, isObject, type Json, type JsonObject } from "./json.ts";

/** Members whose maps have names that people chose as keys, not words of OpenAPI. */
const NAME_MAPS = new Set([
  ...["paths", "responses", "content", "headers", "encoding", "callbacks", "links", "variables", "securitySchemes"],
  ...["properties", "patternProperties", "$defs", "dependentSchemas", "webhooks", "scopes", "mapping"],
]);

/** Members that hold data: a `$ref` in there is a text, and no word of OpenAPI is looked for. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "value", "required", "type", "$ref"]);

/** Words that change nothing for a program: they are for people. */
const WORDS = new Set([
  ...["description", "summary", "title", "termsOfService", "$comment", "externalDocs", "example", "examples"],
]);

/** Whether the keys of the map below this member are names. */
export const isNameMap = (keyword: string) => NAME_MAPS.has(keyword);

/** Whether this member holds data. */
export const isData = (keyword: string) => DATA.has(keyword) || keyword.startsWith("x-");

/** Whether this member is for people only. */
export const isWords = (keyword: string) => WORDS.has(keyword);

/** What `redocly diff` does not see, or cannot judge: it is compared here. */
export const isOurs = (keyword: string) =>
  isWords(keyword) || keyword.startsWith("x-") || keyword === "deprecated" || keyword === "license";

/** A document without the members that are compared here. No other pointer changes. */
export function withoutOurs(document: JsonObject): Json {
  return strip(document, false);
}

function strip(node: Json, hasNames: boolean): Json {
  if (isList(node)) return node.map((item) => strip(item, false));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => hasNames || !isOurs(keyword))
      .map(([keyword, child]) => [
        keyword,
        !hasNames && isData(keyword) ? child : strip(child, !hasNames && isNameMap(keyword)),
      ]),
  );
}
