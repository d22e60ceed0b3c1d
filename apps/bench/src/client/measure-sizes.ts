import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";

const contract = fileURLToPath(import.meta.resolve("@credential-api/contract/openapi.json"));

const client = 'export { createCredentialClient } from "@credential-api/client";';
const everything =
  'export { createCredentialClient, CredentialApiError, isCredentialApiError, fieldErrors, CONTRACT } from "@credential-api/client";';

/** What the client costs, and what each entry point adds to it. */
const parts: readonly { readonly name: string; readonly program: string; readonly isAddition?: true }[] = [
  { name: "**`createCredentialClient`**", program: client },
  { name: "**with errors and forms, without `limits`**", program: everything },
  {
    name: "**`createOperationsClient`** of `/operations`",
    program: 'export { createOperationsClient } from "@credential-api/client/operations";',
  },
  { name: "+ `limits`", program: 'export { limits } from "@credential-api/client";', isAddition: true },
  { name: "+ `/react-query`", program: 'export * from "@credential-api/client/react-query";', isAddition: true },
  { name: "+ `/testing`, for tests", program: 'export * from "@credential-api/client/testing";', isAddition: true },
  {
    name: "+ `/validate`, for development",
    program: 'export * from "@credential-api/client/validate";',
    isAddition: true,
  },
];

/**
 * Bundles the client, its entry points and its peers for browsers, and reports the size of each, minified and compressed. An
 * entry point is what it adds to the client; TanStack Query belongs to the application. hey-api's client is generated from the same contract.
 */
export async function measureSizes(): Promise<Measured> {
  const base = await measure(client);
  const own = parts.map(async ({ name, program, isAddition }) => {
    const size = await measure(isAddition ? `${client}${program}` : program);
    return isAddition ? [name, added(size.min, base.min), added(size.gzip, base.gzip)] : toRow(name, size);
  });
  const libraries = ["openapi-fetch", "ky", "axios"].map((name) =>
    measure(`export { default } from "${name}";`).then((size) => toRow(withVersion(name), size)),
  );
  const peers = [
    ...libraries,
    measureHeyApi().then((size) => toRow(`${withVersion("@hey-api/openapi-ts")}, with these operations`, size)),
  ];
  const rows = await Promise.all([...own, ...peers]);
  const table = toTable(["bundled for browsers with esbuild", "minified", "and gzip"], rows);
  return { table };
}

interface Size {
  readonly min: number;
  readonly gzip: number;
}

async function measure(contents: string, resolveDir = fileURLToPath(new URL(".", import.meta.url))): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["@tanstack/react-query", "react"],
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

async function measureHeyApi(): Promise<Size> {
  const output = await mkdtemp(join(tmpdir(), "hey-api-"));
  try {
    const plugins = ["@hey-api/client-fetch", "@hey-api/sdk"] as const;
    await createClient({ input: contract, output, plugins: [...plugins], logs: { level: "silent", file: false } });
    return await measure('export * from "./sdk.gen.ts"; export { client } from "./client.gen.ts";', output);
  } finally {
    await rm(output, { recursive: true });
  }
}

function withVersion(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`;
}

function toRow(name: string, { min, gzip }: Size): readonly string[] {
  return [name, kilobytes(min), kilobytes(gzip)];
}

function added(bytes: number, base: number): string {
  return `+ ${kilobytes(bytes - base)}`;
}

/** Decimal: 1 kB is 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
