import { expect, test } from "vitest";
import { createLineWriter } from "./line-writer.ts";
import { createLog } from "./log.ts";

/** The lines that both write, without their time. */
function linesOf(write: (log: ReturnType<typeof createLog>) => void): readonly string[] {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line.replace(/"time":"[^"]*"/, '"time":""')) };
  write(createLog("info", destination));
  return lines;
}

test("a line is the one that the log itself writes, those of a worker included", () => {
  const members = { requestId: "a", status: 200, errors: [{ code: "b" }] };
  const [direct, ...rest] = linesOf((root) => {
    for (const log of [root, root.child({ worker: 2 })]) {
      log.warn(members, "request");
      createLineWriter(log)("warn", JSON.stringify(members).slice(1, -1), "request");
    }
  });
  expect(rest[0]).toBe(direct);
  expect(rest[2]).toBe(rest[1]);
  expect(rest[1]).toContain('"worker":2');
});

test("the time is the one of the system, in ISO 8601", () => {
  const times: string[] = [];
  const log = createLog("info", { write: (line) => void times.push(JSON.parse(line).time) });
  const before = Date.now();
  createLineWriter(log)("info", '"a":1', "request");
  expect(times[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Date.parse(times[0] ?? "") - before).toBeLessThan(60_000);
  expect(Date.parse(times[0] ?? "")).toBeGreaterThanOrEqual(before);
});

test("a level below the log's is not written", () => {
  expect(linesOf((log) => createLineWriter(log)("debug", '"a":1', "request"))).toEqual([]);
});
