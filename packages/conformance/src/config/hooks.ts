import type { CommandHook, HttpHook } from "../hooks/hook.ts";
import { list, map, oneOf, optional, record, required, wholeNumber, withDefault } from "./yaml/readers.ts";
import { secret, text, url } from "./yaml/texts.ts";
import { invalid, type Reader, type Value } from "./yaml/value.ts";

const timeoutSeconds = withDefault(wholeNumber(1, 600), 30);

/** Reads `command`, and where it may run. */
export const commandFields = { command: required(commandLine), folder: optional(text), timeoutSeconds };

/** Makes a hook of what was read with `commandFields`. */
export function toCommandHook(
  value: Value,
  read: {
    readonly command: CommandHook["command"];
    readonly folder: string | undefined;
    readonly timeoutSeconds: number;
  },
): CommandHook {
  const { command, folder = value.source.folder, timeoutSeconds } = read;
  return { command, folder, timeoutMs: timeoutSeconds * 1_000 };
}

/** Reads a hook: a map with `command` or with `url`. */
export const hook: Reader<CommandHook | HttpHook> = (value) => {
  const names = value.members()?.map(([name]) => name) ?? [];
  if (names.includes("url")) return httpHook(value);
  const read = map(commandFields)(value);
  return read === invalid ? invalid : toCommandHook(value, read);
};

const httpHook: Reader<HttpHook> = (value) => {
  const read = map({
    url: required(url),
    method: withDefault(oneOf(["GET", "POST", "PUT", "DELETE"]), "POST"),
    headers: withDefault(record(headerValue), {}),
    timeoutSeconds,
  })(value);
  if (read === invalid) return invalid;
  const { timeoutSeconds: seconds, ...rest } = read;
  return { ...rest, timeoutMs: seconds * 1_000 };
};

/** A plain text, or a secret. */
function headerValue(value: Value): string | typeof invalid {
  return value.members() === undefined ? text(value) : secret(value);
}

function commandLine(value: Value): CommandHook["command"] | typeof invalid {
  if (value.items() === undefined) {
    return value.fail('must be a list, such as ["./make-user", "{kind}"]: no shell splits a text');
  }
  const parts = list(text)(value);
  if (parts === invalid) return invalid;
  const [program, ...args] = parts;
  return program === undefined ? value.fail("must begin with a program") : [program, ...args];
}
