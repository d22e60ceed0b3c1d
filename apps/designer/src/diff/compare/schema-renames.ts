import { toPointer } from "@credential-api/openapi";
import { at, isSame, type JsonObject, toMap } from "@credential-api/openapi/schemas";
import type { Finding } from "../rules/change.ts";

const SCHEMAS = "/components/schemas";

/** Schemas with the same content and another name. */
export function findRenames(base: JsonObject, revision: JsonObject): readonly Finding[] {
  const [before, now] = [toMap(at(base, SCHEMAS)), toMap(at(revision, SCHEMAS))];
  const added = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  return Object.keys(before)
    .filter((name) => !Object.hasOwn(now, name))
    .flatMap((name): readonly Finding[] => {
      const renamed = added.find((other) => isSame(now[other], before[name]));
      if (renamed === undefined) return [];
      const message = `The schema ${name} has the new name ${renamed}.`;
      const pointers = { base: toPointer([name], SCHEMAS), revision: toPointer([renamed], SCHEMAS) };
      return [{ rule: "schema-renamed", message, ...pointers, uses: [] }];
    });
}
