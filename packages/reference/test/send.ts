/** Sends requests to a reference server in process. */
import { permissions as allPermissions, type OperationId, operations } from "@credential-api/contract";
import { examples, type ResponseExample } from "@credential-api/contract/examples";
import {
  type Caller,
  createMemoryStore,
  demoCallers,
  demoData,
  demoToken,
  type ReferenceOptions,
} from "../src/index.ts";
import { createReference } from "./create-recorded.ts";
import { exampleParameters, pathOf } from "./path-of.ts";

/** Differences from a valid request. `null` leaves a header or the body out. */
export interface Sent {
  /** Default: that of the operation. */
  readonly method?: string;
  /** Path parameters, percent-encoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Appended to the URL, with its `?`. */
  readonly query?: string;
  /** A text is sent as it is, anything else as JSON. Default `{}`, and none if the operation takes none. */
  readonly body?: unknown;
  /** Default `application/json`, and none if the operation takes no body. */
  readonly contentType?: string | null;
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A response with its body read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The first error, when there is one. */
  readonly error:
    | { readonly code: string; readonly message: string; readonly pointer?: string; readonly parameter?: string }
    | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The time of the clock of `openReference`. */
export const noon = "2026-05-18T12:00:00Z";

/** Opens a server with the demo data: clock at noon, responses checked. */
export function openReference(options: ReferenceOptions = {}) {
  const store = options.store ?? createMemoryStore(demoData);
  const app = createReference({
    now: () => new Date("2026-05-18T12:00:00.987Z"),
    checkResponses: true,
    callers: demoCallers,
    ...options,
    store,
  });
  return {
    app,
    store,
    send: async (id: OperationId, sent: Sent = {}) => receive(await app.fetch(toRequest(id, sent))),
    fetch: async (url: string, init?: RequestInit) => receive(await app.fetch(new Request(url, init))),
  };
}

/** Callers that accept every token and identify one caller with these rights. */
export function oneCaller(rights: Partial<{ permissions: readonly string[]; clients: readonly string[] }>) {
  const { permissions = Object.keys(allPermissions) } = rights;
  const caller: Caller = {
    subject: "tester",
    permissions: new Set(permissions),
    clients: new Set(rights.clients ?? ["client-123", "client-456"]),
  };
  return { identify: async () => caller };
}

/** Makes the request that `send` sends. */
export function toRequest(id: OperationId, sent: Sent): Request {
  const takesBody = operations[id].body !== null;
  const {
    method = operations[id].method.toUpperCase(),
    body = takesBody ? {} : null,
    contentType = takesBody ? "application/json" : null,
    authorization = `Bearer ${demoToken}`,
  } = sent;
  const headers = new Headers(sent.headers);
  if (contentType !== null) headers.set("content-type", contentType);
  if (authorization !== null) headers.set("authorization", authorization);
  const bytes = body === null ? null : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return new Request(`${urlOf(id, sent.path)}${sent.query ?? ""}`, {
    method,
    headers,
    body: method === "GET" || method === "HEAD" ? null : bytes,
  });
}

/** The request of the contract's first example of a success. */
export function validRequestOf(id: OperationId): Sent {
  const byStatus: readonly (readonly [string, Readonly<Record<string, ResponseExample>>])[] = Object.entries(
    examples[id].responses,
  );
  const [, named = {}] = byStatus.find(([status]) => Number(status) < 300) ?? [];
  const [shown] = Object.values(named);
  if (shown === undefined) throw new Error(`${id} has no example of a success`);
  const { path = {}, query, header, request } = shown.replay;
  const texts = Object.entries(path).map(([name, text]) => [name, encodeURIComponent(text)] as const);
  return {
    path: Object.fromEntries(texts),
    ...(query !== undefined && { query: `?${query}` }),
    ...(header && { headers: header }),
    ...(request !== undefined && { body: examples[id].requests[request]?.value }),
  };
}

/** The URL of an operation with the parameters of the contract's examples, or others. */
export function urlOf(id: OperationId, path: Readonly<Record<string, string>> = {}): string {
  return `http://reference.test${pathOf(id, { ...exampleParameters, ...path })}`;
}

/** Reads the body of a response. */
export async function receive(response: Response): Promise<Received> {
  const text = await response.text();
  const body = text === "" ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, body, error: body.errors?.[0] };
}
