import { resolve } from "node:path";
import { isLoopback } from "@credential-api/docs";
import { CliError } from "../cli-error.ts";
import { databaseUrl } from "./database-url.ts";
import {
  dataPath,
  host,
  keySource,
  oneOf,
  optional,
  origins,
  type Reader,
  readSecret,
  SettingError,
  text,
  wholeNumber,
  yesOrNo,
} from "./setting-readers.ts";

/** One setting, read from the environment variable of its name. */
export interface Setting<T> {
  /** What holds when the variable is absent or empty, as text; "" is nothing. */
  readonly default: string;
  /** What it decides, its unit and its bounds; one line of the README. */
  readonly meaning: string;
  readonly read: Reader<T>;
  /** The value holds a secret: no message repeats it, and a file that `<name>_FILE` names may hold it. Default: false. */
  readonly isSecret?: boolean;
}

/** Every setting there is. The README's table is made from it, and a test holds the two equal. */
export const settings = {
  HOST: {
    default: "127.0.0.1",
    meaning: "The address to listen on. `0.0.0.0` is every IPv4 interface, `::` every interface.",
    read: host,
  },
  PORT: {
    default: "3000",
    meaning: "The port to listen on, 0 to 65535. `0` takes any free one.",
    read: wholeNumber(0, 65535),
  },
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
    read: optional((value, base) => resolve(base, value)),
  },
  LOG_LEVEL: {
    default: "info",
    meaning: "The least important lines to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.",
    read: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  },
  ALLOWED_ORIGINS: {
    default: "",
    meaning:
      "Web origins whose pages may call, separated by commas. With the development secret, pages served from this machine may call as well.",
    read: (value, base) => (value === "" ? [] : origins(value, base)),
  },
  JWKS: {
    default: "",
    meaning:
      "The public keys of real callers: the URL or the file of a JSON Web Key Set. Without it, the development secret is used.",
    read: optional(keySource),
  },
  JWKS_STALE_IF_ERROR_SECONDS: {
    default: "86400",
    meaning:
      "How long the last fetched keys stay usable while the URL of `JWKS` cannot be fetched, in seconds, 0 to 604800 (7 days).",
    read: wholeNumber(0, 604_800),
  },
  JWT_ISSUER: { default: "", meaning: "The `iss` that a token must have. Goes with `JWKS`.", read: optional(text) },
  JWT_AUDIENCE: { default: "", meaning: "The `aud` that a token must have. Goes with `JWKS`.", read: optional(text) },
  JWT_CLOCK_SKEW_SECONDS: {
    default: "30",
    meaning: "How far the clock of the token issuer may be off, in seconds, 0 to 300.",
    read: wholeNumber(0, 300),
  },
  ALLOW_DEVELOPMENT_SECRET: {
    default: "false",
    meaning: "`true` lets the server listen on other than this machine's own address with the development secret.",
    read: yesOrNo,
  },
  VASCO_POLICY_WHEN_OMITTED: {
    default: "default",
    meaning:
      "What `updateVascoCredential` does without `policyExtId`: `default` applies the client's default VASCO policy, `keep` leaves the credential's own.",
    read: oneOf("default", "keep"),
  },
  CHECK_RESPONSES: {
    default: "",
    meaning:
      "`true` checks every response against the contract and replaces a wrong one by a 500. Absent: `true` with the development secret, `false` with `JWKS`.",
    read: optional(yesOrNo),
  },
  MAX_IN_FLIGHT: {
    default: "1000",
    meaning:
      "How many requests each process has under way at the same time, 1 to 100000. More get 503 with `Retry-After` at once; health checks do not count.",
    read: wholeNumber(1, 100_000),
  },
  MAX_REQUESTS_PER_CONNECTION: {
    default: "0",
    meaning:
      "After how many requests a connection closes, 0 to 1000000, so that long-lived clients spread over new workers and servers. `0` is no limit.",
    read: wholeNumber(0, 1_000_000),
  },
  HSTS_MAX_AGE_SECONDS: {
    default: "0",
    meaning:
      "For how long browsers call this host with TLS only (`Strict-Transport-Security`), in seconds, 0 to 63072000 (2 years). Set it when all ways to the server have TLS. `0` sends no header.",
    read: wholeNumber(0, 63_072_000),
  },
  WORKERS: {
    default: "1",
    meaning:
      "How many processes serve on this machine, 1 to 64. They share the port, the data and one log. `npm run dev` uses one.",
    read: wholeNumber(1, 64),
  },
  DRAIN_DELAY_SECONDS: {
    default: "0",
    meaning:
      "How long a stopping server serves on while `/health/ready` is 503, in seconds, 0 to 300: as long as your load balancer takes to notice.",
    read: wholeNumber(0, 300),
  },
  DRAIN_SECONDS: {
    default: "10",
    meaning: "How long a stopping server waits for requests under way, in seconds, 0 to 300.",
    read: wholeNumber(0, 300),
  },
} as const satisfies { readonly [name: string]: Setting<unknown> };

