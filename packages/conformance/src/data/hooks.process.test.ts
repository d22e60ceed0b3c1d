import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryCredentials } from "../../test/data/memory-credentials.ts";
import { createDemoData } from "../../test/demo-data.ts";
import type { CommandHook } from "../hooks/hook.ts";

let log = "";
beforeEach(() => {
  log = join(mkdtempSync(join(tmpdir(), "conformance-")), "log");
  writeFileSync(log, "");
});
afterEach(() => rmSync(join(log, ".."), { recursive: true }));

const logged = () => readFileSync(log, "utf8").trimEnd().split("\n");

/** A program that logs its arguments, and then does what the script says. */
function hook(script: string, ...args: readonly string[]): CommandHook {
  const append = "require('node:fs').appendFileSync(process.argv[1], process.argv.slice(2).join(' ') + '\\n');";
  return { command: [process.execPath, "-e", `${append}${script}`, log, ...args], folder: tmpdir(), timeoutMs: 30_000 };
}

const noLists = {
  users: { withMobileSignature: [], withoutMobileSignature: [] },
  vascoCredentials: { assigned: [], unassigned: [] },
};
const signature = { extId: "s", stateName: "active", policyExtId: "p", identificator: "i", msisdn: "1" };

describe("supply", () => {
  test("is asked once for a user of a lane, who is handed back after the last case", async () => {
    const { access } = createMemoryCredentials({ signatures: { "user-9": signature } });
    const supply = hook("console.log('user-9')", "supply", "{kind}", "{client}", "{lane}");
    const source = createDemoData({ ...noLists, hooks: { supply, remove: hook("", "remove", "{kind}", "{extId}") } });
    for (let run = 0; run < 2; run += 1) {
      const data = source.open(0, access);
      expect(await data.mobileSignature()).toEqual({ clientExtId: "client-123", userExtId: "user-9" });
      await data.release();
    }
    expect(await source.close()).toEqual([]);
    expect(logged()).toEqual(["supply mobileSignature client-123 0", "remove mobileSignature user-9"]);
  });

  test("can return JSON, or nothing; anything else is an error", async () => {
    const { access } = createMemoryCredentials({ vasco: { "vasco-9": { stateName: "initial", policyExtId: "p" } } });
    const open = (script: string) =>
      createDemoData({ ...noLists, hooks: { supply: hook(script), remove: undefined } }).open(0, access);
    expect(await open(`console.log('{"extId":"vasco-9"}')`).vascoCredential({ assigned: false })).toEqual({
      clientExtId: "client-123",
      extId: "vasco-9",
    });
    await expect(open("").vascoCredential()).rejects.toThrow("gives no VASCO credential");
    await expect(open(`console.log('{"id":"vasco-9"}')`).vascoCredential()).rejects.toThrow(
      "must return an external id",
    );
  });

  test("that cannot remove what it supplied is said last", async () => {
    const { access } = createMemoryCredentials({ signatures: { "user-9": signature } });
    const hooks = { supply: hook("console.log('user-9')"), remove: hook("console.error('locked'); process.exit(1)") };
    const source = createDemoData({ ...noLists, hooks });
    const data = source.open(0, access);
    await data.mobileSignature();
    await data.release();
    expect(await source.close()).toEqual([
      expect.stringMatching(/^user-9 \(mobileSignature\) could not be removed: .*locked$/),
    ]);
  });
});

describe("a fault", () => {
  const createFaulty = (start: string) =>
    createDemoData({
      faults: { broken: { start: hook(start, "start"), stop: hook("", "stop") }, unavailable: undefined },
    });
  const { access } = createMemoryCredentials({});

  test("ends when the case ends it, or with the case, and once", async () => {
    const source = createFaulty("");
    const first = source.open(0, access);
    await (await first.fault("broken"))();
    await first.release();
    expect(logged()).toEqual(["start", "stop"]);
    const second = source.open(0, access);
    await second.fault("broken");
    await second.release();
    expect(logged()).toEqual(["start", "stop", "start", "stop"]);
  });

  test("that only half began ends, too", async () => {
    const data = createFaulty("process.exit(1)").open(0, access);
    await expect(data.fault("broken")).rejects.toThrow("exited with 1");
    await data.release();
    expect(logged()).toEqual(["start", "stop"]);
  });

  test("is skipped when the configuration has none, or nothing may change", async () => {
    const source = createFaulty("");
    await expect(source.open(0, access).fault("unavailable")).rejects.toThrow("no faults.unavailable");
    await expect(source.open(0, { ...access, readOnly: true }).fault("broken")).rejects.toThrow("Nothing may change");
    expect(logged()).toEqual([""]);
  });
});
