/** Changes to a request that was made. Nothing here sends one. */
import { type Operation, type OperationId, operations } from "@credential-api/contract";
import type { SentRequest } from "../model/exchange.ts";

/** The request with these values of a header instead of those that it has; without values, it has none. */
export function withHeader(sent: SentRequest, name: string, ...values: readonly string[]): SentRequest {
  const others = sent.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase());
  return { ...sent, headers: [...others, ...values.map((value) => [name, value] as const)] };
}

/** The value of a header of the request; empty when it has none. */
export function headerOf({ headers }: SentRequest, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}

/** The request with another body. */
export function withBody(sent: SentRequest, body: string | Uint8Array): SentRequest {
  return { ...sent, body: typeof body === "string" ? Buffer.from(body) : body };
}

/** The text of the body. */
export function bodyText({ body = new Uint8Array() }: SentRequest): string {
  return new TextDecoder().decode(body);
}

/** The request with another segment in place of a path parameter. `change` takes and returns the segment as it is sent. */
export function withParameter(
  sent: SentRequest,
  id: OperationId,
  name: string,
  change: (segment: string) => string,
): SentRequest {
  const template = operations[id].path.split("/");
  if (!template.includes(`{${name}}`)) throw new Error(`The path of ${id} has no parameter ${name}.`);
  // From the end, because an address can have a path before the paths of the contract.
  const fromEnd = template.length - template.indexOf(`{${name}}`);
  const { path, query } = splitTarget(sent.path);
  const segments = path.split("/");
  const at = segments.length - fromEnd;
  return { ...sent, path: `${segments.with(at, change(segments[at] ?? "")).join("/")}${query}` };
}

/** The request with another path; the query stays. */
export function withPath(sent: SentRequest, change: (path: string) => string): SentRequest {
  const { path, query } = splitTarget(sent.path);
  return { ...sent, path: `${change(path)}${query}` };
}

/** The request with one more piece of a query, as it is sent. */
export function withQuery(sent: SentRequest, pairs: string): SentRequest {
  return { ...sent, path: `${sent.path}${sent.path.includes("?") ? "&" : "?"}${pairs}` };
}

/** The request with this piece of a query in place of every value that a query parameter has. */
export function withQueryValue(sent: SentRequest, name: string, pairs: string): SentRequest {
  const { path, query } = splitTarget(sent.path);
  const others = query
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && decodeURIComponent(pair.split("=", 1)[0] ?? "") !== name);
  return { ...sent, path: `${path}?${[...others, pairs].join("&")}` };
}

/** Where a request of an operation can be undecodable: an operation without parameters in the query does not read it. */
export function decodedPart({ parameters }: Pick<Operation, "parameters">): "path" | "query" | undefined {
  return (["path", "query"] as const).find((part) => parameters.some((each) => each.in === part));
}

/** The request with bad percent-encoding: in its last path parameter, and in its query when its path has none. */
export function withBadEscape(sent: SentRequest, id: OperationId, path: string = operations[id].path): SentRequest {
  const [, name] = /\{([^{}]+)\}[^{}]*$/.exec(path) ?? [];
  return name === undefined ? withQuery(sent, "conformance=%zz") : withParameter(sent, id, name, () => "%zz");
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf("?");
  return at === -1 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at) };
}
