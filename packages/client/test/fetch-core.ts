import type { Middleware } from "openapi-fetch";
import type { CoreOptions, CreateCore } from "../src/http/core.ts";
import type { Values } from "../src/http/parameters.ts";

/**
 * The core once more, on bare `fetch`. The suites run on it, too: this one file could take the place of openapi-fetch, which
 * gets no more releases. It knows JSON bodies, path and query parameters, headers, middleware and `parseAs`, which is what
 * the contract and the client use.
 */
export const createFetchCore: CreateCore = (options) => {
  const middlewares: Middleware[] = [];
  const send = (method: string) => (path: string, init?: Init) => call(options, middlewares, method, path, init);
  const core = {
    request: (method: string, path: string, init?: Init) => send(method.toUpperCase())(path, init),
    use: (...more: Middleware[]) => void middlewares.push(...more),
    eject: (...gone: Middleware[]) => {
      for (const each of gone) middlewares.splice(middlewares.indexOf(each), 1);
    },
    ...Object.fromEntries(METHODS.map((method) => [method, send(method)])),
  };
  // A cast, because paths and bodies are typed by the interface alone.
  return core as unknown as ReturnType<CreateCore>;
};

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

interface Init extends Omit<RequestInit, "body" | "headers"> {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Values;
    readonly header?: Record<string, unknown>;
  };
  readonly querySerializer?: (query: Values) => string;
  readonly headers?: Record<string, unknown> | Headers;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => BodyInit;
  readonly pathSerializer?: CoreOptions["pathSerializer"];
  readonly parseAs?: "json" | "text" | "blob";
  readonly fetch?: CoreOptions["fetch"];
  readonly Request?: CoreOptions["Request"];
  readonly baseUrl?: string;
}

async function call(
  options: CoreOptions,
  middlewares: Middleware[],
  method: string,
  schemaPath: string,
  init: Init = {},
) {
  const { params = {}, headers, body, bodySerializer = JSON.stringify, parseAs = "json", ...rest } = init;
  const { fetch, pathSerializer, baseUrl, Request, querySerializer, ...requestInit } = {
    querySerializer: serializeQuery,
    ...options,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
  const template = `${baseUrl}${schemaPath}`;
  const query = querySerializer(params.query ?? {});
  const url = (params.path ? pathSerializer(template, params.path) : template) + (query && `?${query}`);
  let request = new options.Request(url, {
    redirect: "manual",
    ...requestInit,
    method,
    headers: toHeaders(
      { Accept: "application/json", ...(body !== undefined && JSON_TYPE) },
      { ...Object.fromEntries(headers instanceof Headers ? headers : Object.entries(headers ?? {})), ...params.header },
    ),
    ...(body !== undefined && { body: bodySerializer(body) }),
  });
  const shared = { baseUrl, parseAs, fetch, bodySerializer, pathSerializer, querySerializer: () => query };
  const context = { schemaPath, params, id: schemaPath, options: shared as never };

  let response: Response | undefined;
  for (const { onRequest } of middlewares) {
    const changed = await onRequest?.({ ...context, request });
    if (changed instanceof Response) response = changed;
    else if (changed) request = changed;
    if (response) break;
  }
  response ??= await fetch(request).catch((error) => recoverWith(middlewares, { ...context, request, error }));
  for (const { onResponse } of [...middlewares].reverse()) {
    response = (await onResponse?.({ ...context, request, response })) ?? response;
  }

  if (response.ok && parseAs !== "json") return { data: await response[parseAs](), response };
  const text = await response.text();
  return response.ok ? { data: text && JSON.parse(text), response } : { error: parse(text), response };
}

const JSON_TYPE = { "Content-Type": "application/json" };

/** Each item of an array has its own `name=value`. */
function serializeQuery(query: Values): string {
  const texts = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => `${name}=${encodeURIComponent(String(each))}`),
  );
  return texts.join("&");
}

type ErrorContext = Parameters<NonNullable<Middleware["onError"]>>[0];

async function recoverWith(middlewares: readonly Middleware[], context: ErrorContext): Promise<Response> {
  let { error } = context;
  for (const { onError } of [...middlewares].reverse()) {
    const result = await onError?.({ ...context, error });
    if (result instanceof Response) return result;
    error = result ?? error;
  }
  throw error;
}

function toHeaders(defaults: Record<string, string>, headers: Record<string, unknown>): Headers {
  const all = new Headers(defaults);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name);
    else if (value !== undefined) all.set(name, String(value));
  }
  return all;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
