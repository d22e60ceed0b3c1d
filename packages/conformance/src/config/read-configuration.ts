import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { createTokenSource } from "../callers/create-token-source.ts";
import { createDataSource } from "../data/create-data-source.ts";
import type { InspectionOptions, KnownFailure } from "../model/inspection.ts";
import { data, faults } from "./data.ts";
import { tokens } from "./tokens.ts";
import { list, map, optional, required, withDefault } from "./yaml/readers.ts";
import { text } from "./yaml/texts.ts";
import { invalid, type Problem, type Reader, Value } from "./yaml/value.ts";

/** What a configuration says about a run. */
export type Configuration = Pick<InspectionOptions, "tokens" | "data"> &
  Required<Pick<InspectionOptions, "knownFailures" | "waive">> & {
    /** Members and headers whose differences do not count in a comparison. */
    readonly compare: { readonly ignore: readonly string[] };
  };

/** The configuration is wrong. The message has one line for each mistake, such as `conformance.yaml:3:5: …`. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

export interface ReadOptions {
  /** Default: the variables of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => Date;
}

/**
 * Reads a configuration file, with the secrets that it names.
 *
 * @throws ConfigurationError with every mistake.
 */
export function readConfiguration(file: string, options: ReadOptions = {}): Configuration {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const hint = code === "ENOENT" ? ". conformance --init writes one" : "";
    throw new ConfigurationError(`${file} cannot be read (${code})${hint}`);
  }
  return parseConfiguration(content, file, options);
}

/** Reads the text of a configuration. Relative paths in it start in the folder of `file`. */
export function parseConfiguration(
  content: string,
  file: string,
  { environment = process.env, now = () => new Date() }: ReadOptions = {},
): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = document.errors.map(({ pos: [offset], message }) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, message };
  });
  if (problems.length > 0) throw toError(file, problems);
  const folder = dirname(resolve(file));
  const root = new Value({ document, lines, problems, folder, environment }, "", document.contents, 0);
  const read = configuration(now)(root);
  if (read === invalid || problems.length > 0) throw toError(file, problems);
  return read;
}

function configuration(now: () => Date): Reader<Configuration> {
  return (value) => {
    const read = map({
      tokens: required(tokens(now)),
      data: required(data),
      faults: withDefault(faults, { broken: undefined, unavailable: undefined }),
      knownFailures: withDefault(list(knownFailure), []),
      waive: withDefault(list(text), []),
      compare: withDefault(map({ ignore: withDefault(list(ignoredPart), []) }), { ignore: [] }),
    })(value);
    if (read === invalid) return invalid;
    return {
      tokens: createTokenSource(read.tokens(read.data.client), read.data.client),
      data: createDataSource({ ...read.data, faults: read.faults }),
      knownFailures: read.knownFailures,
      waive: read.waive,
      compare: read.compare,
    };
  };
}

const knownFailure: Reader<KnownFailure> = (value) => {
  const read = map({ case: required(text), reason: required(text), until: optional(date) })(value);
  if (read === invalid) return invalid;
  const { until, ...rest } = read;
  return { ...rest, ...(until === undefined ? {} : { until }) };
};

/** A JSON Pointer in which `*` is any member or item, or the name of a header. */
function ignoredPart(value: Value): string | typeof invalid {
  const read = text(value);
  if (read === invalid || /^(?:(?:\/(?:[^~/]|~[01])+)+|[\w!#$%&'*+.^`|~-]+)$/.test(read)) return read;
  return value.fail("must be a pointer into a body, such as /items/*/extId, or the name of a header");
}

function date(value: Value): string | typeof invalid {
  const read = text(value);
  if (read === invalid) return invalid;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(read) && new Date(`${read}T00:00:00Z`).toJSON()?.startsWith(read);
  return isDate === true ? read : value.fail("must be a date, such as 2027-01-31");
}

function toError(file: string, problems: readonly Problem[]): ConfigurationError {
  const sorted = [...problems].sort((one, two) => one.line - two.line || one.column - two.column);
  const locations = sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  return new ConfigurationError(["The configuration is wrong:", ...locations].join("\n"));
}
