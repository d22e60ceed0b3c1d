import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { catalogueFiles } from "../spec-lines/spec-lines.ts";

/** The bundled contract with its two catalogues as members of it: everything that TypeScript code can depend on. */
export type ContractState = Readonly<Record<string, unknown>>;

/** The state that the generated code on the disk was made from; undefined when there is none that can be read. */
export function readPresentState(root: string): Promise<ContractState | undefined> {
  return readState((path) => readFile(join(root, path), "utf8"));
}

/** The state as it was committed; undefined outside of a git repository, and where there is no such commit. */
export function readCommittedState(root: string, revision = "HEAD"): Promise<ContractState | undefined> {
  return readState((path) => git(root, ["show", `${revision}:./${path}`]));
}

/** Tells whether the code is as it was committed, apart from what is generated. False where that cannot be known. */
export async function isCodeCommitted(root: string, revision = "HEAD"): Promise<boolean> {
  const code = ["--", "packages", "apps", ":!packages/contract/src/gen"];
  try {
    const others = await Promise.all([
      git(root, ["diff", "--name-only", revision, ...code]),
      git(root, ["ls-files", "--others", "--exclude-standard", ...code]),
    ]);
    return others.join("") === "";
  } catch {
    return false;
  }
}

/** Puts a bundle and the texts of its catalogues together. */
export function toState(bundle: string, errors: string, permissions: string): ContractState {
  const catalogues: Record<keyof typeof catalogueFiles, unknown> = {
    "x-error-catalogue": parse(errors),
    "x-permission-catalogue": parse(permissions),
  };
  return { ...JSON.parse(bundle), ...catalogues };
}

async function readState(read: (path: string) => Promise<string>): Promise<ContractState | undefined> {
  try {
    const [bundle, errors, permissions] = await Promise.all([
      read("packages/contract/src/gen/openapi.json"),
      read("spec/errors.yaml"),
      read("spec/permissions.yaml"),
    ]);
    return toState(bundle, errors, permissions);
  } catch {
    return undefined;
  }
}

async function git(root: string, parameters: readonly string[]): Promise<string> {
  // Never a question for a password, never a lock: this only reads.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  const { stdout } = await promisify(execFile)("git", parameters, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
