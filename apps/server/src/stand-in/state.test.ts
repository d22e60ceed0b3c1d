import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { startStandIn } from "../../test/support/start-stand-in.ts";
import { demoDataFile } from "../store/records/read-seed.ts";

const disable = { body: { version: 7, stateName: "disabled" } };

/** A server and what its data looks like. */
async function setUp() {
  const server = await startStandIn();
  const read = async () => {
    const response = await server.send("getMobileSignature");
    return response.status === 200 ? ((await response.json()) as { version: number }).version : response.status;
  };
  return { ...server, read };
}

test("reset puts the data back, removes rules and forgets requests; snapshots stay", async () => {
  const { standIn, send, read } = await setUp();
  await standIn.snapshot("start");
  await standIn.rules.add({ operation: "deleteMobileSignature", status: 503 });
  await send("updateMobileSignature", disable);
  await standIn.waitForRequests({ operation: "updateMobileSignature" });
  expect(await read()).toBe(8);
  await standIn.reset();
  expect([await standIn.rules.list(), await standIn.requests(), await standIn.snapshots()]).toEqual([
    [],
    [],
    [expect.objectContaining({ name: "start" })],
  ]);
  expect(await read()).toBe(7);
});

describe("load", () => {
  const lines = readFileSync(demoDataFile, "utf8");

  test("replaces all data", async () => {
    const { standIn, read } = await setUp();
    const others = lines.replaceAll('"version":7', '"version":70');
    expect(await standIn.load(others)).toBeGreaterThan(10);
    expect(await read()).toBe(70);
    expect(await standIn.load(new Blob([lines]))).toBeGreaterThan(10);
    expect(await read()).toBe(7);
  });

  test.each([
    ["a line that is no record", `${lines}{"kind":"client"}\n`, /line 22: \/extId is missing/],
    [
      "a line that refers to nothing",
      '{"kind":"user","clientExtId":"nobody","extId":"u"}\n',
      /line 1: there is no client nobody/,
    ],
    ["what is not JSON", "\n\nnonsense\n", /line 3: the line is not JSON/],
    ["nothing", "", /line 1: there is no record/],
    ["many wrong lines", "{}\n".repeat(50), /line 20: [\s\S]*30 more lines are wrong/],
  ])("%s changes nothing and is named", async (_, wrong, message) => {
    const { standIn, send, read } = await setUp();
    await send("updateMobileSignature", disable);
    await expect(standIn.load(wrong)).rejects.toThrow(message);
    expect(await read()).toBe(8);
  });
});

describe("snapshots", () => {
  test("keep data and history, and can be put back more than once", async () => {
    const { standIn, send, read, engine } = await setUp();
    await send("updateMobileSignature", disable);
    const { records, name } = await standIn.snapshot("disabled");
    expect([name, records]).toEqual(["disabled", 22]);
    for (let turn = 0; turn < 2; turn++) {
      await send("deleteMobileSignature");
      expect(await read()).toBe(404);
      await standIn.restore("disabled");
      expect(await read()).toBe(8);
    }
    const [history] = await engine.findHistory("mobile-signature-123");
    expect(history?.entries.map(({ operationId }) => operationId)).toEqual(["updateMobileSignature"]);
  });

  test("are replaced by one of the same name, and can be removed", async () => {
    const { standIn, send, read } = await setUp();
    await standIn.snapshot("a");
    await send("updateMobileSignature", disable);
    await standIn.snapshot("a");
    await standIn.restore("a");
    expect(await read()).toBe(8);
    await standIn.removeSnapshot("a");
    expect(await standIn.snapshots()).toEqual([]);
    await expect(standIn.restore("a")).rejects.toThrow("There is no snapshot of this name.");
    await expect(standIn.removeSnapshot("a")).rejects.toThrow("There is no snapshot of this name.");
  });

  test("have a name of letters and digits, and there are at most 20", async () => {
    const { standIn } = await setUp();
    await expect(standIn.snapshot("../a b")).rejects.toThrow("1 to 60 letters");
    for (let count = 0; count < 20; count++) await standIn.snapshot(`s${count}`);
    await expect(standIn.snapshot("one-more")).rejects.toThrow("There can be 20 snapshots");
    await standIn.snapshot("s0");
  });
});

test("resets, changes and snapshots at the same time leave whole data", async () => {
  const { standIn, send, read } = await setUp();
  await standIn.snapshot("start");
  const work = Array.from({ length: 8 }, async (_, at) => {
    if (at % 4 === 0) return standIn.reset();
    if (at % 4 === 1) return standIn.restore("start");
    if (at % 4 === 2) return standIn.snapshot("other").then(() => undefined);
    const { status } = await send("updateMobileSignature", disable);
    expect([200, 409]).toContain(status);
  });
  await Promise.all(work);
  expect([7, 8]).toContain(await read());
  await standIn.restore("other");
  expect([7, 8]).toContain(await read());
});
