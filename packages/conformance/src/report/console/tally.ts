import type { Report } from "../../model/report.ts";
import { countByOperation, countResults, type Tally } from "../sections/count-by-operation.ts";
import { toNumber } from "../texts/units.ts";
import type { Paint } from "./paint.ts";

const columns = ["passed", "failed", "accepted", "errors", "skipped"] as const;

const colours = { passed: "green", failed: "red", accepted: "yellow", errors: "yellow", skipped: "dim" } as const;

/** A row for each operation with the number of its results, and a total. Columns without any number are left out. */
export function renderTally(report: Report, paint: Paint): string {
  const total = countResults(report.results);
  const rows = countByOperation(report);
  const shown = columns.filter((column) => column === "passed" || column === "failed" || total[column] > 0);
  const nameOf = ({ operation }: Tally) => operation ?? "no single operation";
  const width = Math.max(...rows.map((row) => nameOf(row).length), 9);
  const toRow = (name: string, tally: Tally) =>
    `${paint([], name.padEnd(width))}${shown
      .map((column) => {
        const text = toNumber(tally[column]).padStart(column.length + 2);
        return paint(tally[column] === 0 ? "dim" : colours[column], text);
      })
      .join("")}`;
  return [
    paint("bold", `${"operation".padEnd(width)}${shown.map((column) => `  ${column}`).join("")}`),
    ...rows.map((row) => toRow(nameOf(row), row)),
    ...(rows.length > 1 ? [toRow("total", total)] : []),
    "",
  ].join("\n");
}
