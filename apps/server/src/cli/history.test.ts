import { existsSync } from "node:fs";
import { join } from "node:path";
import { demoData } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { demoSignature, raiseVersion } from "../../test/support/raise-version.ts";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";
import { createSqliteStore } from "../store/sqlite/sqlite-store.ts";

/** A store that stays open, as a running server's does, and the command beside it. */
function setUp(seed = demoData) {
  const path = temporaryDirectory();
  const store = createSqliteStore(openDatabase(toDataDirectory(path).store, { seed }));
  onTestFinished(() => store.close());
  return { store, history: (...parameters: string[]) => runCommand(["history", ...parameters], { DATA_DIR: path }) };
}

describe("history prints", () => {
  test("a table, oldest first, while a server is running", async () => {
    const { store, history } = setUp();
    await raiseVersion(store, demoSignature, "first");
    await raiseVersion(store);
    expect(await history("mobile-signature-123")).toEqual({
      exitCode: 0,
      stdout: [
        "when                  who   operation              version  changed              comment",
        "2026-05-18T09:30:00Z  test  updateMobileSignature  7 -> 8   modificationComment  first",
        "2026-05-18T09:30:00Z  test  updateMobileSignature  8 -> 9   modificationComment",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  test("what happened to a credential that has been removed since", async () => {
    const { store, history } = setUp();
    await raiseVersion(store, demoSignature, "first");
    const at = "2026-05-18T09:31:00Z";
    const about = {
      clientExtId: "client-123",
      credentialExtId: "mobile-signature-123",
      type: "MobileSignature",
    } as const;
    const entry = { at, subject: "test", operationId: "deleteMobileSignature", ...about, changed: [] } as const;
    await store.remove({ key: demoSignature, fromVersion: 8, history: { ...entry, versionBefore: 8 } });
    const { stdout, exitCode } = await history("mobile-signature-123");
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").slice(1, 3)).toEqual([
      "2026-05-18T09:30:00Z  test  updateMobileSignature  7 -> 8     modificationComment  first",
      "2026-05-18T09:31:00Z  test  deleteMobileSignature  8 -> none",
    ]);
    expect(JSON.parse((await history("mobile-signature-123", "--json")).stdout)).toHaveLength(2);
  });

  test("a JSON array with --json", async () => {
    const { store, history } = setUp();
    await raiseVersion(store, demoSignature, "first");
    const { stdout } = await history("mobile-signature-123", "--json");
    expect(JSON.parse(stdout)).toEqual(await store.readHistory("client-123", "mobile-signature-123"));
    expect(JSON.parse((await history("vasco-123", "--json")).stdout)).toEqual([]);
  });

  test("that nothing has happened yet", async () => {
    expect(await setUp().history("vasco-123")).toEqual({
      exitCode: 0,
      stdout: "Nothing has changed it yet.\n",
      stderr: "",
    });
  });

  test("no character of a comment that could steer the terminal", async () => {
    const { store, history } = setUp();
    await raiseVersion(store, demoSignature, "\u001b[31mred\nnew line\u202e");
    const { stdout } = await history("mobile-signature-123");
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stdout).toContain("\\u001b[31mred\\u000anew line\\u202e");
  });
});

describe("history of an id that several clients have", () => {
  const [first, ...rest] = demoData.credentials.filter(({ credential }) => credential.extId === "vasco-789");
  if (first === undefined) throw new Error("The demo data has vasco-789");
  const twin = {
    clientExtId: "client-123",
    credential: { ...first.credential, userExtId: "user-456", policyExtId: "vasco-policy" },
  };
  const seed = { ...demoData, credentials: [...demoData.credentials, ...rest, twin] };

  test("fails with the list of clients", async () => {
    const { exitCode, stdout, stderr } = await setUp(seed).history("vasco-789");
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      'Several clients have a credential "vasco-789". Say which:\n  --client client-123  (Vasco)\n  --client client-456  (Vasco)\n',
    );
  });

  test("is printed for the one that --client names", async () => {
    expect(await setUp(seed).history("vasco-789", "--client", "client-456")).toMatchObject({ exitCode: 0 });
  });
});

describe("history fails", () => {
  test.each<[string, string[], RegExp]>([
    ["for an unknown credential", ["nothing"], /No credential has the external id "nothing"/],
    [
      "for a credential of another client",
      ["vasco-123", "--client", "client-456"],
      /The client client-456 has no credential "vasco-123"/,
    ],
    ["without a credential", [], /Name a credential, or add --verify/],
  ])("%s", async (_, parameters, message) => {
    const { exitCode, stdout, stderr } = await setUp().history(...parameters);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  });

  test("before there is data, which it does not make", async () => {
    const path = join(temporaryDirectory(), "data");
    const { exitCode, stderr } = await runCommand(["history", "vasco-123"], { DATA_DIR: path });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/there is no data yet. Start the server once/);
    expect(existsSync(path)).toBe(false);
  });
});
