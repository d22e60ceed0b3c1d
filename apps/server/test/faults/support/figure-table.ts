import type { HistoryReport } from "../history/linearizability.ts";

/** A row of the table of faults. */
export interface Figure {
  readonly fault: string;
  readonly store: string;
  /** What was done and measured, with numbers. */
  readonly measured: string;
  readonly checked: Pick<HistoryReport, "acknowledged" | "rejected" | "reads" | "unknown" | "unknownApplied">;
}

/** The table of all figures, in Markdown. */
export function toFigureTable(figures: readonly Figure[]): string {
  const head = ["Fault", "Store", "Done and measured", "Acknowledged", "409", "Reads", "Unknown (of these written)"];
  const rows = figures.map(({ fault, store, measured, checked }) => [
    fault,
    store,
    measured,
    toText(checked.acknowledged),
    toText(checked.rejected),
    toText(checked.reads),
    `${toText(checked.unknown)} (${toText(checked.unknownApplied)})`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function toText(count: number): string {
  return count.toLocaleString("en-US");
}
