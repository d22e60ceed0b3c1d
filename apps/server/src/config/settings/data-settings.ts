import { databaseUrl } from "../database-url.ts";
import { dataPath, optional, path, wholeNumber, yesOrNo } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/** Where the data is, and how the database is used. */
export const dataSettings = {
  DATA_DIR: {
    default: ".data",
    meaning:
      "The directory of the data and of the development secret. `.data` is in the project's root; any other relative path starts where you type the command.",
    read: dataPath,
  },
  DATABASE_URL: {
    default: "",
    meaning:
      "The PostgreSQL database that keeps the data, `postgres://user:password@host:5432/database`; several hosts with commas between them; `sslmode` and `sslrootcert` as libpq has them. `DATABASE_URL_FILE` names a file that holds it instead. Without it, SQLite in `DATA_DIR` keeps the data.",
    read: optional(databaseUrl),
    isSecret: true,
  },
  DATABASE_POOL_SIZE: {
    default: "10",
    meaning: "How many connections to the database each process has at most, 1 to 500.",
    read: wholeNumber(1, 500),
  },
  DATABASE_CONNECT_TIMEOUT_MS: {
    default: "2000",
    meaning: "How long one host of `DATABASE_URL` may take to accept a connection, in milliseconds, 100 to 60000.",
    read: wholeNumber(100, 60_000),
  },
  DATABASE_ACQUIRE_TIMEOUT_MS: {
    default: "2000",
    meaning:
      "How long a request waits for a connection when all are in use or no host accepts one, in milliseconds, 100 to 60000.",
    read: wholeNumber(100, 60_000),
  },
  DATABASE_STATEMENT_TIMEOUT_MS: {
    default: "5000",
    meaning: "How long the database may take for one statement, in milliseconds, 100 to 60000.",
    read: wholeNumber(100, 60_000),
  },
  DATABASE_PREPARE: {
    default: "true",
    meaning:
      "`false` keeps nothing in a session of the database: no names of prepared statements, no statement timeout. PgBouncer in transaction mode needs it.",
    read: yesOrNo,
  },
  SEED: {
    default: "",
    meaning:
      "The file of JSON Lines that new data is made from, and that `reset` puts back; read at each start. Absent: the demo data, `apps/server/demo-data.jsonl`.",
    read: optional(path),
  },
} as const satisfies Settings;
