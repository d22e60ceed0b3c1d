import { type Format, type Report, renderReport } from "@credential-api/conformance";
import { createMemoryStore, demoData } from "@credential-api/reference";
import { expect, test, vi } from "vitest";
import { inspectReference } from "./inspect-reference.ts";

// A busy machine needs a minute for each of the two runs.
vi.setConfig({ testTimeout: 300_000 });

const formats = ["html", "json", "junit", "badge"] as const satisfies readonly Format[];

test("two runs with one seed give the same reports byte by byte, times and generated IDs aside", async () => {
  const first = mask(await inspectReference(createMemoryStore(demoData), falsify));
  const second = mask(await inspectReference(createMemoryStore(demoData), falsify));
  expect(first.results.filter(({ verdict }) => verdict === "fail").length).toBeGreaterThan(50);
  const differences = first.results.flatMap((result, index) => {
    const [one = "", other = ""] = [result, second.results[index]].map((each) => JSON.stringify(each));
    const at = [...one].findIndex((character, place) => character !== other[place]);
    return one === other
      ? []
      : [{ id: result.id, first: one.slice(at - 40, at + 40), second: other.slice(at - 40, at + 40) }];
  });
  expect(differences).toEqual([]);
  for (const format of formats) expect(renderReport(second, format) === renderReport(first, format), format).toBe(true);
});

/** Responses that are wrong, of every operation, some with a whole credential. */
function falsify({ status, headers, body }: Response): Response {
  const changed = new Headers(headers);
  changed.delete("allow");
  const statuses: Readonly<Record<number, number>> = { 201: 200, 409: 500, 415: 400, 422: 400 };
  return new Response(body, { status: statuses[status] ?? status, headers: changed });
}

/** Without what depends on the clock, and without the external IDs that the server generates. */
function mask(report: Report): Report {
  const text = JSON.stringify(report.results)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "(time)")
    .replaceAll(/\b[0-9a-f]{32}\b/g, "(generated ID)");
  const results: Report["results"] = JSON.parse(text);
  return {
    ...report,
    startedAt: "2026-01-01T00:00:00.000Z",
    durationMs: 0,
    results: results.map((result) => ({ ...result, durationMs: 0 })),
  };
}
