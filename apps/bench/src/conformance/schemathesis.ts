/** Schemathesis, where this machine has it: `pip install schemathesis`, or its program in the variable `SCHEMATHESIS`. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";

const program = process.env.SCHEMATHESIS ?? "schemathesis";
const contract = fileURLToPath(import.meta.resolve("@credential-api/contract/openapi.json"));

/** Its version; `undefined` where Python or Schemathesis is absent. */
export async function findSchemathesis(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ["--version"]);
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * Returns whether Schemathesis finds a failure of the server, with all checks but one: `positive_data_acceptance` fails on a
 * correct server, because it takes each rejection by a business rule for one of a valid request.
 *
 * @throws Error with its output when it could not run.
 */
export async function findsFailure(url: string, token: string): Promise<boolean> {
  const checks = ["--checks", "all", "--exclude-checks", "positive_data_acceptance"];
  const limits = ["--max-examples", "10", "--seed", "1", "--workers", "1"];
  const words = ["run", contract, "--url", url, "-H", `Authorization: Bearer ${token}`, ...checks, ...limits];
  // It keeps what it found in the current folder, and would send that to the next server.
  const directory = createTemporaryDirectory();
  const running = promisify(execFile)(program, words, { cwd: directory.path, maxBuffer: 64 * 1024 * 1024 });
  const { code = 0, stdout, stderr } = await running.catch((error) => error).finally(directory.remove);
  if (code !== 0 && code !== 1) throw new Error(`Schemathesis ended with ${code}:\n${stderr}\n${stdout}`);
  return code === 1;
}
