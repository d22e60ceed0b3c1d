import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Diff, diffContracts } from "../diff/compare/diff-contracts.ts";
import { type Approval, type Problem, readApprovals } from "../diff/gate/approvals.ts";
import { checkGate } from "../diff/gate/gate.ts";
import { type Contract, catalogueFileOf, readLastRelease, readWorking } from "../diff/read/contract.ts";
import type { JsonObject } from "../diff/read/json.ts";
import { parseVersion } from "../diff/read/version.ts";
import { formatMarkdown } from "../diff/report/format-markdown.ts";
import { formatProblems, summary } from "../diff/report/format-text.ts";
import { Refusal } from "../refusal.ts";
import type { ReleaseCheck } from "./release-checks.ts";

/** What a release needs to know. */
export interface ReleaseOptions {
  /** The folder of the hand-written contract. */
  readonly folder: string;
  readonly checks: readonly ReleaseCheck[];
  readonly now: () => Date;
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
 * `releases/SHA256SUMS`; writes its entry in `CHANGELOG.md` unless somebody has written one, and deletes the approvals it
 * used up.
 *
 * @throws Refusal naming everything that is in the way; then nothing has been written.
 */
export async function release({ folder, checks, now }: ReleaseOptions): Promise<Released> {
  const working = await readWorking(folder);
  const last = await readLastRelease(folder);
  const read = await readApprovals(folder);
  const diff = last === undefined ? undefined : await diffContracts(last, working, { now });
  if (diff?.verdict === "none" && working.version === diff.base.version) {
    throw new Refusal(`Nothing has changed since ${diff.base.version}.`);
  }
  const found = await Promise.all(checks.map((check) => check(folder)));
  const problems = [
    ...found.flat(),
    ...read.problems,
    ...(diff === undefined ? checkFirst(working) : checkGate(diff, working, read.approvals, now())),
  ];
  if (problems.length > 0) {
    throw new Refusal(
      `${working.version} cannot be released.\n\n${formatProblems(problems).trimEnd()}\n\nNothing was written.`,
    );
  }
  return write(folder, working, diff, read.approvals, now().toISOString().slice(0, 10));
}

/** The files of a frozen release, by name: the bundle as it is, and its catalogues. */
export function freeze({ version, document, catalogues }: Frozen): Readonly<Record<string, string>> {
  const bundle = `${version}.yaml`;
  return { [bundle]: toYaml(document), ...(catalogues && { [catalogueFileOf(bundle)]: toYaml(catalogues) }) };
}

type Frozen = Pick<Contract, "version" | "document" | "catalogues">;

/** Readers of YAML 1.1, of which there are many, understand it alike: there, a bare timestamp is a date. */
function toYaml(value: JsonObject): string {
  return stringify(value, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0, blockQuote: "literal" });
}

/** Puts an entry above the others. A changelog that has an entry of this version stays as it is. */
export function addEntry(changelog: string, version: string, entry: string): string {
  const headings = [...changelog.matchAll(/^## .*$/gm)];
  const isOfVersion = (heading: string) => /^## \[?([^\s,\]]+)/.exec(heading)?.[1] === version;
  if (headings.some(([heading]) => isOfVersion(heading))) return changelog;
  const start = headings[0]?.index ?? changelog.length;
  const before = changelog.slice(0, start).trimEnd();
  const after = changelog.slice(start);
  return `${before === "" ? "# Changelog of the contract" : before}\n\n${entry.trimEnd()}\n${after === "" ? "" : `\n${after}`}`;
}

function checkFirst({ version, lines }: Contract): readonly Problem[] {
  const isVersion = parseVersion(version) !== undefined;
  return isVersion
    ? []
    : [{ message: `info.version ${version} is no version like 1.2.3.`, place: lines.locate("/info/version") }];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function write(
  folder: string,
  working: Contract,
  diff: Diff | undefined,
  approvals: readonly Approval[],
  day: string,
): Promise<Released> {
  const { version } = working;
  const frozen = freeze(working);
  const changelog = join(folder, "CHANGELOG.md");
  const before = existsSync(changelog) ? await readFile(changelog, "utf8") : "";
  const entry = diff === undefined ? `## ${version}, ${day}\n\nFirst release.\n` : formatMarkdown(diff, approvals, day);
  const after = addEntry(before, version, entry);
  await mkdir(join(folder, "releases"), { recursive: true });
  for (const [name, text] of Object.entries(frozen)) {
    await writeFile(join(folder, "releases", name), text, { flag: "wx" });
    await appendFile(join(folder, "releases/SHA256SUMS"), `${sha256(text)}  ${name}\n`);
  }
  if (after !== before) await writeFile(changelog, after);
  await Promise.all(approvals.map(({ place }) => rm(place.path)));
  return {
    version,
    summary: diff === undefined ? "The first release." : summary(diff),
    files: [
      ...Object.keys(frozen).map((name) => `releases/${name}`),
      "releases/SHA256SUMS",
      ...(after === before ? [] : ["CHANGELOG.md"]),
      ...approvals.map(({ place }) => place.file.slice(place.file.indexOf("/") + 1)),
    ],
  };
}