/** The name of a setting. */
export type SettingName = keyof typeof settings;

/** The values of all settings. */
export type Config = { readonly [Name in SettingName]: ReturnType<(typeof settings)[Name]["read"]> };

/** The environment, as `process.env` has it. */
export type Environment = { readonly [name: string]: string | undefined };

/**
 * Reads some settings. An empty variable counts as absent.
 *
 * @throws CliError that lists every problem with its name, what is wrong and what to do.
 */
export function readSettings<Name extends SettingName>(
  names: readonly Name[],
  environment: Environment,
  workingDirectory: string,
): Pick<Config, Name> {
  const { values, problems } = readEach(names, environment, workingDirectory);
  throwIfAny(problems);
  return values as Pick<Config, Name>;
}

/**
 * Reads all settings and checks that they go together.
 *
 * @throws CliError that lists every problem.
 */
export function readConfig(environment: Environment, workingDirectory: string): Config {
  const names = Object.keys(settings) as readonly SettingName[];
  const { values, problems } = readEach(names, environment, workingDirectory);
  throwIfAny([...problems, ...contradictions(values, environment)]);
  return values as Config;
}

/** Where the person typed the command: npm and pnpm run scripts elsewhere, and pass that directory in `INIT_CWD`. */
export function typingDirectory(environment: Environment, workingDirectory: string): string {
  return environment.INIT_CWD || workingDirectory;
}

function readEach(names: readonly SettingName[], environment: Environment, workingDirectory: string) {
  const base = typingDirectory(environment, workingDirectory);
  const values: Partial<Record<SettingName, unknown>> = {};
  const problems: string[] = [];
  for (const name of names) {
    const setting: Setting<unknown> = settings[name];
    let given = environment[name]?.trim() || setting.default;
    try {
      if (setting.isSecret) given = readSecret(given, environment[`${name}_FILE`]?.trim(), base);
      values[name] = setting.read(given, base);
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      problems.push(`${name} ${setting.isSecret ? "" : shown(given)}${error.message}`);
    }
  }
  return { values: values as Partial<Config>, problems };
}

/** What is wrong although each setting by itself is right. A setting that could not be read takes no part. */
function contradictions(config: Partial<Config>, environment: Environment): readonly string[] {
  const problems: string[] = [];
  if (environment.JWKS?.trim()) {
    for (const name of ["JWT_ISSUER", "JWT_AUDIENCE"] as const) {
      if (config[name] !== undefined) continue;
      problems.push(`${name} is missing. With JWKS, set it to the value that the tokens for this server carry.`);
    }
    return problems;
  }
  for (const name of ["JWT_ISSUER", "JWT_AUDIENCE"] as const) {
    if (config[name] === undefined) continue;
    problems.push(`${name} is set, but JWKS is not, so it has no effect. Set JWKS as well, or remove it.`);
  }
  if (config.HOST !== undefined && !isLoopback(config.HOST) && config.ALLOW_DEVELOPMENT_SECRET === false) {
    problems.push(
      `HOST ${shown(config.HOST)}can be reached from other machines, and callers would be checked with the development secret only. Set JWKS, JWT_ISSUER and JWT_AUDIENCE; or set ALLOW_DEVELOPMENT_SECRET=true if that is meant.`,
    );
  }
  return problems;
}

function throwIfAny(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "One setting is" : `${problems.length} settings are`;
  throw new CliError([`${count} wrong; nothing was started.`, ...problems.map((problem) => `  ${problem}`)].join("\n"));
}

/** A value as an error message shows it: in quotes, on one line, shortened, without what looks like a password in a URL. */
function shown(value: string): string {
  const safe = value.replace(/\/\/[^/@]*@/g, "//…@").replace(/\p{Cc}/gu, "?");
  return `"${safe.length > 80 ? `${safe.slice(0, 80)}…` : safe}" `;
}
