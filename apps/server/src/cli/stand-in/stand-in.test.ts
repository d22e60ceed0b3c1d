import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../../test/support/run-command.ts";
import { startStandIn } from "../../../test/support/start-stand-in.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";

/** A server, and a function that runs a command of it. */
async function setUp() {
  const server = await startStandIn();
  const run = async (...parameters: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runCommand(["stand-in", "--url", server.url, ...parameters], {});
    return exitCode === 0 ? stdout : `${exitCode}: ${stderr}`;
  };
  return { ...server, run };
}

test("rules are added, printed and removed", async () => {
  const { run, send, standIn } = await setUp();
  expect(await run("list")).toBe("There are no rules.\n");
  await run(
    "add",
    "--operation",
    "getMobileSignature",
    "--status",
    "503",
    "--header",
    "Retry-After: 0",
    "--count",
    "1",
  );
  await run(
    "add",
    "--delay",
    "lognormal:1,5",
    "--drop",
    "before",
    "--share",
    "0.2",
    "--path",
    "userExtId=user-456",
    "--id",
    "flaky",
  );
  await run("add", "--delay", "uniform:0,1", "--example", "store unreachable", "--truncate", "--seed", "3");
  expect((await send("getMobileSignature")).status).toBe(503);
  expect(await run("list")).toBe(
    [
      "rule    for                                             does                                             applied to",
      "rule-1  getMobileSignature, once                        503, Retry-After: 0                              1 of 1",
      "flaky   every operation, userExtId=user-456, share 0.2  wait 1 ms (p99 5 ms), drop before the operation  0 of 0",
      "rule-2  every operation                                 wait 0 to 1 ms, store unreachable, truncate      0 of 0",
      "",
    ].join("\n"),
  );
  expect(await run("remove", "flaky")).toBe("The rule flaky is removed.\n");
  expect(await run("clear")).toBe("All rules are removed.\n");
  expect(await standIn.rules.list()).toEqual([]);
});

test("requests are printed, waited for and forgotten", async () => {
  const { run, send } = await setUp();
  expect(await run("requests")).toMatch("There are no recorded requests.");
  await send("getMobileSignature", { headers: { prefer: "code=404" } });
  await send("updateMobileSignature", { body: { version: 1, stateName: "disabled" } });
  expect(await run("requests", "--count", "2")).toMatch(
    /^number {2}time .*\n1 .* GET {5}getMobileSignature {5}404 {5}sent {5}Prefer: code=404\n2 .* PATCH {3}updateMobileSignature {2}409 {5}sent\n$/,
  );
  const [line = ""] = (await run("requests", "--status", "409", "--json")).split("\n");
  expect(JSON.parse(line)).toMatchObject({ operation: "updateMobileSignature", body: { version: 1 } });
  expect(await run("requests", "--after", "2", "--count", "1", "--timeout", "0.01")).toMatch(
    /^1: After 10 ms there are 0 of 1/,
  );
  await run("requests", "--clear");
  expect(await run("requests")).toMatch("There are no recorded requests.");
});

test("data is saved, put back, loaded and reset", async () => {
  const { run, send } = await setUp();
  expect(await run("snapshot", "save", "start")).toMatch(/^name {3}records {2}taken\nstart {2}21 /);
  await send("deleteMobileSignature");
  expect(await run("snapshot", "restore", "start")).toBe("The data is that of start.\n");
  expect((await send("getMobileSignature")).status).toBe(200);
  const file = join(temporaryDirectory(), "data.jsonl");
  writeFileSync(file, '{"kind":"client","extId":"client-123","name":"Only"}\n');
  expect(await run("load", file)).toBe("1 records are the data now.\n");
  expect((await send("getMobileSignature")).status).toBe(404);
  expect(await run("reset")).toMatch(/^1: This deletes all data of .* add --yes/);
  await run("reset", "--yes");
  expect((await send("getMobileSignature")).status).toBe(200);
  expect(await run("snapshot", "list")).toMatch(/^name .*\nstart /);
  await run("snapshot", "remove", "start");
  expect(await run("snapshot", "list")).toBe("There are no snapshots.\n");
});

describe("says what is wrong, and what to do:", () => {
  test.each([
    [["add", "--status", "418"], /\/status: Not a declared status of any operation. Use 200,/],
    [["add", "--status", "much"], /Write a number/],
    [["add", "--delay", "slow"], /uniform:<min>,<max>/],
    [["add", "--delay", "uniform:1"], /uniform:<min>,<max>/],
    [["add", "--path", "user-123"], /name=value/],
    [["add", "--header", "Retry-After"], /Name: value/],
    [["remove", "nothing"], /There is no such rule/],
    [["snapshot", "restore", "nothing"], /There is no snapshot of this name/],
    [["load", "/nowhere/data.jsonl"], /cannot be read \(ENOENT\)/],
    [["nonsense"], /unknown command 'nonsense'/],
  ])("%j", async (parameters, message) => {
    const { run } = await setUp();
    expect(await run(...parameters)).toMatch(message);
  });

  test("where there is no server", async () => {
    const { exitCode, stderr } = await runCommand(["stand-in", "list"], { PORT: "1" });
    expect([exitCode, stderr]).toEqual([
      1,
      "GET http://127.0.0.1:1/stand-in: no response. Does the server run there?\n",
    ]);
  });

  test("for an address that is none", async () => {
    const { stderr } = await runCommand(["stand-in", "--url", "localhost", "list"], {});
    expect(stderr).toMatch('--url "localhost" is not an address');
  });
});
