import { execFile } from "node:child_process";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { findDrift, generatedFolder, makeAll } from "@credential-api/contract/generate";
import { excerptOf } from "@credential-api/openapi/lines";
import { lintSpec } from "../check/lint-spec.ts";
import { listYamlFiles } from "../check/yaml-errors.ts";
import type { Problem } from "../diff/gate/approvals.ts";
import { readText } from "../problem/problem.ts";
import { findPrompts } from "./prompts.ts";

/** A check before a contract is frozen. It returns the problems it finds, and changes nothing. */
export type ReleaseCheck = (folder: string) => Promise<readonly Problem[]>;

const run = promisify(execFile);

/** The house style: every rule of `redocly.yaml`, by the linter that `npm run lint` and `npm run dev` use. */
export const checkLint: ReleaseCheck = async (folder) =>
  (await lintSpec(folder)).map(({ message, rule, excerpt, ...found }) => {
    const path = join(folder, "..", found.file);
    return { message: `${message} (${rule})`, location: { ...found, path, exact: true, excerpt } };
  });

/** The generated code is what this contract generates. */
export const checkDrift: ReleaseCheck = async (folder) => {
  const drifted = await findDrift(generatedFolder, await makeAll(folder));
  return asOne("The generated code is not up to date with spec/. Run `npm run generate`.", drifted);
};

/** Nothing that `contract:new` wrote is left to be filled in, neither in the contract nor in its documents. */
export const checkPrompts: ReleaseCheck = async (folder) =>
  ["CHANGELOG.md", "DECISIONS.md", ...listYamlFiles(folder)].flatMap((name) => {
    const [file, path] = [`${basename(folder)}/${name}`, join(folder, name)];
    const text = readText(path);
    return findPrompts(text).map(({ line, column }) => ({
      message: "This is still to be filled in.",
      location: { file, path, line, column, exact: true, excerpt: excerptOf(text, line) },
    }));
  });

/** Everything that is frozen has been committed, so that the commit of a release can be read again. */
export const checkCommitted: ReleaseCheck = async (folder) => {
  const status = await run("git", ["-C", folder, "status", "--porcelain", "--", "."]).catch(() => undefined);
  // Outside a repository there is nothing to commit to.
  const lines = status?.stdout.split("\n").filter((line) => line !== "") ?? [];
  const files = lines.map((line) => line.slice(3));
  return asOne("These files are not committed. Commit them first, or add --allow-dirty.", files);
};

function asOne(message: string, files: readonly string[]): readonly Problem[] {
  return files.length === 0 ? [] : [{ message: [message, ...files.map((file) => `  ${file}`)].join("\n") }];
}
