import { toPointer } from "@credential-api/openapi";
import type { SpecLines } from "@credential-api/openapi/lines";
import { publish } from "../published/publish.ts";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the table that leads from a location in the published document to the line that a person wrote: operations,
 * parameters, bodies, responses, headers, and the members and constraints of schemas. It is grouped by file, so that an
 * edit changes the lines of one file.
 */
export function makeLocations({ document }: Spec, lines: SpecLines): GeneratedFiles {
  const files = new Map<string, Record<string, number>>();
  for (const [pointer, shownAt] of pointersIn(publish(document))) {
    const written = lines.locate(shownAt);
    if (written === undefined || !written.exact) continue;
    const inFile = files.get(written.file) ?? {};
    inFile[pointer] = written.line;
    files.set(written.file, inFile);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = JSON.stringify(Object.fromEntries(sorted), null, 2);
  const type = "{ readonly [file: string]: { readonly [pointer: string]: number } }";
  return { "locations.ts": `${banner("sources/locations.ts")}export const locations: ${type} = ${table};\n` };
}

/** Members that are neither a location of a rule nor hold one. */
const LEFT_OUT = new Set([
  ...["bearerFormat", "content", "default", "description", "example", "examples", "in", "info", "name", "openapi"],
  ...["operationId", "scheme", "security", "servers", "summary", "tags", "title", "$ref"],
]);

/** The maps whose keys are names, in which a key such as `title` is no keyword. */
const NAME_MAPS = new Set([
  ...["paths", "securitySchemes", "schemas", "parameters", "headers", "responses"],
  ...["properties", "patternProperties"],
]);

/** The locations of a document, each with the one whose line shows it: that of its description, if it has one. */
function pointersIn(document: object): readonly (readonly [pointer: string, shownAt: string])[] {
  const pointers: (readonly [string, string])[] = [];
  visit(document, "", false);
  return pointers;

  function visit(node: unknown, pointer: string, hasNames: boolean): void {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (!hasNames && (LEFT_OUT.has(key) || key.startsWith("x-"))) continue;
      if (Array.isArray(node) && typeof child !== "object") continue;
      const below = toPointer([key], pointer);
      const isMap = !hasNames && NAME_MAPS.has(key);
      if (!isMap && below !== "/components")
        pointers.push([below, isDescribed(child) ? `${below}/description` : below]);
      visit(child, below, isMap && !Array.isArray(child));
    }
  }
}

function isDescribed(node: unknown): boolean {
  return typeof node === "object" && node !== null && "description" in node && typeof node.description === "string";
}
