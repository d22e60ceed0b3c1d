import { isHttpMethod } from "@credential-api/openapi";
import { isObject, type Json, type JsonObject, objectOf, textsOf } from "./json.ts";

/** The operations of a contract, in its order. */
export function listOperations(contract: JsonObject): readonly JsonObject[] {
  return Object.values(objectOf(contract.paths)).flatMap((path) =>
    Object.entries(objectOf(path)).flatMap(([name, member]) => (isHttpMethod(name) ? [objectOf(member)] : [])),
  );
}

/** The paths of a contract with every operation replaced. */
export function mapOperations(contract: JsonObject, map: (operation: JsonObject) => JsonObject): JsonObject {
  const mapPath = (path: Json): Json =>
    Object.fromEntries(
      Object.entries(objectOf(path)).map(([name, member]) => [
        name,
        isHttpMethod(name) && isObject(member) ? map(member) : member,
      ]),
    );
  return Object.fromEntries(
    Object.entries(objectOf(contract.paths)).map(([template, path]) => [template, mapPath(path)]),
  );
}

/** The permissions of an operation: a caller needs all of them, or, as `anyOf` in the contract, at least one. */
export function permissionsOf(operation: JsonObject): { readonly names: readonly string[]; readonly isAny: boolean } {
  const written = operation["x-required-permissions"];
  const { anyOf } = objectOf(written);
  return anyOf === undefined ? { names: textsOf(written), isAny: false } : { names: textsOf(anyOf), isAny: true };
}

/** Whether everyone can call an operation, without a token. */
export function isPublic({ security }: JsonObject): boolean {
  return Array.isArray(security) && security.length === 0;
}
