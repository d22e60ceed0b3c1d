import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseConfiguration } from "../../src/config/read-configuration.ts";

/** A new folder for configurations, which the test removes, and what most of them need. */
export function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  const environment = { TOKEN: "s3cret-token", SECRET: "0123456789abcdef0123456789abcdef", EMPTY: "" };
  return {
    folder,
    environment,
    data: "data: { client: client-1 }",
    staticToken: "tokens: { static: [{ token: { env: TOKEN } }] }",
    /** Reads a configuration in the folder, at the beginning of 1970. */
    parse: (...lines: readonly string[]) =>
      parseConfiguration(lines.join("\n"), join(folder, "conformance.yaml"), { environment, now: () => new Date(0) }),
  };
}
