import { readFileSync, writeFileSync } from "node:fs";

/** What a test of the cluster has measured under one fault. */
export interface FailoverFigure {
  /** What happened, as the table says it. */
  readonly fault: string;
  /** The longest time without an acknowledged change, from the fault on, in milliseconds. */
  readonly pauseMs: number;
  readonly acknowledged: number;
  /** Changes with a 502 or 503, or without a response; each may be in the history or not. */
  readonly unknown: number;
  /** Acknowledged changes that are not in the history. */
  readonly missing: number;
}

declare module "vitest" {
  interface TaskMeta {
    failover?: FailoverFigure;
  }
}

/** The figures as a Markdown table. */
export function toFailoverTable(figures: readonly FailoverFigure[]): string {
  const rows = figures.map(({ fault, pauseMs, acknowledged, unknown, missing }) => [
    fault,
    `${(pauseMs / 1_000).toFixed(1)} s`,
    ...[acknowledged, unknown, missing].map(String),
  ]);
  const head = [
    "fault",
    "no change acknowledged for",
    "acknowledged",
    "502, 503 or no response",
    "acknowledged but missing",
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/**
 * Replaces the table between the markers of a Markdown file.
 *
 * @throws Error when the file has no markers.
 */
export function writeFailoverTable(file: string, table: string): void {
  const before = readFileSync(file, "utf8");
  const pair = /(<!-- cluster:failover -->\n)[\s\S]*?(<!-- \/cluster:failover -->)/;
  if (!pair.test(before)) throw new Error(`${file} has no <!-- cluster:failover --> … <!-- /cluster:failover -->`);
  writeFileSync(
    file,
    before.replace(pair, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`),
  );
}
