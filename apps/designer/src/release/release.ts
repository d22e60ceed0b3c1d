import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "@credential-api/openapi/schemas";
import { stringify } from "yaml";
import { CliError } from "../cli.ts";
import { type Diff, diffContracts } from "../diff/compare/diff-contracts.ts";
import { type Approval, readApprovals } from "../diff/gate/approvals.ts";
import { checkGate, checkVersionForm } from "../diff/gate/gate.ts";
import { type Contract, catalogueFileOf, readLastRelease, readWorking } from "../diff/read/contract.ts";
import { formatMarkdown } from "../diff/report/format-markdown.ts";
import { formatProblems, summary } from "../diff/report/format-text.ts";
import { type CommitOptions, commitFiles, completeCommit, type Files } from "./commit-files.ts";
import type { ReleaseCheck } from "./release-checks.ts";

/** What a release needs to know. */
export interface ReleaseOptions {
  /** The folder of the hand-written contract. */
  readonly folder: string;
  readonly checks: readonly ReleaseCheck[];
  readonly now: () => Date;
  /** The file system, where a test replaces it. */
  readonly files?: Files;
}

/** What a release has done. */
export interface Released {
  readonly version: string;
  /** One line about what the release changes. */
  readonly summary: string;
  /** Files that were written or deleted, below the folder of the contract. */
  readonly files: readonly string[];
}

/**
 * Freezes the working contract as `releases/<version>.yaml`, its catalogues beside it, and adds their sums to
 * `releases/SHA256SUMS`; writes its entry in `CHANGELOG.md` unless there is one, and deletes the approvals it used. All of
 * these files change or none; where an earlier run was interrupted after that decision, this one completes it first.
 *
 * @throws CliError with every problem; nothing was written.
 */
export async function release({ folder, checks, now, files }: ReleaseOptions): Promise<Released> {
  const completed = await completeCommit(folder, files);
  if (completed !== undefined) {
    const [, version = ""] = /^releases\/([\d.]+)\.yaml$/.exec(completed[0] ?? "") ?? [];
    return { version, summary: "This completes a release that was interrupted.", files: completed };
  }
  const working = await readWorking(folder);
  const last = await readLastRelease(folder);
  const read = await readApprovals(folder);
  const diff = last === undefined ? undefined : diffContracts(last, working, now());
  if (diff?.verdict === "none" && working.version === diff.base.version) {
    throw new CliError(`Nothing has changed since ${diff.base.version}.`);
  }
  const found = await Promise.all(checks.map((check) => check(folder)));
  const problems = [
    ...found.flat(),
    ...read.problems,
    ...(diff === undefined ? checkVersionForm(working) : checkGate(diff, working, read.approvals, now())),
  ];
  if (problems.length > 0) {
    throw new CliError(
      `${working.version} cannot be released.\n\n${formatProblems(problems).trimEnd()}\n\nNothing was written.`,
    );
  }
  const day = now().toISOString().slice(0, 10);
  return commit(folder, working, diff, read.approvals, day, files === undefined ? {} : { files });
}

/** The files of a frozen release, by name: the bundle as it is, and its catalogues. */
export function freeze({ version, document, catalogues }: Contract): Readonly<Record<string, string>> {
  const bundle = `${version}.yaml`;
  return { [bundle]: toYaml(document), ...(catalogues && { [catalogueFileOf(bundle)]: toYaml(catalogues) }) };
}

/** Readers of YAML 1.1 understand it in the same way: there, a bare timestamp is a date. */
function toYaml(value: JsonObject): string {
  return stringify(value, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0, blockQuote: "literal" });
}

/** Puts an entry above the others. A changelog that has an entry for this version is not changed. */
export function addEntry(changelog: string, version: string, entry: string): string {
  const headings = [...changelog.matchAll(/^## .*$/gm)];
  const isOfVersion = (heading: string) => /^## \[?([^\s,\]]+)/.exec(heading)?.[1] === version;
  if (headings.some(([heading]) => isOfVersion(heading))) return changelog;
  const start = headings[0]?.index ?? changelog.length;
  const before = changelog.slice(0, start).trimEnd();
  const after = changelog.slice(start);
  return `${before === "" ? "# Changelog of the contract" : before}\n\n${entry.trimEnd()}\n${after === "" ? "" : `\n${after}`}`;
}

async function commit(
  folder: string,
  working: Contract,
  diff: Diff | undefined,
  approvals: readonly Approval[],
  day: string,
  options: CommitOptions,
): Promise<Released> {
  const { version } = working;
  const frozen = Object.entries(freeze(working));
  const entry = diff === undefined ? `## ${version}, ${day}\n\nFirst release.\n` : formatMarkdown(diff, approvals, day);
  const changelog = await readIfThere(join(folder, "CHANGELOG.md"));
  const after = addEntry(changelog, version, entry);
  const sums = frozen.map(([name, text]) => `${hash("sha256", text)}  ${name}\n`);
  const changes = new Map([
    ...frozen.map(([name, text]) => [`releases/${name}`, text] as const),
    ["releases/SHA256SUMS", `${await readIfThere(join(folder, "releases/SHA256SUMS"))}${sums.join("")}`] as const,
    ...(after === changelog ? [] : [["CHANGELOG.md", after] as const]),
    ...approvals.map(({ location }) => [location.file.slice(location.file.indexOf("/") + 1), null] as const),
  ]);
  await commitFiles(folder, changes, options);
  return {
    version,
    summary: diff === undefined ? "The first release." : summary(diff),
    files: [...changes.keys()],
  };
}

function readIfThere(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
