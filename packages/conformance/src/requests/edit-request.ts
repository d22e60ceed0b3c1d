/** Changes to a request that was made. Nothing here sends one. */
import { type OperationId, operations } from "@credential-api/contract";
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

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf("?");
  return at === -1 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at) };
}
