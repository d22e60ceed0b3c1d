import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { expect, test } from "vitest";
import { demoSignature, demoVasco, raiseVersion } from "../../test/support/raise-version.ts";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";
import { createSqliteStore } from "../store/sqlite/sqlite-store.ts";

/** Two credentials with four and two changes; `tamper` is what someone does to the file. */
async function verify(tamper: string, ...parameters: string[]) {
  const path = temporaryDirectory();
  const file = toDataDirectory(path).store;
  const store = createSqliteStore(openDatabase(file, { seed: demoData }));
  for (let count = 0; count < 4; count += 1) await raiseVersion(store, demoSignature, `change ${count}`);
  for (let count = 0; count < 2; count += 1) await raiseVersion(store, demoVasco);
  await store.close();
  const database = new DatabaseSync(file);
  database.exec(tamper);
  database.close();
  return runCommand(["history", "--verify", ...parameters], { DATA_DIR: path });
}

const of = "WHERE credential_ext_id = 'mobile-signature-123' AND position";

test("an untouched history is whole", async () => {
  expect(await verify("")).toEqual({
    exitCode: 0,
    stdout: "Verified credentials: 6, with history entries: 6. All histories are whole.\n",
    stderr: "",
  });
});

const hash = /entry 2: its hash is not that of the entry and the one before it/;

test.each<[string, string, RegExp]>([
  ["a changed time", `UPDATE history SET at = '2026-05-18T09:30:01Z' ${of} = 2`, hash],
  ["a changed subject", `UPDATE history SET subject = 'other' ${of} = 2`, hash],
  ["a changed operation", `UPDATE history SET operation_id = 'createMobileSignature' ${of} = 2`, hash],
  ["a changed type", `UPDATE history SET type = 'Vasco' ${of} = 2`, hash],
  ["changed names of members", `UPDATE history SET changed = '["msisdn"]' ${of} = 2`, hash],
  ["a changed comment", `UPDATE history SET comment = 'other' ${of} = 2`, hash],
  ["a removed comment", `UPDATE history SET comment = NULL ${of} = 2`, hash],
  ["a changed hash", `UPDATE history SET hash = replace(hash, substr(hash, 1, 1), 'x') ${of} = 2`, hash],
  [
    "a changed version before",
    `UPDATE history SET version_before = 6 ${of} = 2`,
    /entry 2: it begins with version 6, but the entry before ends with 8/,
  ],
  ["a changed version after", `UPDATE history SET version_after = 12 ${of} = 2`, hash],
  ["a removed first entry", `DELETE FROM history ${of} = 1`, /entry 2: entry 1 is missing/],
  ["a removed entry in the middle", `DELETE FROM history ${of} = 2`, /entry 3: entry 2 is missing/],
  [
    "a removed entry whose gap was closed",
    `DELETE FROM history ${of} = 2; UPDATE history SET position = position - 1 ${of} > 2`,
    /entry 2: it begins with version 9, but the entry before ends with 8/,
  ],
  [
    "a removed last entry",
    `DELETE FROM history ${of} = 4`,
    /entry 3: the history ends with version 10, but the credential has version 11/,
  ],
  [
    "two entries in the place of each other",
    `UPDATE history SET position = 99 ${of} = 2; UPDATE history SET position = 2 ${of} = 3; UPDATE history SET position = 3 ${of} = 99`,
    /entry 2: it begins with version 9/,
  ],
  [
    "a version that was put back",
    "UPDATE credential SET document = json_set(document, '$.version', 9) WHERE ext_id = 'mobile-signature-123'",
    /entry 4: the history ends with version 11, but the credential has version 9/,
  ],
  [
    "a credential that was deleted without an entry",
    "DELETE FROM credential WHERE ext_id = 'mobile-signature-123'",
    /entry 4: .* but there is no such credential/,
  ],
])("%s is found", async (_, tamper, message) => {
  const { exitCode, stdout, stderr } = await verify(tamper);
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(new RegExp(`^client-123 mobile-signature-123, ${message.source}`));
  expect(stderr.match(/^client-/gm)).toHaveLength(1);
  expect(stderr).toMatch(/^Verified credentials: \d, with history entries: \d\. Broken histories: 1\.$/m);
});

test("each broken credential is reported once, and a named one alone", async () => {
  const all = "UPDATE history SET subject = 'other'";
  expect((await verify(all)).stderr.match(/^client-.* entry 1/gm)).toHaveLength(2);
  expect((await verify(all, "vasco-123")).stderr).toMatch(
    /^client-123 vasco-123, entry 1: .*\nVerified credentials: 1, /,
  );
  const { exitCode, stdout } = await verify(
    `UPDATE history SET subject = 'other' ${of} = 2`,
    "vasco-123",
    "--client",
    "client-123",
  );
  expect([exitCode, stdout]).toEqual([
    0,
    "Verified credentials: 1, with history entries: 2. All histories are whole.\n",
  ]);
});

test("a credential that is not there is an error", async () => {
  expect(await verify("", "nothing")).toMatchObject({
    exitCode: 1,
    stderr: 'No credential has the external id "nothing".\n',
  });
});
