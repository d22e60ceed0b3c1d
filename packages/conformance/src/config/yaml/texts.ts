import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { map, required } from "./readers.ts";
import { invalid, type Reader, type Value } from "./value.ts";

/** Reads a text that is not empty: as it is written, or `{ env: NAME }`. */
export const text: Reader<string> = (value) => {
  if (value.members() !== undefined) return readEnvironment(value);
  const given = value.scalar();
  if (typeof given !== "string") {
    const hint = typeof given === "number" || typeof given === "boolean" ? ": put it in quotes" : "";
    return value.fail(`must be a text, but is ${value.kind()}${hint}`);
  }
  if (given === "") return value.fail("must not be empty");
  const [, name] = /\$\{(\w+)\}/.exec(given) ?? [];
  if (name !== undefined) return value.fail(`has \${${name}}, which nothing replaces. Write { env: ${name} }`);
  return given;
};

/** Reads a secret: `{ env: NAME }` or `{ file: path }`. It is never written in the configuration itself, which people share. */
export const secret: Reader<string> = (value) => {
  const members = value.members();
  if (members === undefined) {
    return value.fail("must not be written here, because it is a secret. Write { env: NAME } or { file: path }");
  }
  return members.some(([name]) => name === "file") ? readFile(value) : readEnvironment(value);
};

/** Reads an absolute URL of HTTP. */
export const url: Reader<string> = (value) => {
  const given = text(value);
  if (given === invalid) return invalid;
  const parsed = URL.canParse(given) ? new URL(given) : undefined;
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    return value.fail("must be a URL that begins with http:// or https://");
  }
  if (parsed.username !== "" || parsed.password !== "") {
    return value.fail("must not hold a user name or a password. Reports show URLs");
  }
  return given;
};

function readEnvironment(value: Value): string | typeof invalid {
  const read = map({ env: required(text) })(value);
  if (read === invalid) return invalid;
  const found = value.source.environment[read.env];
  if (found === undefined) return value.fail(`needs the environment variable ${read.env}, which is not set`);
  return found === "" ? value.fail(`needs the environment variable ${read.env}, which is empty`) : found;
}

function readFile(value: Value): string | typeof invalid {
  const read = map({ file: required(text) })(value);
  if (read === invalid) return invalid;
  const path = resolve(value.source.folder, read.file);
  try {
    const content = readFileSync(path, "utf8").trim();
    return content === "" ? value.fail(`names the file ${path}, which is empty`) : content;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return value.fail(`names the file ${path}, which cannot be read (${code})`);
  }
}
