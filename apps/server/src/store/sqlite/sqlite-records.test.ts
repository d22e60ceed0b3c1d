import { describeRecordStore } from "../../../test/records/record-store-cases.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../../config/data-directory.ts";
import { createSqliteEngine } from "./sqlite-engine.ts";

describeRecordStore("SQLite", async () => {
  const engine = createSqliteEngine(toDataDirectory(temporaryDirectory()));
  return () => engine.openRecords("write");
});
