import type { OperationParameter } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import { createValueReader, type ParameterValues } from "./parameter-values.ts";
import { createQueryReader } from "./query-texts.ts";

/** The decoded texts of path parameters; `undefined` for one with bad percent-encoding. */
type PathTexts = Readonly<Record<string, string | undefined>>;

/** A request in parts, as its validator takes it: only the parts that the operation declares. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Set later than the parameters. */
  body?: unknown;
}

/** The parameters of a request. */
interface ReceivedParameters {
  /** A new object for each request. */
  readonly request: RequestParts;
  /** The violations that only the texts show: a repeated parameter, an integer that is too large for a number. */
  readonly violations: readonly Violation[];
}

/** The part of a request that has parameters. */
export interface RequestHead {
  readonly url: string;
  /** The value of a header by its name in lower case. */
  header(name: string): string | undefined;
}

/** Reads the parameters of a request. Says in which part the percent-encoding is bad. */
export type ReadParameters = (
  request: RequestHead,
  path: PathTexts,
) => ReceivedParameters | "malformed path" | "malformed query";

/**
 * Makes the reader for the parameters of an operation. It reads only the locations that the operation uses, and creates no
 * URL: an operation with texts in its path alone costs what its path costs.
 */
export function createParameterReader(parameters: readonly OperationParameter[]): ReadParameters {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const readPath = inPath.some(({ type }) => type !== "string") ? createPathReader(inPath) : undefined;
  const readQuery = ifAny(parameters, "query", createQueryValues);
  const readHeader = ifAny(parameters, "header", createHeaderValues);
  const hasTextsInPathOnly = readPath === undefined && readQuery === undefined && readHeader === undefined;

  return (request, path) => {
    if (isMalformed(path)) return "malformed path";
    if (hasTextsInPathOnly) return { request: inPath.length === 0 ? {} : { path }, violations: none };
    const query = readQuery?.(request.url);
    if (query === "malformed") return "malformed query";
    const typed = readPath?.(path);
    const header = readHeader?.(request);
    return {
      request: {
        ...(inPath.length === 0 ? {} : { path: typed?.values ?? path }),
        ...(query === undefined ? {} : { query: query.values }),
        ...(header === undefined ? {} : { header: header.values }),
      },
      violations: [typed, query, header].flatMap((part) => part?.violations ?? []),
    };
  };
}

const none: readonly Violation[] = [];

function ifAny<T>(
  parameters: readonly OperationParameter[],
  location: OperationParameter["in"],
  create: (own: OperationParameter[]) => T,
) {
  const own = parameters.filter((parameter) => parameter.in === location);
  return own.length === 0 ? undefined : create(own);
}

function isMalformed(path: PathTexts): boolean {
  for (const name in path) if (path[name] === undefined) return true;
  return false;
}

function createPathReader(parameters: readonly OperationParameter[]): (path: PathTexts) => ParameterValues {
  const read = createValueReader(parameters);
  return (path) => read(({ name }) => [path[name] ?? ""]);
}

function createQueryValues(parameters: readonly OperationParameter[]): (url: string) => ParameterValues | "malformed" {
  const readTexts = createQueryReader(parameters);
  const read = createValueReader(parameters);
  return (url) => {
    const texts = readTexts(url);
    return texts === undefined ? "malformed" : read(({ name }) => texts.get(name));
  };
}

function createHeaderValues(parameters: readonly OperationParameter[]): (request: RequestHead) => ParameterValues {
  const read = createValueReader(parameters);
  const sentNames = new Map(parameters.map(({ name }) => [name, name.toLowerCase()]));
  return (request) => read(({ name, type }) => headerTexts(request.header(sentNames.get(name) ?? name), type));
}

/**
 * The texts of a header, which has no percent-encoding. Repeated headers arrive joined by commas. An array is split at them,
 * and empty items do not count (RFC 9110, section 5.6.1).
 */
export function headerTexts(
  header: string | undefined,
  type: OperationParameter["type"],
): readonly string[] | undefined {
  if (header === undefined || type !== "array") return header === undefined ? undefined : [header];
  return header
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
