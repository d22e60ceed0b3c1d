import type { OperationParameter } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import type { AnyOperation } from "./routes.ts";

/** The parameters of a path, each decoded once; `undefined` for one that cannot be decoded. */
export function decodePath(template: string, segments: readonly string[]): Record<string, string | undefined> {
  const named = template
    .split("/")
    .flatMap((part, at) => (part.startsWith("{") ? [[part.slice(1, -1), at] as const] : []));
  return Object.fromEntries(named.map(([name, at]) => [name, decode(segments[at] ?? "")]));
}

interface Query {
  /** Empty for an operation without query parameters. */
  readonly part: { readonly query?: Readonly<Record<string, unknown>> };
  readonly violations: readonly Violation[];
}

/** The declared parameters of a query, with their defaults; `undefined` when a part of it cannot be decoded. */
export function decodeQuery({ parameters }: AnyOperation, target: string): Query | undefined {
  const declared = parameters.filter((parameter) => parameter.in === "query");
  if (declared.length === 0) return { part: {}, violations: [] };
  const text = target.includes("?") ? target.slice(target.indexOf("?") + 1) : "";
  const pairs = text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair.replaceAll("+", " ")) ?? [];
      return [decode(name), decode(value)] as const;
    });
  if (pairs.flat().includes(undefined)) return undefined;
  const query: Record<string, unknown> = {};
  const violations: Violation[] = [];
  for (const parameter of declared) {
    const values = pairs.filter(([name]) => name === parameter.name).map(([, value = ""]) => value);
    if (values.length > 1) violations.push(repeated(parameter));
    const value = values[0] === undefined ? parameter.default : toValue(values[0], parameter.type);
    if (value !== undefined) query[parameter.name] = value;
  }
  return { part: { query }, violations };
}

/** A text that is not exactly a value of the type stays a text, so that it violates the type. */
function toValue(text: string, type: OperationParameter["type"]): unknown {
  if (type === "integer" && /^(?:0|-?[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}

function repeated({ name }: OperationParameter): Violation {
  return { instancePath: `/query/${name}`, keyword: "type", params: {}, message: "must be sent once" };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
