import { isHttpMethod, parsePointer } from "@credential-api/openapi";
import { at, type Json, type JsonObject, toMap } from "../read/json.ts";
import type { Direction, Use } from "../rules/change.ts";

/** The direction of the values that `pointer` of a flat document describes. */
export function directionOf(pointer: string): Direction {
  const [top, , second, third] = parsePointer(pointer);
  if (top !== "paths") return undefined;
  const part = second !== undefined && isHttpMethod(second) ? third : second;
  if (part === "requestBody" || part === "parameters") return "request";
  return part === "responses" ? "response" : undefined;
}

/** The parts of operations that `pointer` of a flat document belongs to; none when it belongs to all of them. */
export function usesOf(document: JsonObject, pointer: string): readonly Use[] {
  const [top, path, second, third, status] = parsePointer(pointer);
  if (top !== "paths" || path === undefined) return [];
  const item = toMap(at(document, pointer.split("/").slice(0, 3).join("/")));
  if (second !== undefined && isHttpMethod(second)) {
    const operation = nameOf(item[second], second, path);
    if (third === "responses" && status !== undefined) return [{ operation, part: status }];
    return [{ operation, part: third === "requestBody" || third === "parameters" ? "request" : "operation" }];
  }
  const part = second === "parameters" ? "request" : "operation";
  return Object.entries(item)
    .filter(([method]) => isHttpMethod(method))
    .map(([method, operation]) => ({ operation: nameOf(operation, method, path), part }));
}

/** Operations by their names, each with its parts: `updateMobileSignature (request, 200)`. */
export function describeUses(uses: readonly Use[]): string {
  const parts = new Map<string, Set<string>>();
  for (const { operation, part } of uses) parts.set(operation, (parts.get(operation) ?? new Set()).add(part));
  return [...parts]
    .map(([operation, names]) => {
      const detail = [...names].filter((name) => name !== "operation").join(", ");
      return detail === "" ? operation : `${operation} (${detail})`;
    })
    .join("; ");
}

/** The name of an operation; without one, its method and path. */
export function nameOf(operation: Json | undefined, method: string, path: string): string {
  const { operationId: id } = toMap(operation);
  return typeof id === "string" ? id : `${method.toUpperCase()} ${path}`;
}
