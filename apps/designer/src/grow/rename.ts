import { readFile } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { readSpec } from "@credential-api/contract/generate";
import type { FileChanges } from "./file-changes.ts";
import { findLeftovers, type Leftover } from "./leftovers.ts";
import { refuse } from "./refuse.ts";
import { renameInCode } from "./rename-code.ts";
import { type MemberTarget, renameMember } from "./rename-member.ts";
import { renameSchemaFile } from "./rename-schema.ts";
import { type RenameTarget, readTargets } from "./rename-target.ts";
import { readSpecTexts } from "./spec-texts.ts";
import { viewSpec } from "./spec-view.ts";
import { generateStaged, lintStaged, withStagedSpec } from "./stage-spec.ts";
import { listWrittenFiles } from "./written-files.ts";

/** A rename as it was asked for. */
export interface WantedRename {
  readonly oldName: string;
  readonly newName: string;
  /** Further schemas whose member of the same name gets the new one too. */
  readonly alsoIn: readonly string[];
}

/** What a rename comes to. Nothing has been written yet. */
export interface Rename {
  readonly targets: readonly RenameTarget[];
  /** Relative to the root, generated files included. */
  readonly changes: FileChanges;
  /** What the compiler says afterwards and did not say before: `file:line: message`. */
  readonly errors: readonly string[];
  /** Where the old name still stands, for a person to judge. */
  readonly leftovers: readonly Leftover[];
  /** Other schemas with a member of the old name. What copies from one to the other notices no difference. */
  readonly alsoIn: readonly string[];
}

/**
 * Works out everything that gives a schema or a member another name: in the spec, in what is generated from it, and in
 * hand-written TypeScript as far as the compiler knows that the same thing is meant.
 *
 * @param tsc the TypeScript compiler's launcher.
 * @throws Refusal when the names are not right, the new one is in use, or lint would fail: every reason, one per line.
 */
export async function makeRename(root: string, tsc: string, wanted: WantedRename): Promise<Rename> {
  const problems = await lintStaged(join(root, "spec"));
  if (problems.length > 0) throw refuse(["The contract has to pass lint before a name in it can change.", ...problems]);
  const { schemas } = viewSpec(await readSpecTexts(join(root, "spec")));
  const known = new Map([...schemas].map(([name, { schema }]) => [name, Object.keys(schema.properties ?? {})]));
  const targets = readTargets(wanted.oldName, wanted.newName, wanted.alsoIn, known);
  if ("problems" in targets) throw refuse(targets.problems);

  const specChanges = await changeSpec(root, targets, (name) => schemas.get(name)?.file ?? "");
  const generated = await withStagedSpec(root, specChanges, generateStaged);
  const files = await listWrittenFiles(root);
  const code = await renameInCode(root, tsc, files, targets, generated);
  if (code.clashes.length > 0) {
    throw refuse(code.clashes.map((clash) => `${targets[0]?.newName} is in use already: ${clash}`));
  }
  const changes = new Map([...specChanges, ...generated, ...code.changes]);
  const [{ schema, member } = { schema: "" }] = targets;
  const others = [...known].filter(([name]) => !targets.some((target) => target.schema === name));
  const texts = await readAfter(root, files, changes);
  return {
    targets,
    changes,
    errors: code.errors,
    leftovers: texts.flatMap(([file, text]) => findLeftovers(file, text, member ?? schema)),
    alsoIn: others.flatMap(([name, members]) => (member !== undefined && members.includes(member) ? [name] : [])),
  };
}

/** The changes of the hand-written spec, relative to the root. */
async function changeSpec(
  root: string,
  targets: readonly RenameTarget[],
  fileOf: (schema: string) => string,
): Promise<FileChanges> {
  const folder = join(root, "spec");
  const texts = await readSpecTexts(folder);
  const { document } = await readSpec(folder);
  const changes = new Map<string, string | null>();
  for (const target of targets) {
    const file = fileOf(target.schema);
    const more = isMember(target)
      ? renameMember(texts, document, file, target)
      : renameSchemaFile(texts, file, posix.join(dirname(file), `${target.newName}.yaml`));
    for (const [path, text] of more) {
      changes.set(`spec/${path}`, text);
      if (text !== null) texts.set(path, text);
    }
  }
  return changes;
}

function isMember(target: RenameTarget): target is MemberTarget {
  return target.member !== undefined;
}

/** The hand-written files as they will be. */
async function readAfter(
  root: string,
  files: readonly string[],
  changes: FileChanges,
): Promise<(readonly [string, string])[]> {
  const paths = new Set([...files, ...[...changes.keys()].filter((path) => basename(dirname(path)) !== "gen")]);
  const texts: (readonly [string, string])[] = [];
  for (const path of [...paths].sort()) {
    const text = changes.has(path) ? changes.get(path) : await readFile(join(root, path), "utf8").catch(() => null);
    if (typeof text === "string") texts.push([path, text]);
  }
  return texts;
}
