import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { catalogueFiles } from "@credential-api/openapi/lines";
import { parse } from "yaml";

/** The bundled contract with its two catalogues as members: everything that TypeScript code can depend on. */
export type ContractState = Readonly<Record<string, unknown>>;

/** Reads the state that the generated code on the disk was made from; undefined when it cannot be read. */
export function readPresentState(root: string): Promise<ContractState | undefined> {
  return readState((path) => readFile(join(root, path), "utf8"));
}

/** Reads the state of a git revision; undefined outside of a git repository, and when there is no such revision. */
export function readCommittedState(root: string, revision = "HEAD"): Promise<ContractState | undefined> {
  // Git asks for no password and takes no lock: this only reads.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  return readState(
    async (path) => (await promisify(execFile)("git", ["show", `${revision}:./${path}`], options)).stdout,
  );
}

/** Creates the state from a bundle and the texts of its catalogues. */
export function toState(bundle: object, errors: string, permissions: string): ContractState {
  const catalogues: Record<keyof typeof catalogueFiles, unknown> = {
    "x-error-catalogue": parse(errors),
    "x-permission-catalogue": parse(permissions),
  };
  return { ...bundle, ...catalogues };
}

async function readState(read: (path: string) => Promise<string>): Promise<ContractState | undefined> {
  try {
    const paths = ["packages/contract/src/gen/openapi.json", "spec/errors.yaml", "spec/permissions.yaml"];
    const [bundle = "", errors = "", permissions = ""] = await Promise.all(paths.map(read));
    return toState(JSON.parse(bundle), errors, permissions);
  } catch {
    return undefined;
  }
}
