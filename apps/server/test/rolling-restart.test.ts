/** Three servers behind a load balancer are started again, one after another, while callers change and read. */
import { createServer, type IncomingMessage, type RequestListener, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { demoData } from "@credential-api/reference";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { demoPath, startTestServer } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** A server as the load balancer sees it. */
interface Target {
  url: string;
  isReady: boolean;
  underWay: number;
}

/** Passes requests on to the ready targets in turn, each on a connection of its own; never tries again. */
async function startBalancer(targets: readonly Target[]) {
  let turn = 0;
  const serve: RequestListener = (incoming, outgoing) => {
    const ready = targets.filter(({ isReady }) => isReady);
    const target = ready[turn++ % ready.length];
    if (target === undefined) return void outgoing.writeHead(599).end();
    target.underWay += 1;
    outgoing.on("close", () => {
      target.underWay -= 1;
    });
    pass(target.url, incoming, outgoing);
  };
  const server = createServer(serve).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pass(url: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url: target } = incoming;
  const sent = request(`${url}${target}`, { method, headers: { ...headers, connection: "close" }, agent: false });
  sent.on("response", (response) => {
    outgoing.writeHead(response.statusCode ?? 599, response.headers);
    response.pipe(outgoing);
  });
  sent.on("error", () => outgoing.writeHead(599).end());
  incoming.pipe(sent);
}

/** Asks for readiness until it is gone; then no request is sent any more, and this waits for those under way. */
async function notice(target: Target): Promise<void> {
  while (target.isReady) target.isReady = (await fetch(`${target.url}/health/ready`)).status === 200;
  while (target.underWay > 0) await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Starts all servers again, one after another, under load; returns how often each status came. */
async function restartAll({ isNoticed }: { readonly isNoticed: boolean }) {
  const file = join(temporaryDirectory(), "store.sqlite");
  const openStore = () => createSqliteStore(openDatabase(file, { seed: demoData }));
  const targets: Target[] = [];
  const startOne = (at: number) =>
    startTestServer({
      store: openStore(),
      drainDelay: async () => {
        const target = targets[at];
        if (isNoticed && target !== undefined) await notice(target);
      },
    });
  const servers = await Promise.all([0, 1, 2].map(startOne));
  targets.push(...servers.map(({ url }) => ({ url, isReady: true, underWay: 0 })));
  const url = await startBalancer(targets);
  const statuses = new Map<number, number>();
  let responses = 0;
  let isOver = false;

  async function callForever(at: number, token: string): Promise<void> {
    for (let count = 0; !isOver; count += 1) {
      const path = demoPath(at % 2 === 0 ? "updateMobileSignature" : "getMobileSignature");
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const change = { method: "PATCH", body: JSON.stringify({ modificationComment: `${at}.${count}` }) };
      const { status } = await fetch(`${url}${path}`, { headers, ...(at % 2 === 0 ? change : {}) });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      responses += 1;
    }
  }
  const untilResponses = async (more: number) => {
    for (const enough = responses + more; responses < enough && !isOver; ) await turn();
  };

  async function restart(): Promise<void> {
    for (const [at, server] of servers.entries()) {
      await untilResponses(20);
      await server.stop();
      // Each of the others has had its turn, and so would have had this one.
      await untilResponses(20);
      const { url: next } = await startOne(at);
      Object.assign(targets[at] ?? {}, { url: next, isReady: true });
    }
    await untilResponses(20);
    isOver = true;
  }

  const [first] = servers;
  if (first === undefined) throw new Error("There are three");
  const end = () => {
    isOver = true;
  };
  await Promise.all([restart(), ...[0, 1, 2, 3].map((at) => callForever(at, first.token))]).finally(end);
  return statuses;
}

test("no request fails when the load balancer has the time to notice that a server stops", async () => {
  const statuses = await restartAll({ isNoticed: true });
  expect([...statuses.keys()]).toEqual([200]);
});

test("requests fail when it has not", async () => {
  const statuses = await restartAll({ isNoticed: false });
  expect([...statuses.keys()]).toContain(599);
});
