import { expect, test } from "vitest";
import { type Finding, toFindings } from "./findings.ts";

const results: Finding["results"] = [
  { group: "statuses", verdict: "pass" },
  { group: "statuses", verdict: "fail" },
  { group: "json", verdict: "error" },
  { group: "json", verdict: "skip" },
];

test("the table has a row for each group; no row counts skipped cases", () => {
  const finding: Finding = { verdict: "does not conform", durationMs: 12_400, results };
  expect(
    toFindings(new Map([["a server", finding]]))
      .split("\n")
      .slice(2),
  ).toEqual([
    "| `statuses` | 1 / 1 |",
    "| `json` | 0 / 0 / 1 |",
    "| all | 1 / 1 / 1 |",
    "| skipped | 1 |",
    "| verdict | does not conform |",
    "| time, s | 12 |",
  ]);
});
