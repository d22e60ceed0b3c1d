import { setTimeout as sleep } from "node:timers/promises";
import type { Load } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import type { DataSet } from "../servers/data-set.ts";
import { toChange, toRead } from "../servers/rounds.ts";
import { withServers } from "../servers/with-servers.ts";
import { toTable } from "../tables.ts";

const FIRST = 10_000;
const ALL = 1_000_000;
const REST_MS = 2_000;

/**
 * Sends a million requests to the server on SQLite, of ten seven reads, one change, one without a token and one that violates
 * the contract, and compares the memory that it holds with that after ten thousand.
 *
 * @throws Error when a response has another status.
 */
export async function measureMemory(): Promise<Measured> {
  const [first, last] = await withServers(["sqlite"], async ({ servers, generator, data }) => {
    const server = servers.get("sqlite");
    if (server === undefined) throw new Error("The server does not run");
    const sendAll = async (requests: number) => {
      for (const { share, load } of toMix(data)) {
        await generator.send({ ...load, url: server.url, seconds: 600, requests: requests * share });
      }
    };
    const rest = async () => {
      await sleep(REST_MS);
      return (await server.usage()).rssBytes / 1e6;
    };
    await sendAll(FIRST);
    const before = await rest();
    for (let sent = FIRST; sent < ALL; sent += STEP) await sendAll(Math.min(STEP, ALL - sent));
    return [before, await rest()] as const;
  });
  const rows = [
    [FIRST.toLocaleString("en"), `${first.toFixed(0)} MB`],
    [ALL.toLocaleString("en"), `${last.toFixed(0)} MB`],
  ];
  return { table: toTable(["requests", "memory of the process"], rows), figures: { growth: last / first } };
}

/** The kinds of requests alternate every so many. */
const STEP = 90_000;

function toMix(data: DataSet): readonly { readonly share: number; readonly load: Omit<Load, "url" | "seconds"> }[] {
  const change = toChange(data);
  const { authorization: _, ...anonymous } = change.headers;
  return [
    { share: 0.7, load: toRead(data) },
    { share: 0.1, load: change },
    { share: 0.1, load: { ...change, status: 401, headers: anonymous } },
    { share: 0.1, load: { ...change, status: 422, body: '{"phone":"+41#","version":-1}' } },
  ];
}
