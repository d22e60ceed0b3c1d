import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Report } from "@credential-api/conformance";
import { startPinned } from "../processes/processes.ts";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";

const contract = fileURLToPath(import.meta.resolve("@credential-api/contract/openapi.json"));
const kit = (path: string) =>
  fileURLToPath(new URL(path, import.meta.resolve("@credential-api/conformance/package.json")));

/**
 * Starts a server, which reads the secret of tokens in the file `SECRET_FILE` or in its `DATA_DIR`, and runs the kit on it over
 * HTTP as users do: the command line, with the configuration for the demo data.
 *
 * @throws Error with what the kit wrote when it made no report.
 */
export async function inspectServer(
  program: readonly (string | URL)[],
  parameters: readonly string[] = [],
): Promise<Report> {
  const directory = createTemporaryDirectory();
  const secret = join(directory.path, "development-secret");
  writeFileSync(secret, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  const config = join(directory.path, "conformance.yaml");
  const demo = readFileSync(kit("examples/demo.yaml"), "utf8");
  writeFileSync(config, demo.replace(/\{ file: .* \}/, "{ file: development-secret }"));
  const environment = {
    PORT: "0",
    DATA_DIR: directory.path,
    SECRET_FILE: secret,
    NODE_ENV: "production",
    CONTRACT: contract,
    CHECK_SECURITY: "true",
  };
  const server = startPinned("server", program, environment);
  try {
    const [, url = ""] = await server.waitFor(/Address\s+(\S+)\n/);
    const file = join(directory.path, "report.json");
    const fixed = ["--config", config, "--seed", "1", "--report", `json=${file}`];
    await run([kit("src/cli/main.ts"), url, ...fixed, ...parameters]);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    await server.stop();
    directory.remove();
  }
}

/** Exit codes 1 and 2 are verdicts. */
async function run(words: readonly string[]): Promise<void> {
  const running = promisify(execFile)(process.execPath, words, { maxBuffer: 256 * 1024 * 1024 });
  const { code = 0, stderr } = await running.catch((error) => error);
  if (code !== 0 && code !== 1 && code !== 2) throw new Error(`The kit ended with ${code}:\n${stderr}`);
}
