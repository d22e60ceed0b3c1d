import { findOperation } from "../../src/checks/find-operation.ts";
import type { ExchangeCheck, MatchedExchange } from "../../src/model/check.ts";
import type { Header } from "../../src/model/exchange.ts";

/** The path of the VASCO credential of the examples. */
export const VASCO_PATH = "/nevisidm/api/core/v1/client-123/vasco/vasco-123";
export const VASCO_LIST_PATH = "/nevisidm/api/core/v1/client-123/vasco";

/** A right response of `getVascoCredential`. */
export const vascoCredential = {
  created: "2026-02-03T10:00:00Z",
  lastModified: "2026-05-04T08:30:00Z",
  version: 3,
  extId: "vasco-123",
  userExtId: "user-123",
  policyExtId: "vasco-policy",
  stateName: "active",
  stateChangeReason: "initialized",
  successfulLoginCount: 0,
  failedLoginCount: 0,
  type: "Vasco",
  vascoTokens: [{ authMode: "RO", data: "VkFTQ08=" }],
} as const;

export interface Parts {
  readonly method?: string;
  readonly path?: string;
  /** Of the request. Default: a bearer token. */
  readonly sent?: readonly Header[];
  /** Of the request, as JSON unless it is a text. */
  readonly body?: unknown;
  readonly status?: number;
  /** Of the response. Default: the media type of JSON. */
  readonly headers?: readonly Header[];
  /** Of the response, as JSON unless it is a text. */
  readonly received?: unknown;
  readonly broken?: true;
}

/** An error response with one entry for each code. */
export function errorsOf(...codes: readonly string[]) {
  return { errors: codes.map((code) => ({ code, message: "A message." })) };
}

/** What a check says of an exchange: that it does not apply, that nothing is wrong, or what it expected and received. */
export function judge(check: ExchangeCheck, parts: Parts): string {
  const exchange = toExchange(parts);
  if (!check.applies(exchange)) return "does not apply";
  const broken = check.check(exchange);
  return broken === undefined ? "right" : `${broken.expected} | ${broken.received}`;
}

/** A request with a token and JSON, and its response, as far as a test does not say something else. */
export function toExchange(parts: Parts): MatchedExchange {
  const { method = "GET", path = VASCO_PATH, body, status = 200, received, broken } = parts;
  const type: readonly Header[] = body === undefined ? [] : [["Content-Type", "application/json"]];
  const request = {
    ...{ method, path, headers: parts.sent ?? [["Authorization", "Bearer a-token-of-the-test"] as const, ...type] },
    ...(body === undefined ? {} : { body: toBytes(body) }),
  };
  const headers = parts.headers ?? (received === undefined ? [] : [["content-type", "application/json"] as const]);
  const response = { status, headers, body: received === undefined ? new Uint8Array() : toBytes(received) };
  return { request, response, operation: findOperation(request), ...(broken === undefined ? {} : { broken }) };
}

function toBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}
