import { fileURLToPath } from "node:url";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import type { OpenApiDocument } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { createAjv, isHeaders, type WireSchemas, wireSchemas } from "./schemas.ts";

/**
 * Makes the validators as plain code: no ajv and no `eval` at run time. Requests and bodies are compiled twice,
 * to stop at the first violation (`first`) and to list all of them (`every`); the headers of responses only once.
 *
 * @throws Error naming the schema that ajv in strict mode does not accept.
 */
export async function makeValidators({ document }: Spec): Promise<GeneratedFiles> {
  const wire = wireSchemas(document);
  const names = Object.keys(wire.schemas);
  const inEvery = names.filter((name) => !isHeaders(name));
  const code = { first: compile(document, wire, names, false), every: compile(document, wire, inEvery, true) };
  return {
    "validators.js": `${banner("validation/validators.ts")}${await bundle(code)}`,
    "validators.d.ts": `${banner("validation/validators.ts")}${declarations(names)}`,
    "response-schemas.ts": `${banner("validation/validators.ts")}export const responseSchemas = ${JSON.stringify(wire.responses, null, 2)} as const;\n`,
  };
}

function compile(
  document: OpenApiDocument,
  { schemas }: WireSchemas,
  names: readonly string[],
  allErrors: boolean,
): string {
  const ajv = createAjv(document, { allErrors, code: { source: true, esm: true, lines: true } });
  for (const name of names) ajv.addSchema(schemas[name] ?? {}, name);
  return standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
}

/** ajv's ESM output still calls `require` for its small runtime; esbuild bundles it. */
async function bundle(code: { readonly first: string; readonly every: string }): Promise<string> {
  const modules: Plugin = {
    name: "compiled",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^compiled:/ }, ({ path }) => ({ path, namespace: "compiled" }));
      onLoad({ filter: /^compiled:/ }, ({ path }) => ({
        contents: path === "compiled:first" ? code.first : code.every,
        resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: 'export * as first from "compiled:first";\nexport * as every from "compiled:every";\n' },
    plugins: [modules],
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
  return output.text.replaceAll(LIBRARY_FOLDER, "");
}

/** esbuild names modules by a path that differs between machines; only the part after the last `node_modules/` is the same. */
const LIBRARY_FOLDER = /[^\s"]*\/node_modules\//g;

function declarations(names: readonly string[]): string {
  const members = (of: readonly string[]) => of.map((name) => `  readonly ${name}: Validate;`).join("\n");
  return `export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
export interface Validators {
${members(names.filter((name) => !isHeaders(name)))}
}
export interface HeaderValidators {
${members(names.filter(isHeaders))}
}
export declare const first: Validators & HeaderValidators;
export declare const every: Validators;
`;
}
