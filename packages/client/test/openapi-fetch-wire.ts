import createClient from "openapi-fetch";
import { toBaseUrl } from "../src/options.ts";
import type { CreateWire } from "../src/wire.ts";

/**
 * The wire once more, on openapi-fetch. It proves that one file decides what sends: a client on it keeps every promise that
 * a client on `../src/wire.ts` keeps. `size.test.ts` tells what it would cost.
 */
export const createOpenapiFetchWire: CreateWire = (baseUrl, fetch) => {
  const core = createClient<AnyPaths>({
    baseUrl: toBaseUrl(baseUrl),
    headers: { Accept: "application/json" },
    redirect: "manual",
    cache: "no-store",
    bodySerializer: (text) => text,
  });
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("fetch must be a function");

  return async ({ method, path, body }, token, signal) => {
    const answer = await core.request(method.toLowerCase() as Method, path, {
      ...(body !== undefined && { body }),
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      signal,
      parseAs: "text",
      fetch: async (request) => (fetch ?? globalThis.fetch)(request),
    });
    return { response: answer.response, body: toBody(answer) };
  };
};

/** The library has read a refusal's body as JSON or else text, and left an empty one out; a success is read alike. */
function toBody({ data, error = "" }: { readonly data?: string; readonly error?: unknown }): unknown {
  if (data === undefined) return error;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** The library's own typing knows one contract; the wire serves every operation alike. */
type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type AnyPaths = { [path: string]: { [M in Method]: AnyOperation } };
type AnyOperation = {
  parameters: object;
  requestBody?: { content: { "application/json": string } };
  responses: { 200: { content: { "application/json": string } }; 400: { content: { "application/json": unknown } } };
};
