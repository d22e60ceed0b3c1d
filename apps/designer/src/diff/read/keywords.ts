import { isList, isObject, type Json, type JsonObject } from "./json.ts";

/** Members whose maps have names as keys, not keywords of OpenAPI. */
const NAME_MAPS = new Set([
  ...["paths", "responses", "content", "headers", "encoding", "callbacks", "links", "variables", "securitySchemes"],
  ...["properties", "patternProperties", "$defs", "dependentSchemas", "webhooks", "scopes", "mapping"],
]);

/** Members that hold data: a `$ref` in there is a text, and no keyword of OpenAPI. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "value", "required", "type", "$ref"]);

/** Text for people, which changes nothing for a program. */
const WORDS = new Set([
  ...["description", "summary", "title", "termsOfService", "$comment", "externalDocs", "example", "examples"],
]);

/** Whether the keys of the map below this member are names. */
export const isNameMap = (keyword: string) => NAME_MAPS.has(keyword);

/** Whether this member holds data. */
export const isData = (keyword: string) => DATA.has(keyword) || keyword.startsWith("x-");

/** Whether this member is for people only. */
export const isWords = (keyword: string) => WORDS.has(keyword);

/** What `redocly diff` does not compare, or cannot classify: this tool compares it. */
export const isOwn = (keyword: string) =>
  isWords(keyword) || keyword.startsWith("x-") || keyword === "deprecated" || keyword === "license";

/** A document without the members that this tool compares. No other pointer changes. */
export function withoutOwn(document: JsonObject): Json {
  return strip(document, false);
}

function strip(node: Json, hasNames: boolean): Json {
  if (isList(node)) return node.map((item) => strip(item, false));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => hasNames || !isOwn(keyword))
      .map(([keyword, child]) => [
        keyword,
        !hasNames && isData(keyword) ? child : strip(child, !hasNames && isNameMap(keyword)),
      ]),
  );
}
