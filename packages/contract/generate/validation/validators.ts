import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import type { OpenApiDocument } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { useQuickLengths } from "./lengths.ts";
import { createAjv, type WireSchemas, wireSchemas } from "./schemas.ts";

/**
 * Makes the validators as plain code: no ajv and no `eval` at run time. Each lists all violations. On valid input that costs
 * no more than to stop at the first one, and one validator per schema keeps the code of a large contract small.
 *
 * @throws Error naming the schema that ajv in strict mode does not accept.
 */
export async function makeValidators({ document }: Spec): Promise<GeneratedFiles> {
  const wire = wireSchemas(document);
  const names = Object.keys(wire.schemas);
  const code = withoutSchemaPaths(compile(document, wire)).replaceAll(/^export const /gm, "const ");
  const { code: own, runtime } = await withRuntime(code);
  const exported = `export const validators = {\n${names.map((name) => `  ${name},\n`).join("")}};\n`;
  return {
    "validators.js": `${banner("validation/validators.ts")}${runtime}${own}\n${exported}`,
    "validators.d.ts": `${banner("validation/validators.ts")}${declarations()}`,
    "response-schemas.ts": `${banner("validation/validators.ts")}${responseSchemas(wire)}`,
  };
}

function compile(document: OpenApiDocument, { schemas }: WireSchemas): string {
  const ajv = createAjv(document, {
    allErrors: true,
    code: { source: true, esm: true, lines: true, formats: _`require("./formats.ts").formats` },
  });
  useQuickLengths(ajv);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
}

/** A violation names the location in the value; the one in the schema is a fifth of the code. */
function withoutSchemaPaths(code: string): string {
  return code.replaceAll(/schemaPath:\s*"(?:[^"\\]|\\.)*",/g, "");
}

/**
 * ajv's ESM output still calls `require` for its small runtime. esbuild bundles those modules alone: the code of the
 * validators can be many megabytes.
 */
async function withRuntime(code: string): Promise<{ readonly code: string; readonly runtime: string }> {
  const paths = [...new Set(Array.from(code.matchAll(/\brequire\("([^"]+)"\)/g), ([, path]) => path))].sort();
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const contents = `export const runtime = { ${paths.map((path) => `"${path}": require("${path}")`).join(", ")} };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    // Modules are named by their path from here, wherever this runs.
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  const runtime = output.text.replaceAll(LIBRARY_FOLDER, "").replace(/^export \{[^}]*\};\n/m, "");
  return { runtime, code: code.replaceAll(/\brequire\(("[^"]+")\)/g, "runtime[$1]").replace('"use strict";', "") };
}

/** esbuild names modules by a path that differs between machines; only the part after the last `node_modules/` is the same. */
const LIBRARY_FOLDER = /[^\s"]*\/node_modules\//g;

function responseSchemas({ responses }: WireSchemas): string {
  return `import type { OperationId } from "../operation.ts";

/** The names in \`validators\` for the responses of each operation, by status. */
export const responseSchemas: {
  readonly [Id in OperationId]: Readonly<Record<string, { readonly body?: string; readonly headers?: string }>>;
} = ${JSON.stringify(responses, null, 2)};
`;
}

function declarations(): string {
  return `export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
/** By the name of the schema: \`request_<operationId>\`, that of a component, \`headers_<operationId>_<status>\`. */
export declare const validators: Readonly<Record<string, Validate>>;
`;
}
