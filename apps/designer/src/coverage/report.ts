import { formatLocation, type SourceLocation, type SpecLines } from "@credential-api/openapi/lines";
import type { MeasuredPoint, Measurement } from "./measure.ts";
import type { Point } from "./points.ts";

/** A measured point with its line in the spec. */
type LocatedPoint = MeasuredPoint & Pick<SourceLocation, "file" | "line" | "column">;

/** The result of `contract:coverage`. */
export interface CoverageReport {
  /** The version of the contract that was measured. */
  readonly version: string;
  /** The SHA-256 of its bundle, in hexadecimal digits: another contract has another one. */
  readonly sha256: string;
  /** True when everything reachable was reached, and the list of unreachable points is correct. */
  readonly isComplete: boolean;
  readonly reached: number;
  /** All points except the excused ones. */
  readonly reachable: number;
  readonly points: readonly LocatedPoint[];
  /** What fails the gate, one line each. */
  readonly problems: readonly string[];
}

/** Adds the line of every point, and lists what fails the gate. */
export function reportCoverage(
  { version, sha256 }: Pick<CoverageReport, "version" | "sha256">,
  measurement: Measurement,
  lines: SpecLines,
): CoverageReport {
  const locate = (point: Point) => {
    const { file = "spec/openapi.yaml", line = 1, column = 1 } = lines.locate(point.pointer) ?? {};
    return { file, line, column };
  };
  const at = (point: Point) => `${formatLocation(locate(point))}: ${point.name}`;
  const problems = [
    ...measurement.missed.map((point) => `${at(point)}: no test reaches it`),
    ...measurement.wronglyExcused.map(
      (point) => `${at(point)}: excused as unreachable, but "${point.test}" reaches it`,
    ),
    ...measurement.unknown.map((name) => `${name}: excused as unreachable, but the contract does not declare it`),
    ...measurement.undeclared.map((response) => `${response}: returned, but the contract does not declare it`),
  ];
  const reachable = measurement.points.filter(({ unreachable }) => unreachable === undefined);
  return {
    version,
    sha256,
    isComplete: problems.length === 0,
    reached: reachable.filter(({ test }) => test !== undefined).length,
    reachable: reachable.length,
    points: measurement.points.map((point) => ({ ...point, ...locate(point) })),
    problems,
  };
}

/**
 * Formats the report for people: a table per operation, what is excused and why, what is wrong.
 *
 * @param isDetailed also list every point by its line, with the test that reaches it.
 */
export function formatCoverage(
  { version, reached, reachable, points, problems }: CoverageReport,
  isDetailed: boolean,
): string {
  const sections = [
    `Contract ${version}: ${reached} of ${reachable} points reached, ${points.length - reachable} excused.`,
    table(points),
    ...(isDetailed ? [details(points)] : []),
    excuses(points),
    problems.join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const columns: readonly (readonly [string, Point["kind"]])[] = [
  ["statuses", "status"],
  ["codes", "code"],
  ["permissions", "permission"],
  ["parameters", "parameter"],
  ["headers", "header"],
  ["values", "value"],
];

function table(points: readonly LocatedPoint[]): string {
  const ids = [...new Set(points.map(({ operationId }) => operationId))];
  const rows = ids.map((id) => [
    id ?? "no operation",
    ...columns.map(([, kind]) => {
      const cell = points.filter((point) => point.operationId === id && point.kind === kind && !point.unreachable);
      return cell.length === 0 ? "-" : `${cell.filter(({ test }) => test !== undefined).length}/${cell.length}`;
    }),
  ]);
  const all = [["operation", ...columns.map(([title]) => title)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function details(points: readonly LocatedPoint[]): string {
  const sorted = points.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return sorted
    .map(({ name, test, unreachable, ...location }) => {
      const what = test !== undefined ? `reached by "${test}"` : unreachable !== undefined ? "excused" : "MISSED";
      return `${formatLocation(location)}  ${name}  ${what}`;
    })
    .join("\n");
}

function excuses(points: readonly LocatedPoint[]): string {
  const byReason = Map.groupBy(points, ({ unreachable }) => unreachable);
  return [...byReason]
    .flatMap(([reason, excused]) =>
      reason === undefined ? [] : [`Excused: ${excused.map(({ name }) => name).join(", ")}.\n  ${reason}`],
    )
    .join("\n");
}
