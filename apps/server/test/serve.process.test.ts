import { execFile, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mayModify, patch } from "./support/patch.ts";
import { runCommand } from "./support/run-command.ts";
import { printedCurl, startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Pastes a call into a shell; returns status and body of the response. */
async function paste(curl: string) {
  const { stdout } = await promisify(execFile)("sh", ["-c", `${curl} -s`]);
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(stdout) ?? [];
  return { status: Number(status), body: JSON.parse(stdout.slice(stdout.indexOf("\r\n\r\n"))) };
}

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl)
  process.stderr.write("Skipped: the printed call is not pasted, because there is no curl on this machine.\n");

describe("the printed call", () => {
  test.skipIf(!hasCurl)(
    "responds with 200, then 409; after a restart the change is there and the new call does the same",
    async () => {
      const DATA_DIR = temporaryDirectory();
      for (const version of [7, 8]) {
        const server = startProcess({ DATA_DIR });
        await server.url;
        const curl = printedCurl(server);
        expect(await paste(curl)).toMatchObject({ status: 200, body: { version: version + 1 } });
        expect(await paste(curl)).toMatchObject({
          status: 409,
          body: { errors: [{ code: "errors.pessimisticLockingFailure" }] },
        });
        server.kill("SIGINT");
        expect(await server.ended).toBe(0);
      }
      const { stdout } = await runCommand(["history", "mobile-signature-123", "--json"], { DATA_DIR });
      expect(JSON.parse(stdout)).toMatchObject([
        { versionAfter: 8, subject: "developer", changed: ["modificationComment", "msisdn"] },
        { versionAfter: 9 },
      ]);
    },
  );
});

test("the banner is on the error output and the log alone on the standard output", async () => {
  const DATA_DIR = join(temporaryDirectory(), "data");
  const server = startProcess({ DATA_DIR });
  const url = await server.url;
  expect(server.stderr()).toContain(url);
  expect(server.stderr()).toContain(join(DATA_DIR, "credentials.sqlite"));
  for (const line of server.stdout().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
  expect(server.stdout()).not.toContain("eyJ");
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
  expect(statSync(join(DATA_DIR, "development-secret")).mode & 0o777).toBe(0o600);
});

test("acknowledged changes survive kill -9", async () => {
  const DATA_DIR = temporaryDirectory();
  const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
  const server = startProcess({ DATA_DIR });
  const url = await server.url;
  let acknowledged = 7;
  const writing = (async () => {
    for (let count = 0; ; count += 1) {
      const { body } = await patch(url, stdout.trim(), { modificationComment: `change ${count}` });
      acknowledged = Number(body.version);
      if (acknowledged === 40) server.kill("SIGKILL");
    }
  })();
  await expect(writing).rejects.toThrow();
  expect(await server.ended).toBe("SIGKILL");
  const again = startProcess({ DATA_DIR });
  const { body } = await patch(await again.url, stdout.trim(), {});
  expect(body.version).toBeGreaterThanOrEqual(acknowledged);
  expect(body.version).toBeLessThanOrEqual(acknowledged + 1);
});

test("while another process holds the lock of the file, liveness and readiness do not wait for it, as a change does", async () => {
  const DATA_DIR = temporaryDirectory();
  const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
  const url = await startProcess({ DATA_DIR }).url;
  const other = new DatabaseSync(join(DATA_DIR, "credentials.sqlite"));
  onTestFinished(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const change = patch(url, stdout.trim(), { modificationComment: "waits" });
  let isWaiting = true;
  void change.finally(() => {
    isWaiting = false;
  });
  const paths = ["/health/ready", "/health/live", "/health/ready", "/health/live"];
  const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).status));
  expect(isWaiting).toBe(true);
  expect(statuses).toEqual([200, 200, 200, 200]);
  expect(await change).toMatchObject({ status: 503, body: { errors: [{ code: "errors.unavailable" }] } });
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  other.exec("ROLLBACK");
  expect(await patch(url, stdout.trim(), { modificationComment: "written" })).toMatchObject({ status: 200 });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test("two servers that start at once on one directory agree on secret and data, and lose no change", async () => {
  const DATA_DIR = join(temporaryDirectory(), "data");
  const servers = [startProcess({ DATA_DIR }), startProcess({ DATA_DIR })];
  const urls = await Promise.all(servers.map(({ url }) => url));
  const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
  const responses = await Promise.all(
    Array.from({ length: 20 }, (_, count) =>
      patch(urls[count % 2] ?? "", stdout.trim(), { modificationComment: `change ${count}` }),
    ),
  );
  expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(new Set(responses.map(({ body }) => body.version)).size).toBe(20);
});
