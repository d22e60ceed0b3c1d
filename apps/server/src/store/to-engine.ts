import type { Config, SettingName } from "../config/config.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import type { Engine } from "./engine/engine.ts";
import { createPostgresEngine } from "./postgres/postgres-engine.ts";
import { createSqliteEngine } from "./sqlite/sqlite-engine.ts";

/** The settings that say where the data is. */
export const engineSettings = [
  "DATA_DIR",
  "DATABASE_URL",
  "DATABASE_POOL_SIZE",
  "DATABASE_CONNECT_TIMEOUT_MS",
  "DATABASE_ACQUIRE_TIMEOUT_MS",
  "DATABASE_STATEMENT_TIMEOUT_MS",
  "DATABASE_PREPARE",
] as const satisfies readonly SettingName[];

/** The engine that the settings choose. */
export function toEngine(settings: Pick<Config, (typeof engineSettings)[number]>): Engine {
  if (settings.DATABASE_URL === undefined) return createSqliteEngine(toDataDirectory(settings.DATA_DIR));
  return createPostgresEngine(settings.DATABASE_URL, {
    poolSize: settings.DATABASE_POOL_SIZE,
    connectTimeoutMs: settings.DATABASE_CONNECT_TIMEOUT_MS,
    acquireTimeoutMs: settings.DATABASE_ACQUIRE_TIMEOUT_MS,
    statementTimeoutMs: settings.DATABASE_STATEMENT_TIMEOUT_MS,
    prepare: settings.DATABASE_PREPARE,
  });
}
