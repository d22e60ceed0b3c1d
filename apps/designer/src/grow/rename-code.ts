import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FileChanges } from "./file-changes.ts";
import { type LanguageServer, type Position, startLanguageServer, type TextEdit } from "./language-server.ts";
import { findLeftovers } from "./leftovers.ts";
import { refuse } from "./refuse.ts";
import type { RenameTarget } from "./rename-target.ts";

/** What a rename does to hand-written TypeScript, and what the compiler has to say about the result. */
export interface CodeRename {
  /** Relative to the root. */
  readonly changes: FileChanges;
  /** Names that are in the way: where the new name stands already in a file that would get it. */
  readonly clashes: readonly string[];
  /** `file:line: message` of every error the rename brings about. */
  readonly errors: readonly string[];
}

const typesFile = "packages/contract/src/gen/types.ts";

/**
 * Renames the generated type or its property in all hand-written TypeScript, by asking the compiler for every reference,
 * and asks it again what it says of the result. Nothing is written.
 *
 * @param files the hand-written files of the repository, relative to the root.
 * @param generated the generated files as they will be, relative to the root.
 */
export async function renameInCode(
  root: string,
  tsc: string,
  files: readonly string[],
  targets: readonly RenameTarget[],
  generated: FileChanges,
): Promise<CodeRename> {
  // A type keeps one name everywhere; the local names that happen to be those of a member are not ours.
  const isMember = targets.some(({ member }) => member !== undefined);
  const server = await startLanguageServer(tsc, root, isMember);
  try {
    const sources = files.filter((file) => /^(?:packages|apps)\/.*\.tsx?$/.test(file));
    const texts = new Map<string, string>();
    for (const file of [typesFile, ...sources]) texts.set(file, await readFile(join(root, file), "utf8"));
    for (const [file, text] of texts) await server.open(join(root, file), text);

    const edits = new Map<string, readonly TextEdit[]>();
    for (const target of targets) {
      const place = findInTypes(texts.get(typesFile) ?? "", target);
      for (const [path, more] of await server.rename(join(root, typesFile), place, target.newName)) {
        const file = relative(root, path).split(sep).join("/");
        if (texts.has(file) && file !== typesFile) edits.set(file, [...(edits.get(file) ?? []), ...more]);
      }
    }
    const clashes = isMember
      ? []
      : [...edits.keys()].flatMap((file) => findName(file, texts.get(file) ?? "", targets[0]?.newName ?? ""));
    const changes = new Map([...edits].map(([file, each]) => [file, applyEdits(texts.get(file) ?? "", each)] as const));
    if (clashes.length > 0) return { changes, clashes, errors: [] };

    const outcome = new Map([...generated, ...changes]);
    const after = await errorsWith(server, root, outcome, sources);
    if (after.size === 0) return { changes, clashes, errors: [] };
    // What was wrong before is not the rename's doing.
    const present = await readTexts(root, outcome.keys());
    const before = await errorsWith(server, root, present, [...after.keys()]);
    const errors = [...after].flatMap(([file, all]) => all.filter((error) => !before.get(file)?.includes(error)));
    return { changes, clashes, errors };
  } finally {
    server.stop();
  }
}

/**
 * Where a schema or its member is declared in the generated types.
 *
 * @throws Refusal when it is not there.
 */
function findInTypes(types: string, { schema, member }: RenameTarget): Position {
  const lines = types.split("\n");
  if (member === undefined) return positionOf(lines, `export type ${schema} = `, "export type ".length, 0, schema);
  const start = lines.indexOf(`        ${schema}: {`);
  const end = lines.findIndex((line, index) => index > start && line === "        };");
  const at = lines.findIndex((line, index) => index > start && index < end && isProperty(line, member));
  if (start === -1 || at === -1) throw refuseStale(`${schema}.${member}`);
  return { line: at, character: 12 };
}

function isProperty(line: string, member: string): boolean {
  return line.startsWith(`            ${member}: `) || line.startsWith(`            ${member}?: `);
}

function positionOf(lines: readonly string[], text: string, character: number, from: number, name: string): Position {
  const line = lines.findIndex((each, index) => index >= from && each.startsWith(text));
  if (line === -1) throw refuseStale(name);
  return { line, character };
}

function refuseStale(name: string): Error {
  return refuse([`${name} is not in ${typesFile}: run \`pnpm generate\`.`]);
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const placed = edits.map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }));
  // Two targets can lead to the same place, once each.
  const unique = new Map(placed.map((edit) => [edit.start, edit]));
  return [...unique.values()]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end), text);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function findName(file: string, text: string, name: string): string[] {
  const inCode = findLeftovers(file, text, name).filter(({ kind }) => kind === "code");
  return inCode.map(({ line, excerpt }) => `${file}:${line}: ${excerpt}`);
}

/** What the compiler says of each file that is wrong, when some files have other texts than the server knows. */
async function errorsWith(
  server: LanguageServer,
  root: string,
  texts: FileChanges,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  for (const [file, text] of texts) {
    if (/\.(?:tsx?|json)$/.test(file) && text !== null) await server.open(join(root, file), text);
  }
  const errors = new Map<string, readonly string[]>();
  for (const file of files) {
    const found = await server.check(join(root, file));
    if (found.length === 0) continue;
    errors.set(
      file,
      found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message.split("\n")[0]}`),
    );
  }
  return errors;
}

async function readTexts(root: string, files: Iterable<string>): Promise<FileChanges> {
  const texts = [...files].map(
    async (file) => [file, await readFile(join(root, file), "utf8").catch(() => null)] as const,
  );
  return new Map(await Promise.all(texts));
}
