import { formatPlace } from "../spec-lines/place.ts";
import type { SpecLines } from "../spec-lines/spec-lines.ts";
import type { Clue } from "./clues.ts";
import type { Finding } from "./find-cause.ts";
import { makeExcerpt, type Problem } from "./problem.ts";
import type { SourceFiles } from "./source-files.ts";

/** What a change of the contract has broken. */
export interface Effect {
  readonly clue: Clue;
  /** What was found because of it; at least one. */
  readonly findings: readonly Finding[];
  readonly rule: string;
  /** What the findings are about: one of them, and several. */
  readonly nouns: readonly [string, string];
}

/** One problem at the line of `spec/` where the change was made, with everything that was found because of it. */
export function problemOfCause(effect: Effect, lines: SpecLines | undefined, sources: SourceFiles): Problem {
  const { clue, findings, rule, nouns } = effect;
  const { file, line, column } = lines?.locate(clue.pointer) ?? { file: "spec/openapi.yaml", line: 1, column: 1 };
  const ordered = findings.toSorted((one, other) => Number(isTest(one)) - Number(isTest(other)));
  const [first] = ordered;
  const where = first === undefined || first.file === "" ? "it" : formatPlace(first);
  const what = findings.length === 1 ? `${nouns[0]} does` : `${findings.length} ${nouns[1]} do`;
  return {
    file,
    line,
    column,
    rule,
    message: `${clue.sentence}, and ${what} not fit any more: change ${where}, or take the edit back.`,
    excerpt: makeExcerpt(sources.text(file), line, column),
    consequences: ordered.flatMap(describe),
  };
}

/** A test follows what it tests. */
function isTest({ file }: Finding): boolean {
  return /\/test\/|\.(test|test-d|case)\.ts$/.test(file);
}

function describe({ details, code, message, ...place }: Finding): readonly string[] {
  const head = [place.file === "" ? "" : formatPlace(place), code, message].filter((part) => part !== "").join(" ");
  return [head, ...details.map((detail) => `  ${detail}`)];
}
