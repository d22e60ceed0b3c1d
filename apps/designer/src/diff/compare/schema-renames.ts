import { toPointer } from "@credential-api/openapi";
import { at, isObject, isSame, type JsonObject } from "../read/json.ts";
import type { Finding } from "../rules/change.ts";

const SCHEMAS = "/components/schemas";

/** Schemas that say what they said before, under another name. */
export function findRenames(base: JsonObject, revision: JsonObject): readonly Finding[] {
  const [before, now] = [schemasOf(base), schemasOf(revision)];
  const added = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  return Object.keys(before)
    .filter((name) => !Object.hasOwn(now, name))
    .flatMap((name): readonly Finding[] => {
      const renamed = added.find((other) => isSame(now[other], before[name]));
      if (renamed === undefined) return [];
      return [
        {
          rule: "schema-renamed",
          verdict: "patch",
          message: `The schema ${name} is now called ${renamed}.`,
          base: toPointer([name], SCHEMAS),
          revision: toPointer([renamed], SCHEMAS),
          uses: [],
        },
      ];
    });
}

function schemasOf(document: JsonObject): JsonObject {
  const schemas = at(document, SCHEMAS);
  return isObject(schemas) ? schemas : {};
}
