import type { DatabaseSync } from "node:sqlite";
import type { RowWrite } from "../records/plan-batch.ts";
import { prepareHistory } from "./history-rows.ts";
import { statements } from "./statements.ts";

/** Prepares the writing of rows. The caller has checked them, and runs the writes inside a transaction. */
export function prepareWrites(database: DatabaseSync): (row: RowWrite) => void {
  const prepare = (sql: string) => database.prepare(sql);
  const history = prepareHistory(database);
  const sql = {
    client: prepare("INSERT INTO client (ext_id, name) VALUES (?, ?)"),
    user: prepare("INSERT INTO user (client_ext_id, ext_id) VALUES (?, ?)"),
    policy: prepare("INSERT INTO policy (client_ext_id, ext_id, type, is_default, parameters) VALUES (?, ?, ?, ?, ?)"),
    credential: prepare(statements.insert),
    renameClient: prepare("UPDATE client SET name = ? WHERE ext_id = ?"),
    replacePolicy: prepare("UPDATE policy SET is_default = ?, parameters = ? WHERE client_ext_id = ? AND ext_id = ?"),
    replaceCredential: prepare(statements.replaceWithUser),
  };

  function insert({ record }: Extract<RowWrite, { write: "insert" }>): void {
    switch (record.kind) {
      case "client":
        sql.client.run(record.extId, record.name);
        return;
      case "user":
        sql.user.run(record.clientExtId, record.extId);
        return;
      case "policy": {
        const { clientExtId, extId, type, isDefault, parameters } = record;
        sql.policy.run(clientExtId, extId, type, Number(isDefault), JSON.stringify(parameters));
        return;
      }
      case "history":
        history.append(record, history.last(record.entry.clientExtId, record.entry.credentialExtId));
        return;
      case "credential": {
        const { extId, type, created, userExtId = null } = record.credential;
        sql.credential.run(record.clientExtId, extId, type, created, userExtId, JSON.stringify(record.credential));
      }
    }
  }

  function update({ record }: Extract<RowWrite, { write: "update" }>): void {
    switch (record.kind) {
      case "client":
        sql.renameClient.run(record.name, record.extId);
        return;
      case "policy": {
        const { clientExtId, extId, isDefault, parameters } = record;
        sql.replacePolicy.run(Number(isDefault), JSON.stringify(parameters), clientExtId, extId);
        return;
      }
      case "credential": {
        const { extId, userExtId = null } = record.credential;
        sql.replaceCredential.run(JSON.stringify(record.credential), userExtId, record.clientExtId, extId);
      }
    }
  }

  return (row) => (row.write === "insert" ? insert(row) : update(row));
}
