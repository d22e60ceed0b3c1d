/**
 * JSON Schema 2020-12 as OpenAPI 3.1 uses it: schemas in one spelling, with the place of each part, and which of two schemas
 * allows more. It has no dependency and runs everywhere.
 */
export { isAnnotation, isWords } from "./annotations.ts";
export { type CompareSchemas, createSchemaComparison, type SchemaChange } from "./compare-schemas.ts";
export { at, isList, isObject, isSame, type Json, type JsonObject, textsOf, toMap } from "./json.ts";
export { findEnums, listEnums } from "./listed-values.ts";
export type { Documents, Pair, SchemaDifference, SchemaDirection } from "./schemas.ts";
export { childrenOf, type Place, type View, viewOf } from "./view.ts";
