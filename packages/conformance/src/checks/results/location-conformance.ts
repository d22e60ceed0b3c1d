import { operationIds, operations } from "@credential-api/contract";
import contractDocument from "@credential-api/contract/openapi.json" with { type: "json" };
import { resolveReference, valueAt } from "@credential-api/openapi";
import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { findOperation, findPath } from "../find-operation.ts";
import { objectOf } from "../read-response.ts";

/** Any origin: only what the reference makes of the path counts. */
const ORIGIN = "http://origin.invalid";

export const locationConformance: ExchangeCheck = {
  name: "location_conformance",
  title: "Location is relative where the contract says so, and leads to the read of what was created",
  applies: (exchange) =>
    exchange.operation !== null && exchange.response.status === 201 && readHeader(exchange, "location") !== undefined,
  rule: () => ({ decision: "relative-locations" }),
  check: (exchange) => {
    const location = readHeader(exchange, "location") ?? "";
    const received = `Location: ${location}`;
    if (isRelative(exchange) && /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(location)) {
      return { expected: "a Location that is relative to the URL of the request", received };
    }
    const path = resolve(location, exchange.request.path);
    const id = path === undefined ? null : findOperation({ method: "GET", path });
    if (path === undefined || id === null) {
      // What no operation reads can still have a path of the contract.
      const isEnough = !hasRead(exchange) && (path === undefined || findPath({ path }) !== null);
      return isEnough ? undefined : { expected: "the Location of an operation that reads", received };
    }
    const { extId } = objectOf(exchange);
    const named = findPath({ path })?.parameters.extId;
    if (named === undefined || typeof extId !== "string" || named === encodeURIComponent(extId)) return undefined;
    return decode(named) === extId
      ? undefined
      : { expected: `the Location of ${operations[id].id} with extId ${extId}`, received };
  },
};

/** The contract says in the evidence of the header whether a Location is relative. */
function isRelative({ operation }: MatchedExchange): boolean {
  if (operation === null) return false;
  const { path, method } = operations[operation];
  const document: unknown = contractDocument;
  const response = resolveReference(document, valueAt(document, ["paths", path, method, "responses", "201"]));
  const header = resolveReference(document, valueAt(response, ["headers", "Location"]));
  return valueAt(header, ["x-evidence"]) === "D relative-locations";
}

/** Returns whether an operation reads one of what an operation creates: at its own path, or one parameter below. */
function hasRead({ operation }: MatchedExchange): boolean {
  if (operation === null) return false;
  const { path } = operations[operation];
  return operationIds.some((id) => {
    const { method, path: other, pagination, members } = operations[id];
    if (method !== "get" || !other.startsWith(path)) return false;
    // The read at the same path can be a list: then it has pages, or a body that is no object.
    return other === path ? pagination === null && members.length > 0 : /^\/\{[^/]+\}$/.test(other.slice(path.length));
  });
}

function resolve(location: string, path: string): string | undefined {
  const base = `${ORIGIN}${path}`;
  if (!URL.canParse(location, base)) return undefined;
  const { origin, pathname } = new URL(location, base);
  return origin === ORIGIN ? pathname : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
