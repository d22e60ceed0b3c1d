import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What everything but the limits may weigh, minified and compressed. */
const MAX_BYTES = 7_450;
/** What a client may weigh that only calls operations. */
const MAX_OPERATIONS_BYTES = 6_300;

/** The size of a program for browsers, minified and compressed, in bytes. */
async function measure(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const all = "createCredentialClient, CredentialApiError, isCredentialApiError, fieldErrors, CONTRACT";

test("the client, its errors and its forms stay within their limit", async () => {
  expect(await measure(`export { ${all} } from "../src/index.ts"`)).toBeLessThanOrEqual(MAX_BYTES);
});

test("a client that only calls operations stays within its limit", async () => {
  const operations = await measure('export { createOperationsClient } from "../src/operations/index.ts"');
  expect(operations).toBeLessThanOrEqual(MAX_OPERATIONS_BYTES);
});

test("limits cost only those who name them", async () => {
  const client = await measure('export { createCredentialClient } from "../src/index.ts"');
  const withLimits = await measure('export { createCredentialClient, limits } from "../src/index.ts"');
  expect(client).toBeLessThan(await measure(`export { ${all} } from "../src/index.ts"`));
  expect(withLimits).toBeGreaterThan(client + 500);
});
