import { afterEach, expect, test } from "vitest";
import { createHttpTarget } from "../../src/transport/http-target.ts";
import * as listening from "./correct/listen.ts";
import { createServer } from "./correct/server.ts";
import { socketFaults } from "./faults/index.ts";
import { inspectServer, secret } from "./inspect-server.ts";
import { loadServer } from "./load-server.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Runs cases on a server that listens on a port. */
async function inspectSockets(listen: typeof listening.listen, only: readonly string[]) {
  const server = createServer(secret);
  const { http, url } = await listen(server.send);
  closing.push(
    () => http.closeAllConnections(),
    () => http.close(),
  );
  const { results } = await inspectServer(server, { only, include: ["sockets"], examples: 5 }, createHttpTarget(url));
  return results;
}

test("the correct server passes over HTTP what depends on it", async () => {
  const results = await inspectSockets(listening.listen, ["/sockets/", "/methods/", "/paths/"]);
  expect(results.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
});

test.each(socketFaults.faults.map((fault) => [fault.name, fault] as const))("%s", async (_, fault) => {
  const { listen } = await loadServer(fault);
  const results = await inspectSockets(listen, fault.foundBy);
  const verdicts = Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
  expect(verdicts).toMatchObject(Object.fromEntries(fault.foundBy.map((id) => [id, "fail"])));
});
