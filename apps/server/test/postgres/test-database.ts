import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import type {} from "./global-setup.ts";

/** An empty database of its own for a test file. */
export interface TestDatabase {
  /** What `DATABASE_URL` is for a server on it. */
  readonly url: string;
  readonly name: string;
  /** Runs statements in it, and returns the rows of the last one. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Deletes it, with the connections that are left. */
  drop(): Promise<void>;
}

/** Creates a database on the PostgreSQL of this run of the tests. Call `drop` when the tests of the file are over. */
export async function createTestDatabase(
  adminUrl: string = inject("postgresUrl"),
  encoding = "UTF8",
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  // The order of texts must not depend on the locale that a person's own server has.
  await runOn(adminUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' LOCALE 'C'`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    query: (sql, values) => runOn(url.href, sql, values),
    drop: async () => void (await runOn(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function runOn(url: string, sql: string, values: readonly unknown[] = []) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(sql, [...values]);
    return result.rows;
  } finally {
    await client.end();
  }
}
