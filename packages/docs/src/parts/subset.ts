import { isHttpMethod, toPointer } from "@credential-api/openapi";
import { follow, isObject, type Json, type JsonObject, objectOf, textOf } from "../document/json.ts";
import type { Part } from "./split-contract.ts";

/** The contract with the operations of a part only, their tag, and the components that they refer to. */
export function toSubset(openapi: JsonObject, { tag, operations }: Part): JsonObject {
  const ids = new Set(operations.map(({ id }) => id));
  const paths = Object.fromEntries(
    [...new Set(operations.map(({ path }) => path))].map((path) => {
      const members = Object.entries(objectOf(objectOf(openapi.paths)[path]));
      const kept = members.filter(
        ([name, member]) => !isHttpMethod(name) || ids.has(textOf(objectOf(member).operationId)),
      );
      const placed = kept.map(([name, member]) => [
        name,
        isHttpMethod(name) ? { ...objectOf(member), tags: [tag] } : member,
      ]);
      return [path, Object.fromEntries(placed)];
    }),
  );
  const tags = Array.isArray(openapi.tags) ? openapi.tags.filter((each) => objectOf(each).name === tag) : [];
  return { ...openapi, paths, tags, components: componentsOf(openapi, paths) };
}

/** The components that a value refers to, through any number of references, and the security schemes. */
function componentsOf(openapi: JsonObject, value: Json): JsonObject {
  const used = new Set<string>();
  const visit = (each: Json): void => {
    if (Array.isArray(each)) each.forEach(visit);
    if (!isObject(each)) return;
    const { $ref: reference } = each;
    if (typeof reference === "string" && !used.has(reference)) {
      used.add(reference);
      visit(follow(openapi, reference) ?? null);
    }
    Object.values(each).forEach(visit);
  };
  visit(value);
  return Object.fromEntries(
    Object.entries(objectOf(openapi.components)).map(([kind, members]) => {
      const isKept = ([name]: [string, Json]) =>
        kind === "securitySchemes" || used.has(`#${toPointer(["components", kind, name])}`);
      return [kind, Object.fromEntries(Object.entries(objectOf(members)).filter(isKept))];
    }),
  );
}
