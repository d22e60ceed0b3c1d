import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What the package may cost whoever imports all of it but the limits: 4.5 kB, minified and compressed. */
const MAX_BYTES = 4_500;

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

const core = "createCredentialClient, CredentialApiError, isCredentialApiError, fieldErrors, CONTRACT";

test("the client, its errors and its forms stay under 4.5 kB", async () => {
  expect(await measure(`export { ${core} } from "../src/index.ts"`)).toBeLessThanOrEqual(MAX_BYTES);
});

test("limits cost only those who name them", async () => {
  const client = await measure('export { createCredentialClient } from "../src/index.ts"');
  const withLimits = await measure('export { createCredentialClient, limits } from "../src/index.ts"');
  expect(client).toBeLessThan(await measure(`export { ${core} } from "../src/index.ts"`));
  expect(withLimits).toBeGreaterThan(client + 500);
});

test("on openapi-fetch it would be 2 kB larger, and too large", async () => {
  const client = await measure('export { createCredentialClient } from "../src/index.ts"');
  const shadow = await measure(`
    import { createClient } from "../src/create-client.ts";
    import { createOpenapiFetchWire } from "./openapi-fetch-wire.ts";
    export const createShadow = (options) => createClient(createOpenapiFetchWire, options);
  `);
  expect(shadow).toBeGreaterThan(client + 2_000);
  expect(shadow).toBeGreaterThan(MAX_BYTES);
});
