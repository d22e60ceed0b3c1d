/** The floor on a disk: node:http, `node:sqlite`, one durable transaction per change. No caller, no rules, no history, no log. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CLIENT, toSignature } from "../signature.ts";
import { announce } from "./listen.ts";

const database = new DatabaseSync(join(process.env.DATA_DIR ?? "", "floor.sqlite"));
database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
database.exec("CREATE TABLE credential (path TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID");
const insert = database.prepare("INSERT INTO credential VALUES (?, ?)");
database.exec("BEGIN");
for (let number = 0; number < Number(process.env.CREDENTIALS); number++) {
  const path = `/nevisidm/api/core/v1/${CLIENT}/users/user-${number}/mobile-signature`;
  insert.run(path, JSON.stringify(toSignature(number)));
}
database.exec("COMMIT");
const read = database.prepare("SELECT document FROM credential WHERE path = ?");
const write = database.prepare("UPDATE credential SET document = ? WHERE path = ?");

const server = createServer((incoming, outgoing) => void respond(incoming, outgoing));
server.listen(0, "127.0.0.1", () => announce(server));

function change(path: string, members: object): string {
  database.exec("BEGIN IMMEDIATE");
  const current = JSON.parse(String(read.get(path)?.document));
  const lastModified = new Date().toISOString();
  const document = JSON.stringify({ ...current, ...members, version: current.version + 1, lastModified });
  write.run(document, path);
  database.exec("COMMIT");
  return document;
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const path = incoming.url ?? "";
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const isRead = incoming.method === "GET";
  const body = isRead ? String(read.get(path)?.document) : change(path, JSON.parse(Buffer.concat(chunks).toString()));
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(200, headers).end(body);
}
