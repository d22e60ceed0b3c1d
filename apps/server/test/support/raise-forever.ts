/**
 * A process of its own for the tests of durability: raises the version of the demo data's mobile signature again and again
 * and prints each version when it has been acknowledged. Arguments: the file, and how often (default: until it is killed).
 */
import { demoData } from "@credential-api/reference";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { demoSignature, raiseVersion } from "./raise-version.ts";

const [file = "", times = "Infinity"] = process.argv.slice(2);
const store = createSqliteStore(openDatabase(file, { seed: demoData, busyTimeoutMs: 10_000 }), {
  lockTimeoutMs: 10_000,
});

for (let raised = 0; raised < Number(times); ) {
  const before = (await store.readCredential(demoSignature))?.version ?? 0;
  if ((await raiseVersion(store)) !== "swapped") continue;
  raised += 1;
  process.stdout.write(`${before + 1}\n`);
}
await store.close();
