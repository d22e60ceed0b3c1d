import { type OperationId, type OperationParameter, operations } from "@credential-api/contract";
import type { SentRequest } from "../../model/exchange.ts";
import { findPath } from "../find-operation.ts";
import { toValue } from "../parameter-value.ts";
import type { RequestFault } from "./request-fault.ts";

/** The parameters of a request, by their locations as far as the operation declares some there. */
interface Parameters {
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The names of those that are there more than once and are no list. */
  readonly repeated: readonly string[];
}

const LOCATIONS = ["path", "query", "header"] as const;

/** Reads the parameters that an operation declares. Other query parameters and headers are ignored (unknown-parameters). */
export function readParameters(
  operation: OperationId,
  request: SentRequest,
): Parameters | { readonly fault: RequestFault } {
  const path = Object.entries(findPath(request)?.parameters ?? {}).map(([name, text]) => [name, decode(text)] as const);
  const declared: readonly OperationParameter[] = operations[operation].parameters;
  // An operation without parameters in the query does not read it.
  const query = declared.some((parameter) => parameter.in === "query") ? queryPairs(request.path) : [];
  const wrong = [...path.map(([, text]) => text), ...query.flat()].includes(undefined);
  if (wrong) {
    return {
      fault: { text: "the path or the query has bad percent-encoding", rule: { decision: "malformed-requests" } },
    };
  }
  const texts = { path, query, header: request.headers };
  const repeated: string[] = [];
  const values = LOCATIONS.flatMap((location) => {
    const own = declared.filter((parameter) => parameter.in === location);
    const read = own.flatMap((parameter) => {
      const found = textsOf(parameter, texts[location]);
      if (found.length > 1 && parameter.type !== "array") repeated.push(parameter.name);
      return found.length === 0 ? [] : [[parameter.name, toParameterValue(parameter, found)] as const];
    });
    const defaults = own.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const]));
    return own.length === 0 ? [] : [[location, Object.fromEntries([...defaults, ...read])] as const];
  });
  return { values: Object.fromEntries(values), repeated };
}

type Pairs = readonly (readonly [name: string | undefined, text: string | undefined])[];

function textsOf({ in: location, name }: OperationParameter, pairs: Pairs): readonly string[] {
  const isOwn = (each = "") => (location === "header" ? each.toLowerCase() === name.toLowerCase() : each === name);
  return pairs.flatMap(([each, text]) => (isOwn(each) && text !== undefined ? [text] : []));
}

function toParameterValue(
  { type, items = "string", explode = true }: OperationParameter,
  texts: readonly string[],
): unknown {
  if (type !== "array") return toValue(texts[0] ?? "", type);
  const each = explode ? texts : texts.flatMap((text) => text.split(","));
  return each.map((text) => toValue(text, items));
}

function queryPairs(path: string): Pairs {
  const [, query = ""] = /\?([^#]*)/.exec(path) ?? [];
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...rest] = pair.replaceAll("+", " ").split("=");
      return [decode(name), decode(rest.join("="))] as const;
    });
}

/** `undefined` for bad percent-encoding: not hexadecimal, or not UTF-8. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
