import { describe, expect, test } from "vitest";
import { createServer } from "./correct/server.ts";
import { faultKinds, socketFaults } from "./faults/index.ts";
import { inspectServer, secret } from "./inspect-server.ts";
import { loadServer } from "./load-server.ts";

// All cases of the kit, which takes minutes on a loaded machine.
test("the correct server passes every case", { timeout: 600_000 }, async () => {
  const { verdict, results } = await inspectServer(createServer(secret), { examples: 5 });
  expect(results.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
  expect(verdict).toBe("conforms");
});

test("each fault has a name of its own", () => {
  const names = [...faultKinds, socketFaults].flatMap(({ faults }) => faults.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(faultKinds)("$kind", ({ faults }) => {
  test.each(faults.map((fault) => [fault.name, fault] as const))("%s", async (_, fault) => {
    const { createServer: createFaulty } = await loadServer(fault);
    const only = [...fault.foundBy, ...(fault.sends ?? [])];
    const { results } = await inspectServer(createFaulty(secret), { only, examples: 20 });
    const verdicts = Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject(Object.fromEntries(fault.foundBy.map((id) => [id, "fail"])));
    expect(results.filter(({ verdict }) => verdict === "error")).toEqual([]);
  });
});
