import type { Delay, StandInRule } from "@credential-api/client/testing";
import { InvalidArgumentError } from "commander";

/** A rule as options of a command line. The server checks what their values mean. */
export interface RuleOptions {
  readonly id?: string;
  readonly operation?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly count?: number;
  readonly share?: number;
  readonly seed?: number;
  readonly status?: number;
  readonly example?: string;
  readonly header?: Readonly<Record<string, string | null>>;
  readonly delay?: Delay;
  readonly drop?: string;
  readonly truncate?: true;
}

/** The rule that the options describe. */
export function toRule({ header, delay, ...rest }: RuleOptions): StandInRule {
  const rule = { ...rest, ...(header && { headers: header }), ...(delay !== undefined && { delayMs: delay }) };
  // The server says what is wrong with it, and knows more than a type.
  return rule as StandInRule;
}

/** Reads a number. */
export function toNumber(text: string): number {
  if (/^\d{1,10}(\.\d{1,9})?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write a number.");
}

/** Reads a delay: `200`, `uniform:100,300` or `lognormal:200,2000`. */
export function toDelay(text: string): Delay {
  const [, kind, low, high] = /^(?:(uniform|lognormal):)?(\d{1,9})(?:,(\d{1,9}))?$/.exec(text) ?? [];
  if (kind === undefined && low !== undefined && high === undefined) return Number(low);
  if (kind === "uniform" && high !== undefined) return { uniform: { min: Number(low), max: Number(high) } };
  if (kind === "lognormal" && high !== undefined) return { lognormal: { median: Number(low), p99: Number(high) } };
  throw new InvalidArgumentError("Write milliseconds: 200, uniform:<min>,<max> or lognormal:<median>,<p99>.");
}

/** Adds a path parameter, `name=value`, to those before. */
export function addParameter(text: string, before: Readonly<Record<string, string>> = {}): RuleOptions["path"] {
  const [, name, value] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError("Write name=value, such as userExtId=user-123.");
  return { ...before, [name]: value };
}

/** Adds a header, `Name: value`, to those before; without a value it is left out of the response. */
export function addHeader(text: string, before: Readonly<Record<string, string | null>> = {}): RuleOptions["header"] {
  const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Write "Name: value", such as "Retry-After: 0".');
  return { ...before, [name]: value === "" ? null : value };
}
