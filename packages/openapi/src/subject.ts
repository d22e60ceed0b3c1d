import { parsePointer, toPointer } from "./pointer.ts";
import { at, isObject, type Json, toMap } from "./schemas/json.ts";

const KINDS: Readonly<Record<string, string>> = {
  parameters: "parameter ",
  headers: "header ",
  responses: "response ",
  requestBodies: "body ",
  examples: "example ",
  securitySchemes: "security scheme ",
};

/** Steps that are left out of a name, unless they are the last one. */
const SILENT = new Set(["properties", "items", "allOf", "schema", "headers", "content", "application/json", "value"]);

/**
 * The name for people of what is at `pointer` of a bundled document: `MobileSignature.stateName`,
 * `updateMobileSignature 409`, `header Retry-After`.
 */
export function subjectOf(document: Json, pointer: string): string {
  const [top = "", ...rest] = parsePointer(pointer);
  if (top === "components") return component(rest);
  if (top === "paths") return operation(document, pointer, rest);
  const [index = "", ...below] = rest;
  if (top === "servers") return labelled("server", at(document, toPointer([top, index])), index, below, "url");
  if (top === "tags") return labelled("tag", at(document, toPointer([top, index])), index, below, "name");
  if (top === "security") return `security ${Object.keys(toMap(at(document, toPointer([top, index])))).join(" + ")}`;
  return pointer === "" ? "the contract" : [top, ...members(rest)].join(".");
}

/** The name of an operation for people; without one, its method and path. */
export function nameOfOperation(operation: Json | undefined, method: string, path: string): string {
  const { operationId: id } = toMap(operation);
  return typeof id === "string" ? id : `${method.toUpperCase()} ${path}`;
}

function component([type = "", name = "", ...rest]: readonly string[]): string {
  return [`${KINDS[type] ?? ""}${name}`, ...members(rest)].join(".");
}

function operation(document: Json, pointer: string, [path = "", method, ...rest]: readonly string[]): string {
  if (method === undefined) return `path ${path}`;
  const name = nameOfOperation(at(document, pointer.split("/").slice(0, 4).join("/")), method, path);
  const [part, key, ...below] = rest;
  if (part === undefined) return name;
  if (part === "requestBody") return [`${name} request`, ...members(rest.slice(1))].join(".");
  if (part === "responses" && key !== undefined) return [`${name} ${key}`, ...members(below)].join(".");
  if (part === "parameters" && key !== undefined) {
    return labelled(`${name} parameter`, at(document, pointer.split("/").slice(0, 6).join("/")), key, below, "name");
  }
  return [name, ...members(rest)].join(".");
}

/** An item of a list, named by its identifying member. */
function labelled(kind: string, item: Json | undefined, index: string, rest: readonly string[], by: string): string {
  const label = isObject(item) && typeof item[by] === "string" ? item[by] : index;
  return [`${kind} ${label}`.trim(), ...members(rest)].join(".");
}

function members(segments: readonly string[]): readonly string[] {
  const last = segments.length - 1;
  return segments.filter((segment, index) => !/^\d+$/.test(segment) && (index === last || !SILENT.has(segment)));
}
