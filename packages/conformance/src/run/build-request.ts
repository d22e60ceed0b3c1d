import { type OperationId, type OperationParameter, type OperationRequest, operations } from "@credential-api/contract";
import type { CallOptions } from "../model/context.ts";
import type { Header, SentRequest } from "../model/exchange.ts";

/** A request by its parts, without the types of its operation. */
type Parts = { readonly [Part in "path" | "query" | "header"]?: Readonly<Record<string, unknown>> } & {
  readonly body?: unknown;
};

/** Makes the request that an operation, its parameters and its JSON body stand for. `token` is sent as a bearer token. */
export function buildRequest<Id extends OperationId>(
  id: Id,
  request: OperationRequest<Id>,
  token: string | null,
  { headers = [], body, contentType = "application/json" }: Pick<CallOptions, "headers" | "body" | "contentType"> = {},
): SentRequest {
  const operation = operations[id];
  // The parts of one operation are known to its type only; the table of parameters names them for any operation.
  const parts = request as Parts;
  const content = typeof body === "string" ? Buffer.from(body) : (body ?? toJson(parts.body));
  const sent: Header[] = [
    ...(token === null ? [] : [["Authorization", `Bearer ${token}`] as const]),
    ...(content === undefined || contentType === null ? [] : [["Content-Type", contentType] as const]),
    ...headerParameters(operation.parameters, parts.header ?? {}),
  ];
  const replaced = new Set(headers.map(([name]) => name.toLowerCase()));
  return {
    method: operation.method.toUpperCase(),
    path: `${toPath(operation.path, parts.path ?? {})}${toQuery(operation.parameters, parts.query ?? {})}`,
    headers: [...sent.filter(([name]) => !replaced.has(name.toLowerCase())), ...headers],
    ...(content === undefined ? {} : { body: content }),
  };
}

function toJson(body: unknown): Uint8Array | undefined {
  return body === undefined ? undefined : Buffer.from(JSON.stringify(body));
}

function toPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function toQuery(parameters: readonly OperationParameter[], values: Readonly<Record<string, unknown>>): string {
  const declared = parameters.filter((parameter) => parameter.in === "query");
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const texts = toTexts(value, declared.find((parameter) => parameter.name === name)?.explode ?? true);
    return texts.map((text) => `${encodeURIComponent(name)}=${text}`);
  });
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** The commas between the items of an array are no part of an item, so they are not escaped. */
function toTexts(value: unknown, explode: boolean): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(String(item)));
  return explode ? texts : [texts.join(",")];
}

function headerParameters(
  parameters: readonly OperationParameter[],
  values: Readonly<Record<string, unknown>>,
): readonly Header[] {
  return parameters
    .filter((parameter) => parameter.in === "header" && values[parameter.name] !== undefined)
    .map(({ name }) => [name, [values[name]].flat().join(",")] as const);
}
