import { compare } from "@credential-api/conformance";
import { createMemoryStore, demoData } from "@credential-api/reference";
import { expect, test, vi } from "vitest";
import { openDemoStore } from "../support/start-test-server.ts";
import { openReference, problemsOf } from "./inspect-reference.ts";

// A busy machine needs a minute for each.
vi.setConfig({ testTimeout: 300_000 });

const options = {
  ...{ seed: 1, examples: 1 },
  only: ["/statuses/", "/updates/", "/versions/", "/lists/", "/policies", "/order/", "/generated/example-"],
};

test("the stores memory and SQLite have no difference that a caller sees", async () => {
  const first = openReference(createMemoryStore(demoData));
  const report = await compare({ ...first, ...options, against: openReference(openDemoStore()) });
  expect(problemsOf(report)).toEqual([]);
  expect(report.verdict).toBe("conforms");
});

test("a server that keeps the policy of a credential differs from one that applies the default, there and nowhere else", async () => {
  const first = openReference(createMemoryStore(demoData));
  const against = openReference(createMemoryStore(demoData), { whenVascoPolicyOmitted: "keep" });
  const report = await compare({ ...first, ...options, against });
  const differences = report.results.filter(({ verdict }) => verdict === "fail");
  expect(differences.length).toBeGreaterThan(0);
  // A change of the policy is a change of the version.
  for (const { operation, failure } of differences) {
    expect(operation).toBe("updateVascoCredential");
    expect(failure?.expected).toMatch(/: \/(?:policyExtId|version) /);
  }
});
