import { isLoopback } from "@credential-api/docs";
import { CliError } from "../cli-error.ts";
import { readSecret, SettingError } from "./setting-readers.ts";
import { callerSettings } from "./settings/caller-settings.ts";
import { dataSettings } from "./settings/data-settings.ts";
import { observationSettings } from "./settings/observation-settings.ts";
import { serverSettings } from "./settings/server-settings.ts";
import type { Setting, Settings } from "./settings/setting.ts";
import { traceSettings } from "./settings/trace-settings.ts";

/** Every setting there is. The README's table is made from it, and a test holds the two equal. */
export const settings = {
  ...serverSettings,
  ...dataSettings,
  ...callerSettings,
  ...observationSettings,
  ...traceSettings,
} as const satisfies Settings;

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
  return [
    ...tlsContradictions(config),
    ...rateContradictions(config),
    ...metricsContradictions(config),
    ...traceContradictions(config),
    ...callerContradictions(config, environment),
  ];
}

function tlsContradictions({ TLS_CERT, TLS_KEY }: Partial<Config>): readonly string[] {
  if ((TLS_CERT === undefined) === (TLS_KEY === undefined)) return [];
  const [present, missing] = TLS_CERT === undefined ? ["TLS_KEY", "TLS_CERT"] : ["TLS_CERT", "TLS_KEY"];
  return [`${missing} is missing. ${present} alone has no effect; set both.`];
}

function rateContradictions({ RATE_LIMIT_PER_SECOND, RATE_LIMIT_BURST }: Partial<Config>): readonly string[] {
  if (RATE_LIMIT_BURST === undefined || RATE_LIMIT_PER_SECOND !== 0) return [];
  return ["RATE_LIMIT_BURST is set, but RATE_LIMIT_PER_SECOND is not, so it has no effect. Set both, or none."];
}

function metricsContradictions({ METRICS, METRICS_PORT, PORT }: Partial<Config>): readonly string[] {
  if (METRICS_PORT === undefined) return [];
  if (METRICS === false) return ["METRICS_PORT is set, but METRICS is false. Remove one of them."];
  if (METRICS_PORT === 0 || METRICS_PORT !== PORT) return [];
  return [`METRICS_PORT "${METRICS_PORT}" is the port of the server. Choose another, such as 9464.`];
}

function traceContradictions({
  OTEL_BSP_MAX_QUEUE_SIZE: queue,
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: batch,
}: Partial<Config>): readonly string[] {
  if (queue === undefined || batch === undefined || batch <= queue) return [];
  return [
    `OTEL_BSP_MAX_EXPORT_BATCH_SIZE "${batch}" is more than OTEL_BSP_MAX_QUEUE_SIZE "${queue}". Make it smaller.`,
  ];
}

function callerContradictions(config: Partial<Config>, environment: Environment): readonly string[] {
  const problems: string[] = [];
  if (environment.JWKS?.trim()) {
    for (const name of ["JWT_ISSUER", "JWT_AUDIENCE"] as const) {
      if (config[name] !== undefined) continue;
      problems.push(`${name} is missing. With JWKS, set it to the value that the tokens for this server carry.`);
    }
    const { JWT_ISSUER: issuer, CONSOLE_OIDC_CLIENT_ID: clientId } = config;
    if (clientId !== undefined && issuer !== undefined && !isIssuerUrl(issuer)) {
      problems.push(
        `JWT_ISSUER ${shown(issuer)}is not the URL of an OpenID provider, so the console cannot sign anybody in there. Set it to an https: URL without query and fragment, or remove CONSOLE_OIDC_CLIENT_ID.`,
      );
    }
    return problems;
  }
  for (const name of ["JWT_ISSUER", "JWT_AUDIENCE", "CONSOLE_OIDC_CLIENT_ID"] as const) {
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

/** OpenID Connect Discovery 1.0, section 3. Without TLS only on this machine, for development. */
function isIssuerUrl(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, search, hash } = new URL(issuer);
  if (search !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
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
