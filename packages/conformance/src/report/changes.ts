import type { CaseResult, Report, Verdict } from "../model/report.ts";

/** What an earlier report says about its cases. */
export interface Previous {
  readonly kind: Report["kind"];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * Reads a report that was written as JSON, by this version of the kit or another.
 *
 * @throws Error saying what is wrong with the text.
 */
export function readPrevious(text: string): Previous {
  const report = parse(text);
  const kind = kinds.find((each) => each === Reflect.get(report, "kind"));
  const results: unknown = Reflect.get(report, "results");
  if (kind === undefined || !Array.isArray(results)) throw new Error(NO_REPORT);
  return { kind, verdicts: new Map(results.map(readResult)) };
}

/**
 * The cases whose verdict is another one now: what fails or cannot be judged any more, what no longer fails, and the others, such as
 * new cases. Each in the order of the run, and cases that are gone last.
 *
 * @param isSelected whether the run would have the case, if the case still existed. One that was not selected did not change.
 */
export function findChanges(
  { verdicts }: Previous,
  results: readonly CaseResult[],
  isSelected: (id: string) => boolean,
): NonNullable<Report["changes"]> {
  const now = new Set(results.map(({ id }) => id));
  const changed = results.flatMap(({ id, verdict }) => {
    const before = verdicts.get(id) ?? ("absent" as const);
    return before === verdict ? [] : [{ id, before, now: verdict }];
  });
  const gone = [...verdicts].filter(([id]) => !now.has(id) && isSelected(id));
  const all = [...changed, ...gone.map(([id, before]) => ({ id, before, now: "absent" as const }))];
  return all.sort((a, b) => rank(a) - rank(b));
}

type Change = NonNullable<Report["changes"]>[number];

/** Whether a change says more than that a case is new, gone or skipped: one of its verdicts is a failure or an error. */
export function isNoteworthy({ before, now }: Change): boolean {
  return [before, now].some((verdict) => verdict === "fail" || verdict === "error");
}

function rank(change: Change): number {
  if (!isNoteworthy(change)) return 2;
  return change.now === "fail" || change.now === "error" ? 0 : 1;
}

const NO_REPORT = "it is not a report of this kit: give a file that --report json=<file> wrote";

const kinds = ["inspection", "comparison", "traffic"] as const satisfies readonly Report["kind"][];
const verdictNames = ["pass", "fail", "error", "skip"] as const satisfies readonly Verdict[];

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    throw new Error(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(NO_REPORT);
}

function readResult(result: unknown, index: number): readonly [id: string, Verdict] {
  const id: unknown = Object(result).id;
  const verdict = verdictNames.find((each) => each === Object(result).verdict);
  if (typeof id !== "string" || verdict === undefined) {
    throw new Error(`results[${index}] has no id and verdict of a report of this kit`);
  }
  return [id, verdict];
}
