import { type Format, inspect, type Report, renderReport } from "@credential-api/conformance";
import { createMemoryStore, demoData } from "@credential-api/reference";
import { expect, test, vi } from "vitest";
import { openReference } from "./inspect-reference.ts";

// A busy machine needs a minute for each of the two runs.
vi.setConfig({ testTimeout: 300_000 });

/** Those that send at the same time, make requests with the seed, or read what others left; without most of the vectors. */
const only = ["/statuses/", "/methods/", "/updates/", "/concurrency/", "/lists/", "update-vasco-credential/generated/"];

const formats = ["html", "json", "junit", "badge"] as const satisfies readonly Format[];

test("two runs with one seed give the same reports byte by byte, times and generated IDs aside", async () => {
  const first = mask(await inspectWrongServer());
  const second = mask(await inspectWrongServer());
  expect(first.results.filter(({ verdict }) => verdict === "fail").length).toBeGreaterThan(50);
  const differences = first.results.flatMap((result, index) => {
    const [one = "", other = ""] = [result, second.results[index]].map((each) => JSON.stringify(each));
    if (one === other) return [];
    const at = [...one].findIndex((character, place) => character !== other[place]);
    return [{ id: result.id, first: one.slice(at - 40, at + 40), second: other.slice(at - 40, at + 40) }];
  });
  expect(differences).toEqual([]);
  for (const format of formats) expect(renderReport(second, format) === renderReport(first, format), format).toBe(true);
});

/** Runs the cases on the reference behind something that changes responses: failures of every operation, some with a whole credential. */
async function inspectWrongServer(): Promise<Report> {
  const { target, data, ...rest } = openReference(createMemoryStore(demoData));
  const statuses: Readonly<Record<number, number>> = { 201: 200, 409: 500, 415: 400, 422: 400 };
  const send: typeof target.send = async (request) => {
    const { status, headers, body } = await target.send(request);
    return { status: statuses[status] ?? status, headers: headers.filter(([name]) => name !== "allow"), body };
  };
  try {
    return await inspect({ ...rest, data, target: { ...target, send }, only, seed: 1, examples: 2 });
  } finally {
    await data.close();
  }
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
