import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toTable } from "../tables.ts";
import type { Bench } from "./bench.ts";
import { type Goal, goals } from "./goals.ts";
import type { Result, Results } from "./results.ts";

const root = new URL("../../../../", import.meta.url);

/** Writes `RESULTS.md`: the goals, what stands between a goal and its figure, and the table of each bench. */
export function writeReport(benches: Readonly<Record<string, Bench>>, results: Results): void {
  const sections = Object.entries(benches).flatMap(([name, bench]) => {
    const result = results[name];
    return result === undefined ? [] : [toSection(name, bench, result)];
  });
  const text = [
    "# Results",
    "",
    "`npm run bench` writes this file. CPU times can be compared within one run, ratios between machines.",
    "",
    "## Goals",
    "",
    toGoalTable(withPlainRun(benches, results)),
    "",
    ...toLimits(results),
    ...sections,
  ].join("\n");
  writeFileSync(new URL("apps/bench/RESULTS.md", root), text);
}

/**
 * Puts a text between `<!-- bench:<name> -->` and `<!-- /bench:<name> -->` in a file of the repository.
 *
 * @throws Error when the file has no such pair.
 */
export function writeBetweenMarkers(path: string, name: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  const before = readFileSync(file, "utf8");
  const pair = new RegExp(`(<!-- bench:${name} -->\n)[\\s\\S]*?(<!-- /bench:${name} -->)`);
  if (!pair.test(before)) throw new Error(`${file} has no <!-- bench:${name} --> … <!-- /bench:${name} -->`);
  writeFileSync(
    file,
    before.replace(pair, (_, start: string, end: string) => `${start}${text}\n${end}`),
  );
}

/** The same results with how long a run of all benches takes, but for the long ones; without it when one has no time yet. */
export function withPlainRun(benches: Readonly<Record<string, Bench>>, results: Results): Results {
  const names = Object.keys(benches).filter((name) => !benches[name]?.isLong);
  const seconds = names.reduce((sum, name) => sum + (results[name]?.seconds ?? Number.NaN), 0);
  const { date = "", machine = "", node = "" } = results[names[0] ?? ""] ?? {};
  if (Number.isNaN(seconds)) return results;
  return { ...results, "": { date, machine, node, table: "", figures: { seconds } } };
}

function toSection(name: string, { measures }: Bench, { table, date, machine, node, seconds }: Result): string {
  const took = seconds === undefined ? "" : `; it took ${seconds} s`;
  return [
    `## ${name}`,
    "",
    `${measures}. \`npm run bench -- ${name}\`, ${date}, Node ${node}, ${machine}${took}.`,
    "",
    table,
    "",
    "",
  ].join("\n");
}

function toGoalTable(results: Results): string {
  return toTable(
    ["what", "goal", "measured", "met"],
    goals.map((goal) => {
      const [bench, name] = goal.figure;
      const value = results[bench]?.figures?.[name];
      const reason = results[bench]?.skipped?.[name];
      return [
        goal.what,
        toBound(goal),
        value === undefined ? (reason ?? "not measured") : toValue(goal, value),
        value === undefined ? "" : isMet(goal, value) ? "yes" : "**no**",
      ];
    }),
  );
}

/** The goals that are not met and say why; those with the same reason share a line. */
export function toLimits(results: Results, all = goals): readonly string[] {
  const byLimit = new Map<string, string[]>();
  for (const goal of all) {
    const [bench, name] = goal.figure;
    const value = results[bench]?.figures?.[name];
    if (value === undefined || isMet(goal, value) || goal.limit === undefined) continue;
    byLimit.set(goal.limit, [...(byLimit.get(goal.limit) ?? []), `**${goal.what}**`]);
  }
  const lines = [...byLimit].map(([limit, names]) => `- ${names.join("; ")}: ${limit}`);
  return lines.length === 0 ? [] : ["### What is not met, and why", "", ...lines, ""];
}

/** Whether a figure is within the goal. */
export function isMet({ atMost = Number.POSITIVE_INFINITY, atLeast = 0 }: Goal, value: number): boolean {
  return value <= atMost && value >= atLeast;
}

function toBound(goal: Goal): string {
  if (goal.atMost !== undefined) return `at most ${toValue(goal, goal.atMost)}`;
  if (goal.atLeast !== undefined) return `at least ${toValue(goal, goal.atLeast)}`;
  return "reported";
}

function toValue({ unit }: Goal, value: number): string {
  if (unit === undefined) return `${Number(value.toFixed(2))} x`;
  return unit === "s" ? `${value.toFixed(1)} s` : `${value.toFixed(0)} ${unit}`;
}
