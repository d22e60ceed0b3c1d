import { isList, type Json } from "./json.ts";

/** Keywords that describe a schema and require nothing. */
const ANNOTATIONS = new Set(["title", "description", "summary", "example", "examples", "$comment", "externalDocs"]);

const LOWER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const HIGHER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const EITHER = new Set(["deprecated", "readOnly", "writeOnly"]);

/**
 * The value of `keyword` with which one schema requires what two schemas require together; undefined where there is none.
 * Of annotations, the first one stays: it is nearest to the use.
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
