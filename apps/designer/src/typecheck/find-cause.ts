import type { Clue } from "./clues.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** What was found wrong at a place, with the line it is about. */
export interface Finding extends Diagnostic {
  /** The source line; "" when there is none. */
  readonly source: string;
}

/** What was found because of one change, and what was found without a change that would explain it. */
export interface ByCause {
  readonly caused: readonly { readonly clue: Clue; readonly findings: readonly Finding[] }[];
  readonly others: readonly Finding[];
}

/** Sorts findings by the change that made them appear. */
export function groupByCause(findings: readonly Finding[], clues: readonly Clue[], isOnlyCause: boolean): ByCause {
  const groups = Map.groupBy(findings, (finding) => findCause(finding, clues, isOnlyCause));
  return {
    caused: [...groups].flatMap(([clue, found]) => (clue === undefined ? [] : [{ clue, findings: found }])),
    others: groups.get(undefined) ?? [],
  };
}

/**
 * Finds the change of the contract that most likely made somebody complain, the compiler for one: by the names in its message, by the name
 * at the place it points to, and by the operation that the file is named for. Undefined when nothing speaks for any change:
 * no claim is better than a wrong one.
 *
 * @param isOnlyCause true when nothing but the contract has changed since the code was right. A single change is the cause
 * then, whatever the message says.
 */
export function findCause(finding: Finding, clues: readonly Clue[], isOnlyCause: boolean): Clue | undefined {
  const [only] = clues;
  if (isOnlyCause && clues.length === 1) return only;
  const evidence = evidenceOf(finding);
  let best: { readonly clue: Clue; readonly score: number } | undefined;
  for (const clue of clues) {
    const score = weigh(clue, evidence);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { clue, score };
  }
  return best?.clue;
}

/** Less than the name itself, or what encloses it together with something else, is a coincidence. */
const ENOUGH = 8;

interface Evidence {
  /** Words that the compiler quotes. */
  readonly quoted: ReadonlySet<string>;
  /** The word at the place it points to. */
  readonly pointedAt: string;
  /** Words of the source line. */
  readonly line: ReadonlySet<string>;
  /** The file's path in lower case without punctuation. */
  readonly path: string;
  readonly complaint: Clue["kind"];
}

function evidenceOf({ message, details, source, column, file, code }: Finding): Evidence {
  const text = [message, ...details].join("\n");
  const passages = [...text.matchAll(/['`]([^'`\n]*)['`]/g), ...text.matchAll(/properties from type [^:]*: (.*)/g)];
  return {
    quoted: new Set(passages.flatMap(([, passage = ""]) => wordsOf(passage))),
    pointedAt: wordsOf(source.slice(column - 1).replace(/^['"`]/, ""))[0] ?? "",
    line: new Set(wordsOf(source)),
    path: plain(file),
    complaint: complaints[code] ?? "other",
  };
}

function weigh({ names, values, owners, kind }: Clue, { quoted, pointedAt, line, path, complaint }: Evidence): number {
  const isNamed = names.some((name) => quoted.has(name));
  const owner = Math.max(0, ...owners.map((name) => (quoted.has(name) ? 4 : line.has(name) ? 2 : 0)));
  return (
    (isNamed ? 10 : 0) +
    (values.some((value) => quoted.has(value)) ? 4 : 0) +
    (names.includes(pointedAt) ? 8 : 0) +
    (names.some((name) => line.has(name)) ? 4 : 0) +
    owner +
    (owners.some((name) => name !== "" && path.includes(plain(name))) ? 2 : 0) +
    (kind !== "other" && kind === complaint ? 2 : 0)
  );
}

/** What each complaint is usually about. https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json */
const complaints: Readonly<Record<string, Clue["kind"]>> = {
  TS2305: "gone", // no exported member
  TS2339: "gone", // property does not exist
  TS2353: "gone", // an object literal may only specify known properties
  TS2367: "gone", // no overlap
  TS2551: "gone", // property does not exist; did you mean
  TS2561: "gone", // may only specify known properties; did you mean
  TS2678: "gone", // case not comparable
  TS2724: "gone", // no exported member; did you mean
  TS2739: "new", // missing the following properties
  TS2740: "new", // missing the following properties, and more
  TS2741: "new", // property missing but required
};

/** Identifiers, numbers and the words of literals. Codes and permissions hold dots, values hold hyphens. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\w$]+(?:[.-][\w$]+)*/g) ?? [];
  return words.flatMap((word) => (/[.-]/.test(word) ? [word, ...word.split(/[.-]/)] : [word]));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
