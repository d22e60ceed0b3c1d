import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTestDatabase } from "./postgres/test-database.ts";
import { mayModify, patch } from "./support/patch.ts";
import { openRawConnection } from "./support/raw-connection.ts";
import { runCommand } from "./support/run-command.ts";
import { type ServerProcess, startProcess } from "./support/start-process.ts";
import { demoPath } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Line = Readonly<Record<string, unknown>>;

const linesOf = (server: ServerProcess): readonly Line[] => {
  const lines = server.stdout().trim().split("\n");
  return lines.map((line) => JSON.parse(line));
};

async function start(environment = {}) {
  const DATA_DIR = temporaryDirectory();
  const server = startProcess({ DATA_DIR, WORKERS: "2", ...environment });
  const url = await server.url;
  const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
  const pids = () => linesOf(server).filter(({ msg }) => msg === "worker listening");
  return { server, url, token: stdout.trim(), DATA_DIR, workerPids: () => pids().map(({ pid }) => Number(pid)) };
}

/** A request whose body is still on its way; the worker has begun with it. */
async function beginRequest(url: string, token: string) {
  const connection = await openRawConnection(Number(new URL(url).port));
  await connection.write(
    `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
  );
  await connection.until("100 Continue");
  return connection;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const untilDead = (pids: readonly number[]) =>
  vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 30_000, interval: 50 });

async function createSettings(store: "SQLite" | "PostgreSQL") {
  if (store === "SQLite") return {};
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  return { DATABASE_URL: url };
}

test.each(["SQLite", "PostgreSQL"] as const)(
  "two workers on %s lose no change, write one log, and stop in order",
  async (store) => {
    const settings = await createSettings(store);
    const { server, url, token, DATA_DIR, workerPids } = await start(settings);
    expect(server.stderr().match(/Credential API, contract/g)).toHaveLength(1);

    const changes = Array.from({ length: 40 }, (_, count) =>
      count % 2 === 0
        ? { msisdn: `+4179111${1_000 + count}` }
        : { msspIdentifier: `https://provider.example.com/${count}` },
    );
    const responses = await Promise.all(
      changes.map(async (change) => ({ change, ...(await patch(url, token, change)) })),
    );
    // Each change raises the version by one and keeps what the changes before it have set, whichever worker made them.
    const inOrder = responses.toSorted((a, b) => Number(a.body.version) - Number(b.body.version));
    const states = inOrder.map((_, last) =>
      Object.assign({}, ...inOrder.slice(0, last + 1).map(({ change }) => change)),
    );
    const versions = inOrder.map((_, index) => 8 + index);
    expect(inOrder).toMatchObject(
      states.map((state, index) => ({ status: 200, body: { ...state, version: versions[index] } })),
    );
    const { stdout } = await runCommand(["history", "mobile-signature-123", "--json"], { DATA_DIR, ...settings });
    expect(JSON.parse(stdout)).toMatchObject(versions.map((version) => ({ versionAfter: version })));

    const connection = await beginRequest(url, token);
    server.kill("SIGTERM");
    await vi.waitFor(() => expect(server.stdout()).toContain('"msg":"stopping"'), { timeout: 30_000 });
    await connection.write("{}");
    await connection.closed();
    expect(connection.received()).toContain("HTTP/1.1 200 OK");
    expect(await server.ended).toBe(0);
    await untilDead(workerPids());

    const lines = linesOf(server);
    const requests = lines.filter(({ msg }) => msg === "request");
    expect(requests).toHaveLength(changes.length + 1);
    expect(new Set(requests.map(({ worker }) => worker))).toEqual(new Set([1, 2]));
    expect(lines.filter(({ msg }) => msg === "worker stopped").map(({ worker }) => worker)).toHaveLength(2);
    expect(lines.at(-1)).toMatchObject({ msg: "stopped" });
    expect(lines.at(-1)).not.toHaveProperty("worker");
  },
);

test("a worker that is killed is replaced; the workers end with the process that started them, also by kill -9", async () => {
  const { server, url, workerPids } = await start();
  const [first = 0] = workerPids();
  process.kill(first, "SIGKILL");
  await vi.waitFor(() => expect(workerPids()).toHaveLength(3), { timeout: 30_000 });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(linesOf(server)).toContainEqual(expect.objectContaining({ msg: "worker ended", reason: "SIGKILL" }));
  server.kill("SIGKILL");
  await untilDead(workerPids());
});

test("a second signal ends the server and its workers at once", async () => {
  const { server, url, token, workerPids } = await start({ DRAIN_SECONDS: "300" });
  await beginRequest(url, token);
  server.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  server.kill("SIGINT");
  expect(await server.ended).toBe(130);
  await untilDead(workerPids());
});

test("a port that is taken is reported once, and nothing is left running", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const server = startProcess({ DATA_DIR: temporaryDirectory(), PORT: String(port), WORKERS: "2" });
  expect(await server.ended).toBe(1);
  expect(server.stderr()).toBe(
    `127.0.0.1:${port} is taken by another process. Stop that one, or choose another port: PORT=${port + 1}.\nThe server was not started: worker 1 ended with exit code 1 before it listened.\n`,
  );
});
