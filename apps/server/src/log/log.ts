import { createRequire } from "node:module";
import { type DestinationStream, type Logger, pino, stdSerializers, stdTimeFunctions } from "pino";
import type { LogDestination } from "./log-destination.ts";
import { scrub } from "./scrub.ts";

/** The log: one JSON object per line. */
export type Log = Logger;

/** The levels of a log, most important first; `silent` logs nothing. */
export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";

/**
 * Makes a log. Members with the name of a secret are blanked, at the top of a line and one level below, and the texts of
 * errors are scrubbed.
 */
export function createLog(level: LogLevel, destination: DestinationStream): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      // pino's own `redact` takes longer than all the rest of making a line.
      formatters: { level: (label) => ({ level: label }), log: (line) => blankSecrets(line, 2) },
      serializers: { err: toSafeError },
    },
    destination,
  );
}

/** The same destination for people: coloured lines, one per event. */
export function toPretty({ write, flush }: LogDestination): LogDestination {
  // Loaded only for a terminal: it is a tenth of the time of a start.
  const { prettyFactory }: typeof import("pino-pretty") = createRequire(import.meta.url)("pino-pretty");
  const format = prettyFactory({ colorize: true, singleLine: true, ignore: "pid", translateTime: "SYS:HH:MM:ss.l" });
  return { write: (line) => write(format(line)), flush };
}

/** Copies members without the values of those that have the name of a secret, down to this depth. */
export function blankSecrets(members: object, depth: number): Record<string, unknown> {
  const blanked = Object.entries(members).map(([name, value]) => {
    if (isSecretMember(name)) return [name, "[secret]"];
    return [name, depth > 1 && isRecord(value) ? blankSecrets(value, depth - 1) : value];
  });
  return Object.fromEntries(blanked);
}

/** Whether a member has the name of a secret. */
export function isSecretMember(name: string): boolean {
  return secretMembers.has(name);
}

const secretMembers: ReadonlySet<string> = new Set([
  "authorization",
  "token",
  "msisdn",
  "signerCert",
  "vascoTokens",
  "data",
  "body",
  "headers",
]);

/** Errors have a serializer of their own. */
function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Error);
}

function toSafeError(error: Error): unknown {
  const { type, message, stack } = stdSerializers.errWithCause(error);
  return { type, message: scrub(message), stack: scrub(stack), ...causeOf(error) };
}

/** Stacks of causes are long and seldom say more than the message. */
function causeOf(error: Error): { readonly cause?: string } {
  if (!(error.cause instanceof Error)) return {};
  return { cause: scrub(`${error.cause.name}: ${error.cause.message}`) };
}
