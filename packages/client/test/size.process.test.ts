import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { operationIds } from "@credential-api/contract";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

/** What everything but the limits may weigh without the table of operations, minified and compressed. */
const MAX_BYTES = 8_250;
/** What a client may weigh without the table that only calls operations. */
const MAX_OPERATIONS_BYTES = 6_600;
/** What the table may weigh for each operation of the contract. */
const MAX_BYTES_PER_OPERATION = 70;

const withoutTable: Plugin = {
  name: "without table",
  setup: (build) =>
    build.onLoad({ filter: /gen\/client-table\.ts$/ }, () => ({ contents: "export const clientTable = {};" })),
};

/** The size of a program for browsers, minified and compressed, in bytes. */
async function measure(program: string, plugins: Plugin[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const all = "createCredentialClient, CredentialApiError, isCredentialApiError, fieldErrors, CONTRACT";

test("the client, its errors and its forms stay within their limit", async () => {
  const program = `export { ${all} } from "../src/index.ts"`;
  const bytes = await measure(program, [withoutTable]);
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  expect((await measure(program)) - bytes).toBeLessThanOrEqual(MAX_BYTES_PER_OPERATION * operationIds.length);
});

test("a client that only calls operations stays within its limit", async () => {
  const program = 'export { createOperationsClient } from "../src/operations/index.ts"';
  const operations = await measure(program, [withoutTable]);
  expect(operations).toBeLessThanOrEqual(MAX_OPERATIONS_BYTES);
});

test("limits cost only those who name them", async () => {
  const client = await measure('export { createCredentialClient } from "../src/index.ts"');
  const withLimits = await measure('export { createCredentialClient, limits } from "../src/index.ts"');
  expect(client).toBeLessThan(await measure(`export { ${all} } from "../src/index.ts"`));
  expect(withLimits).toBeGreaterThan(client + 500);
});
