import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OperationId, operations, permissions } from "@credential-api/contract";
import { demoData, type Store } from "@credential-api/reference";
import { onTestFinished } from "vitest";
import {
  createDevelopmentCallers,
  type DevelopmentToken,
  signDevelopmentToken,
} from "../../src/auth/development-tokens.ts";
import type { TokenCallers } from "../../src/auth/jwt-callers.ts";
import { type ServerParts, startServer } from "../../src/http/server.ts";
import { createLog } from "../../src/log/log.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** The clock of the contract's examples. */
export const NOW = new Date("2026-05-18T09:30:00Z");

/** One line of the log, parsed. */
type Line = Readonly<Record<string, unknown>>;

/** The development secret of the servers of these tests. */
export const testKey = new TextEncoder().encode("a secret that only these tests know");

/** The folder of a page that stands for the built console. */
export const consoleBuild = fileURLToPath(new URL("console-build", import.meta.url));

/** A token for a server of these tests: every permission and `client-123`, unless set otherwise. */
export function signToken(token: Partial<DevelopmentToken> = {}, now = NOW): Promise<string> {
  const defaults = {
    subject: "tester",
    permissions: Object.keys(permissions),
    clients: ["client-123"],
    ttlSeconds: 3_600,
  };
  return signDevelopmentToken(testKey, now, { ...defaults, ...token });
}

/** Callers that accept the tokens of `signToken`. */
export function testCallers(now: () => Date = () => NOW): TokenCallers {
  return createDevelopmentCallers(testKey, 0, now);
}

/** A store on a fresh SQLite file that holds the demo data. */
export function openDemoStore(): Store {
  return createSqliteStore(openDatabase(join(temporaryDirectory(), "store.sqlite"), { seed: demoData }));
}

/** The path of an operation with the demo data's external ids in it, or others as they stand in a URL; and the query. */
export function demoPath(id: OperationId, values: Readonly<Record<string, string>> = {}, query = ""): string {
  const ids: Readonly<Record<string, string>> = {
    clientExtId: "client-123",
    userExtId: "user-123",
    extId: id === "listUserCredentials" ? "user-123" : "vasco-123",
    ...values,
  };
  const path = operations[id].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = ids[name];
    if (value === undefined)
      throw new Error(
        `${id} has a parameter ${name}: give it a value in apps/server/test/support/start-test-server.ts`,
      );
    return value;
  });
  return query === "" ? path : `${path}?${query}`;
}

/**
 * Starts a server on a free port of 127.0.0.1 with a real SQLite file, the demo data, and the clock and the generated external
 * id of the examples. It begins to stop when the running test has finished. The next test does not wait: connections stay
 * open for a tenth of a second.
 */
export async function startTestServer(parts: Partial<ServerParts> = {}) {
  const lines: Line[] = [];
  const now = parts.now ?? (() => NOW);
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    store: parts.store ?? openDemoStore(),
    callers: testCallers(now),
    log: createLog("debug", { write: (line) => void lines.push(JSON.parse(line)) }),
    origins: { allowed: [], allowLoopback: true },
    checkResponses: true,
    whenVascoPolicyOmitted: "default",
    limits: { maxInFlight: 1_000, maxRequestsPerConnection: 0 },
    hstsMaxAgeSeconds: 0,
    drainMs: 2_000,
    now,
    console: { signIn: { kind: "missing", settings: [], reason: "Not in this test." }, folder: consoleBuild },
    newExtId: () => "5d8f0c1e7a3b4962b0e4c7f19a2d6538",
    ...parts,
  });
  onTestFinished(() => {
    void server.stop();
  });
  const token = await signToken();
  return {
    ...server,
    lines,
    port: Number(new URL(server.url).port),
    token,
    /** Sends a PATCH with a valid token and JSON, unless the headers say otherwise. */
    patch: (id: OperationId, body: object | string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${server.url}${demoPath(id)}`, {
        method: "PATCH",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}
