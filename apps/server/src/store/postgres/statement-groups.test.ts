import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Connections, Row } from "./connections.ts";
import { createStatementGroups } from "./statement-groups.ts";
import { named, oneRow } from "./statements/statement.ts";

const echo = oneRow("echo", 1, "SELECT $1 AS value");

/** Groups on connections that respond with the values, or as `respond` does, and remember what they were asked for. */
function open(respond?: (name: string, values: readonly unknown[]) => Promise<readonly Row[]>) {
  const sent: unknown[][] = [];
  const run: Connections["run"] = async ({ name }, values = []) => {
    sent.push([name, ...values]);
    await respond?.(name, values);
    const [value] = values;
    return Array.isArray(value) ? value.map((each, at) => ({ n: at + 1, value: each })) : [{ value }];
  };
  const groups = createStatementGroups({ run });
  const ask = async (value: string) => (await groups.run(echo, [value]))[0]?.value;
  return { sent, groups, ask };
}

test("calls of one turn go together, and each gets its own rows; one alone runs the single statement", async () => {
  const { sent, ask } = open();
  expect(await Promise.all(["a", "b", "c"].map(ask))).toEqual(["a", "b", "c"]);
  expect(await ask("d")).toBe("d");
  expect(sent).toEqual([
    ["credential_api_echo_many", ["a", "b", "c"]],
    ["credential_api_echo", "d"],
  ]);
});

test("a call without rows gets none", async () => {
  const groups = createStatementGroups({ run: async () => [{ n: 2, value: "b" }] });
  const [a, b] = await Promise.all(["a", "b"].map((value) => groups.run(echo, [value])));
  expect([a, b]).toEqual([[], [{ n: 2, value: "b" }]]);
});

test("a statement without a form for many runs at once", async () => {
  const { sent, groups } = open();
  void groups.run(named("probe", "SELECT 1"));
  expect(sent).toEqual([["credential_api_probe"]]);
});

test("while two groups are on their way the next one gathers", async () => {
  const responses = Promise.withResolvers<readonly Row[]>();
  const { sent, ask } = open(() => responses.promise);
  const asked = [ask("a")];
  await setImmediate();
  asked.push(ask("b"));
  await setImmediate();
  asked.push(ask("c"));
  await setImmediate();
  asked.push(ask("d"));
  await setImmediate();
  expect(sent).toHaveLength(2);
  responses.resolve([]);
  expect(await Promise.all(asked)).toEqual(["a", "b", "c", "d"]);
  expect(sent.at(-1)).toEqual(["credential_api_echo_many", ["c", "d"]]);
});

test("groups that hang do not hold others back for long", async () => {
  const { sent, ask } = open((_, [value]) => (value === "hangs" ? new Promise(() => undefined) : Promise.resolve([])));
  for (let call = 0; call < 2; call++) {
    void ask("hangs");
    await setImmediate();
  }
  expect(await ask("a")).toBe("a");
  expect(sent).toHaveLength(3);
});

test("when a group fails, each of its calls rejects with its error", async () => {
  const lost = new Error("Connection terminated unexpectedly");
  const { ask } = open(() => Promise.reject(lost));
  const reason = lost;
  expect(await Promise.allSettled(["a", "b"].map(ask))).toEqual([
    { status: "rejected", reason },
    { status: "rejected", reason },
  ]);
});

test("when the values of one call are to blame, only that one rejects", async () => {
  const reason = new TypeError("not a text");
  const { sent, ask } = open(async (_, [value]) => {
    if (value === "bad" || (Array.isArray(value) && value.includes("bad"))) throw reason;
    return [];
  });
  expect(await Promise.allSettled(["a", "bad", "c"].map(ask))).toEqual([
    { status: "fulfilled", value: "a" },
    { status: "rejected", reason },
    { status: "fulfilled", value: "c" },
  ]);
  expect(sent).toHaveLength(4);
});

test("on a database that does not know the form for many, each call runs by itself from then on", async () => {
  const unsupported = Object.assign(new Error("FOR UPDATE"), { code: "0A000", severity: "ERROR" });
  const { sent, ask } = open(async (name) => {
    if (name.endsWith("_many")) throw unsupported;
    return [];
  });
  for (let turn = 0; turn < 2; turn++) expect(await Promise.all(["a", "b"].map(ask))).toEqual(["a", "b"]);
  expect(sent.map(([name]) => name).filter((name) => name === "credential_api_echo_many")).toHaveLength(1);
});

test("a plan that a migration has made invalid says nothing about the next group", async () => {
  const old = { code: "0A000", severity: "ERROR", routine: "RevalidateCachedQuery" };
  const errors = [Object.assign(new Error("cached plan must not change result type"), old)];
  const { sent, ask } = open(async () => {
    const error = errors.pop();
    if (error !== undefined) throw error;
    return [];
  });
  await expect(Promise.all(["a", "b"].map(ask))).rejects.toThrow("cached plan");
  expect(await Promise.all(["a", "b"].map(ask))).toEqual(["a", "b"]);
  expect(sent).toHaveLength(2);
});

test("drain sends what waits, and resolves when it is done", async () => {
  let done = 0;
  const { groups, ask } = open(async () => {
    await sleep(5);
    done += 1;
    return [];
  });
  void Promise.all(Array.from({ length: 300 }, (_, at) => ask(`${at}`)));
  await groups.drain();
  expect(done).toBe(3);
  await groups.drain();
});
