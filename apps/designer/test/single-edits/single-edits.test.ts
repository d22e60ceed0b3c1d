import { basename, join } from "node:path";
import { readBundleLines, type SourceLocation } from "@credential-api/openapi/lines";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diffContracts } from "../../src/diff/compare/diff-contracts.ts";
import { type Contract, readWorking } from "../../src/diff/read/contract.ts";
import { rules } from "../../src/diff/rules/rule.ts";
import { freeze } from "../../src/release/release.ts";
import { access } from "../documents/access.ts";
import { addresses } from "../documents/addresses.ts";
import { requests as documentRequests } from "../documents/requests.ts";
import { responsesEdits } from "../documents/responses.ts";
import { SpecCopy } from "../spec-copy.ts";
import { lifecycle } from "./lifecycle.ts";
import { noChanges } from "./no-changes.ts";
import { promises } from "./promises.ts";
import { requests } from "./requests.ts";
import { responses } from "./responses.ts";
import type { SingleEdit } from "./single-edit.ts";
import { words } from "./words.ts";

const topics = { requests, responses, promises, lifecycle, words, "no changes": noChanges };

/** Edits of tiny documents, whose test is beside them. */
const documents = [...access, ...addresses, ...documentRequests, ...responsesEdits];

const now = new Date("2026-11-21T12:00:00Z");

/** On a busy machine, all edits together take long. */
const TIMEOUT_MS = 240_000;

let today: SpecCopy;
let frozenToday: Contract;
beforeAll(async () => {
  today = new SpecCopy().setVersion("1.0.0");
  frozenToday = await releaseOf(today);
  // All at once, so that they share runs of Redocly.
  for (const edit of Object.values(topics).flat()) {
    const result = classify(edit);
    result.catch(() => undefined);
    results.set(edit, result);
  }
  await Promise.allSettled(results.values());
}, TIMEOUT_MS);
afterAll(() => today.remove());

/** The copy as its first release: what was read, with the lines of the file that a release writes. */
async function releaseOf(spec: SpecCopy): Promise<Contract> {
  const working = await readWorking(spec.folder);
  const frozen = Object.entries(freeze(working));
  for (const [name, text] of frozen) spec.write(`releases/${name}`, text);
  const [bundle = "", catalogues = ""] = frozen.map(([name]) => join(spec.folder, "releases", name));
  const nameFile = (path: string) => `spec/releases/${basename(path)}`;
  return { ...working, name: working.version, lines: readBundleLines(bundle, nameFile, catalogues) };
}

const results = new Map<SingleEdit, ReturnType<typeof classify>>();

function resultOf(edit: SingleEdit): ReturnType<typeof classify> {
  return results.get(edit) ?? Promise.reject(new Error(`${edit.does} is in no table`));
}

/** Makes the edit in a copy and looks at both sides of every change in the files themselves. */
async function classify({ given, edit }: Pick<SingleEdit, "given" | "edit">) {
  const spec = new SpecCopy().setVersion("1.0.0");
  try {
    given?.(spec);
    const release = given === undefined ? frozenToday : await releaseOf(spec);
    const frozen = given === undefined ? today : spec;
    edit(spec);
    const diff = diffContracts(release, await readWorking(spec.folder), now);
    const texts = diff.changes.map(({ base, revision }) => ({
      now: revision && lineIn(spec.read(revision.file.replace(/^spec\//, "")), revision),
      before: base && lineIn(frozen.read(base.file.replace(/^spec\//, "")), base),
    }));
    return { diff, texts };
  } finally {
    spec.remove();
  }
}

/** The line at a location, as the tables write it: without its margin, after `~` when it is only the nearest, `@2` when
 * it is the second of its kind in the file. */
function lineIn(text: string, { line, exact }: SourceLocation): { readonly text: string; readonly nth: string } {
  const lines = text.split("\n").map((content) => content.trim());
  const content = lines[line - 1] ?? "";
  const alike = lines.flatMap((other, index) => (other === content ? [index + 1] : []));
  return {
    text: `${exact ? "" : "~"}${content}`,
    nth: alike.length > 1 ? `@${alike.indexOf(line) + 1}` : "",
  };
}

/** The tables cut long lines with `…`. */
function cutLike(expected: string | undefined, actual: string): string {
  return expected?.endsWith("…") ? `${actual.slice(0, expected.length - 1)}…` : actual;
}

const seen = new Set<string>();

describe.each(Object.entries(topics))("a single edit: %s", (_, edits) => {
  it.each(edits)("$verdict: $does", async (edit) => {
    const { diff, texts } = await resultOf(edit);
    const found = diff.changes.map(({ verdict, rule, revision }, index) => {
      const { now: here, before } = texts[index] ?? {};
      const expected = edit.changes[index];
      const nth = expected?.[3].endsWith("@?") ? "@?" : here?.nth;
      const line = cutLike(expected?.[3], `${here?.text}${nth}`);
      const file = revision?.file.replace(/^spec\//, "") ?? "";
      const name = expected !== undefined && file.endsWith(expected[2]) ? expected[2] : file;
      return [verdict, rule, name, line, cutLike(expected?.[4], `${before?.text}`)];
    });
    expect(found).toEqual(edit.changes);
    expect(diff.verdict).toBe(edit.verdict);
    for (const { rule } of diff.changes) seen.add(rule);
  });
});

it("the tables of edits have at least two hundred, which reach every rule", () => {
  for (const { changes } of documents) for (const [, rule] of changes) seen.add(rule);
  expect([...Object.values(topics).flat(), ...documents].length).toBeGreaterThanOrEqual(200);
  expect(Object.keys(rules).filter((rule) => !seen.has(rule))).toEqual([]);
});
