import { isList, type Json } from "./json.ts";

/** Words that say something about a schema and demand nothing. */
const ANNOTATIONS = new Set(["title", "description", "summary", "example", "examples", "$comment", "externalDocs"]);

const LOWER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const HIGHER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const EITHER = new Set(["deprecated", "readOnly", "writeOnly"]);

/**
 * What one schema has to say for `keyword` to demand what two schemas demand together; undefined where one schema
 * cannot say it. Of words that demand nothing, the first ones stay: those nearest to the use.
 */
export function mergeKeyword(keyword: string, one: Json, other: Json): Json | undefined {
  if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) return one;
  if (typeof one === "number" && typeof other === "number") {
    if (LOWER.has(keyword)) return Math.min(one, other);
    if (HIGHER.has(keyword)) return Math.max(one, other);
  }
  if (EITHER.has(keyword)) return one === true || other === true;
  if (isList(one) && isList(other)) {
    if (keyword === "required") return [...new Set([...one, ...other])];
    if (keyword === "enum") return one.filter((value) => other.includes(value));
  }
  return undefined;
}
