/** Starts one PostgreSQL for a run of the tests, unless `TEST_DATABASE_URL` names another. */
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of a database whose user may create databases and roles. */
    readonly postgresUrl: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { TEST_DATABASE_URL: chosen } = process.env;
  if (chosen !== undefined && chosen !== "") {
    provide("postgresUrl", chosen);
    return undefined;
  }
  const postgres = await startPostgres();
  provide("postgresUrl", postgres.toUrl());
  return () => postgres.remove();
}
