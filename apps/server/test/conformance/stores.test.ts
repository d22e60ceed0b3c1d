import { createMemoryStore, demoData } from "@credential-api/reference";
import { expect, test, vi } from "vitest";
import { openDemoStore } from "../support/start-test-server.ts";
import { inspectReference, problemsOf } from "./inspect-reference.ts";

/** What no `Request` can express, and unique phone numbers, which a client does not require by default. */
const expectedSkips = /^A request in process |^The test client accepts equal phone numbers/;

// A busy machine needs a minute for each.
vi.setConfig({ testTimeout: 300_000 });

test.each([
  ["memory", () => createMemoryStore(demoData)],
  ["SQLite", openDemoStore],
])(
  "the reference conforms to the contract on the store %s, in every case that needs no connection",
  async (_, open) => {
    const report = await inspectReference(open());
    expect(problemsOf(report)).toEqual([]);
    expect(report.verdict).toBe("conforms");
    const skipped = report.results.flatMap(({ id, verdict, reason = "" }) =>
      verdict === "skip" && !expectedSkips.test(reason) ? [`${id}: ${reason}`] : [],
    );
    expect(skipped).toEqual([]);
  },
);
