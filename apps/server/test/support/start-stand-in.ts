import { connectStandIn } from "@credential-api/client/testing";
import { type OperationId, operations } from "@credential-api/contract";
import { demoData } from "@credential-api/reference";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { createLog } from "../../src/log/log.ts";
import { createSignToken } from "../../src/stand-in/control/token-control.ts";
import { createStandIn } from "../../src/stand-in/create-stand-in.ts";
import { createSqliteEngine } from "../../src/store/sqlite/sqlite-engine.ts";
import { demoPath, NOW, startTestServer, testKey } from "./start-test-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** Starts a server that is a stand-in, with the demo data in a real SQLite file, and connects to it. */
export async function startStandIn() {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(JSON.parse(line)) });
  const engine = createSqliteEngine(toDataDirectory(temporaryDirectory()));
  const { store } = await engine.openStore(demoData);
  const now = () => NOW;
  const clients = demoData.clients.map(({ extId }) => extId);
  const signToken = createSignToken(testKey, now, clients);
  const interceptor = createStandIn({ engine, seed: demoData, log, now, signToken });
  const server = await startTestServer({ store, standIn: interceptor, log });
  return {
    ...server,
    lines,
    engine,
    /** The method and path of each endpoint. */
    endpoints: interceptor.control.routes
      .filter(({ method }) => method !== "ALL" && method !== "OPTIONS")
      .map(({ method, path }) => `${method} /stand-in${path === "/" ? "" : path.replace(/:(\w+)/, "{$1}")}`),
    standIn: await connectStandIn(server.url),
    /** Sends a request with a valid token; a body as JSON. */
    send: (
      id: OperationId,
      init: { body?: object; headers?: Readonly<Record<string, string>>; signal?: AbortSignal } = {},
    ) =>
      fetch(`${server.url}${demoPath(id)}`, {
        method: operations[id].method.toUpperCase(),
        headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json", ...init.headers },
        ...(init.body && { body: JSON.stringify(init.body) }),
        ...(init.signal && { signal: init.signal }),
      }),
  };
}
