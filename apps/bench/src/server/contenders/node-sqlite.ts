import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { demoPaths } from "../demo-paths.ts";

/** The floor on a disk: node:http, `node:sqlite`, one durable transaction per change. No caller, no rules, no history, no log. */
export async function listen(): Promise<Server> {
  const directory = mkdtempSync(join(tmpdir(), "credential-api-bench-"));
  process.on("exit", () => rmSync(directory, { recursive: true }));
  const database = new DatabaseSync(join(directory, "floor.sqlite"));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE credential (path TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID");
  const insert = database.prepare("INSERT INTO credential VALUES (?, ?)");
  for (const [at, path] of demoPaths.entries()) insert.run(path, JSON.stringify(demoData.credentials[at]?.credential));
  const read = database.prepare("SELECT document FROM credential WHERE path = ?");
  const write = database.prepare("UPDATE credential SET document = ? WHERE path = ?");

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

  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
