import { appendFileSync, chmodSync, chownSync, copyFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoData, StoreUnavailable } from "@credential-api/reference";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../test/postgres/open-postgres.ts";
import { type PostgresProcess, startPostgres } from "../../../test/postgres/postgres-process.ts";
import { startProxy } from "../../../test/postgres/proxy.ts";
import { toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { demoSignature, raiseVersion } from "../../../test/support/raise-version.ts";
import { demoPath, startTestServer } from "../../../test/support/start-test-server.ts";
import { databaseUrl } from "../../config/database-url.ts";
import { createConnections } from "./connections.ts";

let postgres: PostgresProcess;
beforeAll(async () => {
  postgres = await startPostgres();
  await toPostgresEngine(postgres.toUrl()).reset(demoData);
});
afterAll(() => postgres.remove());

describe("while the database is stopped", () => {
  test("requests get 503 with Retry-After, /health/ready fails, and both recover by themselves", async () => {
    const store = await openPostgres(postgres.toUrl());
    const server = await startTestServer({ store });
    const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
    const headers = { authorization: `Bearer ${server.token}` };
    const read = () => fetch(`${server.url}${demoPath("getMobileSignature")}`, { headers });
    expect([await ready(), (await read()).status]).toEqual([200, 200]);
    await postgres.stop();
    expect(await ready()).toBe(503);
    const response = await read();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    await expect(raiseVersion(store)).rejects.toThrow(StoreUnavailable);
    await postgres.start();
    expect([await ready(), (await read()).status]).toEqual([200, 200]);
    expect(await raiseVersion(store)).toBe("swapped");
  });

  test("a crash breaks idle connections and no more", async () => {
    const store = await openPostgres(postgres.toUrl());
    await Promise.all([1, 2, 3].map(() => store.readCredential(demoSignature)));
    await postgres.kill();
    await postgres.start();
    expect(await store.readCredential(demoSignature)).toBeDefined();
    expect(await raiseVersion(store)).toBe("swapped");
  });
});

describe("a URL with several hosts", () => {
  /** A URL whose first host is `first` and whose second is the database. */
  const withFirst = (first: string) => {
    const url = new URL(postgres.toUrl());
    return `postgres://${url.username}:${url.password}@${first},${url.host}${url.pathname}`;
  };

  test("is served by the next one when the first accepts no connection", async () => {
    // Port 1 is reserved, and nothing listens there.
    const store = await openPostgres(withFirst("127.0.0.1:1"));
    expect(await raiseVersion(store)).toBe("swapped");
  });

  test("is served by the next one when the first is lost", async () => {
    const proxy = await startProxy(postgres.toUrl());
    onTestFinished(() => proxy.close());
    const store = await openPostgres(withFirst(new URL(proxy.url).host));
    expect(await raiseVersion(store)).toBe("swapped");
    proxy.setRejecting(true);
    proxy.cut();
    expect(await raiseVersion(store)).toBe("swapped");
  });

  test("is served by the one that can write", async () => {
    const standby = await startPostgres();
    onTestFinished(() => standby.remove());
    await toPostgresEngine(standby.toUrl()).reset(demoData);
    // Read-only for this user is all that a client sees of a standby.
    const { password, username } = new URL(postgres.toUrl());
    const admin = new Client({ connectionString: standby.toUrl() });
    await admin.connect();
    await admin.query(`ALTER ROLE ${username} PASSWORD '${password}'`);
    await admin.query(`ALTER ROLE ${username} SET default_transaction_read_only = on`);
    await admin.end();
    const store = await openPostgres(withFirst(new URL(standby.toUrl()).host));
    expect(await raiseVersion(store)).toBe("swapped");
    await expect(
      openPostgres(`postgres://${username}:${password}@${new URL(standby.toUrl()).host}/postgres`),
    ).rejects.toThrow(/cannot be reached: 127\.0\.0\.1:\d+: the database is read-only, as a standby is/);
  });
});

describe("TLS", () => {
  beforeAll(async () => {
    const { uid, gid } = statSync(postgres.dataDirectory);
    for (const name of ["server.crt", "server.key"]) {
      const path = join(postgres.dataDirectory, name);
      copyFileSync(fileURLToPath(new URL(`../../../test/postgres/${name}`, import.meta.url)), path);
      chmodSync(path, 0o600);
      chownSync(path, uid, gid);
    }
    appendFileSync(join(postgres.dataDirectory, "postgresql.conf"), "ssl = on\n");
    await postgres.stop();
    await postgres.start();
  });

  const authorities = fileURLToPath(new URL("../../../test/postgres/server.crt", import.meta.url));
  const withTls = (parameters: string, host = "127.0.0.1") =>
    openPostgres(`${postgres.toUrl().replace("127.0.0.1", host)}?${parameters}`, { connectTimeoutMs: 5_000 });

  test.each([
    "sslmode=require",
    `sslmode=verify-ca&sslrootcert=${authorities}`,
    `sslmode=verify-full&sslrootcert=${authorities}`,
  ])("%s encrypts the connection", async (parameters) => {
    const connections = createConnections(databaseUrl(`${postgres.toUrl()}?${parameters}`, "/"), {
      poolSize: 1,
      connectTimeoutMs: 20_000,
      acquireTimeoutMs: 20_000,
      statementTimeoutMs: 20_000,
      prepare: true,
    });
    onTestFinished(() => connections.close());
    const text = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    expect(await connections.run({ name: "ssl", text })).toEqual([{ ssl: true }]);
  });

  test("a certificate of an unknown authority is rejected where it is verified", async () => {
    await expect(withTls("sslmode=verify-full")).rejects.toThrow(/self-signed certificate/);
    await expect(withTls("sslmode=verify-ca")).rejects.toThrow(/self-signed certificate/);
  });

  test("a certificate for another name is rejected by verify-full only", async () => {
    await expect(withTls(`sslmode=verify-full&sslrootcert=${authorities}`, "localhost")).rejects.toThrow(
      /does not match/,
    );
    const store = await withTls(`sslmode=verify-ca&sslrootcert=${authorities}`, "localhost");
    await store.checkReady();
  });
});
