import type { Outcome, Row } from "./generator.ts";

/** The rows as a table in markdown, with the reason of each step that was skipped or failed below it. */
export function toTable(rows: readonly Row[]): string {
  const head = [
    "| tool | version | reads | generate | compile | read, change, conflict, error |",
    "|---|---|---|---|---|---|",
  ];
  const lines = rows.map(
    ({ name, version, document, generate, compile, call }) =>
      `| ${name} | ${version || "-"} | \`/${document}\` | ${[generate, compile, call].map(toCell).join(" | ")} |`,
  );
  return [...head, ...lines, ...toReasons(rows), ""].join("\n");
}

/** The reasons of steps that were skipped or failed, one line each, after an empty line. */
function toReasons(rows: readonly Row[]): readonly string[] {
  const reasons = rows.flatMap(({ name, generate, compile, call }) =>
    [generate, compile, call].flatMap(({ verdict, reason }) =>
      reason === undefined ? [] : [`- ${name} ${verdict}: ${reason}`],
    ),
  );
  return reasons.length === 0 ? [] : ["", ...new Set(reasons)];
}

function toCell({ verdict }: Outcome): string {
  return verdict === "passed" ? "yes" : verdict === "none" ? "-" : verdict;
}
