import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { systemErrorCode } from "../cli-error.ts";

/** Turns the text of a setting into its value. `base` is the directory that relative paths start from. */
export type Reader<T> = (text: string, base: string) => T;

/** A setting's text has no meaning. The message completes the sentence "NAME ..." and ends with what to do. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** A host name or an IP address; IPv6 with or without brackets. */
export const host: Reader<string> = (text) => {
  const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  if (isIP(bare) !== 0 || /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(bare)) return bare;
  throw new SettingError("is neither a host name nor an IP address. Use 127.0.0.1, or 0.0.0.0 for every interface.");
};

/** A whole number between two bounds, in decimal digits. */
export function wholeNumber(minimum: number, maximum: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new SettingError(`is not a whole number from ${minimum} to ${maximum}. Write it in digits.`);
  };
}

/** A share from 0 to 1, in decimal digits. */
export const ratio: Reader<number> = (text) => {
  const value = /^\d(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new SettingError("is not a number from 0 to 1. Write it in digits, such as 0.25.");
};

/** A URL with the scheme `http:` or `https:`. */
export const httpUrl: Reader<URL> = (value) => {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
  throw new SettingError("is not a URL. Use http://host:port or https://host:port.");
};

/** One of a few words, spelt exactly. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) return word;
    throw new SettingError(`is none of the words it can be. Use ${words.join(", ")}.`);
  };
}

/** `true` or `false`. */
export const yesOrNo: Reader<boolean> = (text) => oneOf("true", "false")(text, "") === "true";

/** A text that must not be absent; anything that is not empty. */
export const text: Reader<string> = (value) => value;

/** Scopes of OAuth 2.0 (RFC 6749, section 3.3), separated by spaces. `openid` has to be one of them. */
export const scopes: Reader<string> = (value) => {
  const list = value.split(/ +/);
  if (!list.every((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)))
    throw new SettingError("has characters that a scope cannot have. Separate scopes by spaces.");
  if (!list.includes("openid")) throw new SettingError("lacks the scope openid. Add it.");
  return list.join(" ");
};

/** The same reader for a setting that may be absent: no text is `undefined`. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, base) => (value === "" ? undefined : reader(value, base));
}

/**
 * The text of a secret: the value of its variable, or what a file holds, without the line break at its end.
 *
 * @throws SettingError when both are there, or the file cannot be read.
 */
export function readSecret(value: string, file: string | undefined, base: string): string {
  if (!file) return value;
  if (value !== "") throw new SettingError("is set, and so is the file that holds it. Remove one of them.");
  try {
    return readFileSync(resolve(base, file), "utf8").trim();
  } catch (error) {
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    throw new SettingError(`is in a file that cannot be read (${file}: ${reason}). Check the path and the rights.`);
  }
}

/** A path of a file, as an absolute path. */
export const path: Reader<string> = (value, base) => resolve(base, value);

/** A directory as an absolute path. `.data`, the default, is in the root of the project, wherever the command runs. */
export const dataPath: Reader<string> = (value, base) =>
  value === ".data" ? join(projectRoot, value) : resolve(base, value);

/** The root of this project: the directory of its `pnpm-workspace.yaml`. */
export const projectRoot = fileURLToPath(new URL("../../../..", import.meta.url));

/** Web origins, separated by commas, each in the form a browser sends: scheme, host, port unless it is the default. */
export const origins: Reader<readonly string[]> = (value) => {
  const list = value.split(",").map((origin) => origin.trim());
  for (const origin of list) {
    if (origin === "*") {
      throw new SettingError("has an asterisk, which would open the server to every page. List the origins.");
    }
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:/.test(origin)) {
      throw new SettingError(
        `has "${brief(origin)}", which is not an origin. Use scheme://host[:port] in lower case without a path or final slash.`,
      );
    }
  }
  return list;
};

/** A value as an error message shows it, shortened. */
export function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
