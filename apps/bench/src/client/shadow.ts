import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CredentialClient, CredentialClientOptions } from "@credential-api/client";
import { build } from "esbuild";

/**
 * A program: the client on openapi-fetch, by the wire that its tests keep beside its own. No door of the package leads
 * there, so it is bundled from the files, as seen from this folder.
 */
export const shadow = `
  import { createClient } from "../../../../packages/client/src/create-client.ts";
  import { createOpenapiFetchWire } from "../../../../packages/client/test/openapi-fetch-wire.ts";
  export const createShadow = (options) => createClient(createOpenapiFetchWire, options);
`;

/** Makes that client. */
export async function loadShadow(): Promise<(options: CredentialClientOptions) => CredentialClient> {
  const folder = await mkdtemp(join(tmpdir(), "shadow-"));
  try {
    const outfile = join(folder, "shadow.mjs");
    const resolveDir = fileURLToPath(new URL(".", import.meta.url));
    await build({ stdin: { contents: shadow, resolveDir }, outfile, bundle: true, format: "esm", platform: "node" });
    const { createShadow } = await import(pathToFileURL(outfile).href);
    return createShadow;
  } finally {
    await rm(folder, { recursive: true });
  }
}
