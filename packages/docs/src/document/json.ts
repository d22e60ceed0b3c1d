import { valueAt } from "@credential-api/openapi";

/** A JSON value, read-only. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object, read-only. */
export interface JsonObject {
  readonly [member: string]: Json;
}

/** Whether the value is an object, neither an array nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value if it is a text, otherwise an empty one. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The texts in the value if it is an array, otherwise none. */
export function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Finds what a local reference (`#/components/schemas/X`) points to; undefined when nothing is there. */
export function follow(document: JsonObject, reference: string): JsonObject | undefined {
  // What is inside JSON is JSON.
  const target = valueAt(document, reference) as Json | undefined;
  return isObject(target) ? target : undefined;
}
