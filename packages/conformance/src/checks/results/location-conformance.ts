import { operations } from "@credential-api/contract";
import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";
import { findOperation, findPath } from "../find-operation.ts";
import { objectOf } from "../read-response.ts";

/** Any origin: only what the reference makes of the path counts. */
const ORIGIN = "http://origin.invalid";

export const locationConformance: ExchangeCheck = {
  name: "location_conformance",
  title: "Location is relative, and leads to the read of what was created",
  applies: (exchange) =>
    exchange.operation !== null && exchange.response.status === 201 && readHeader(exchange, "location") !== undefined,
  rule: () => ({ decision: "relative-locations" }),
  check: (exchange) => {
    const location = readHeader(exchange, "location") ?? "";
    const received = `Location: ${location}`;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(location)) {
      return { expected: "a Location that is relative to the URL of the request", received };
    }
    const path = resolve(location, exchange.request.path);
    const id = path === undefined ? null : findOperation({ method: "GET", path });
    if (path === undefined || id === null) return { expected: "the Location of an operation that reads", received };
    const { extId } = objectOf(exchange);
    const named = findPath({ path })?.parameters.extId;
    if (named === undefined || typeof extId !== "string" || named === encodeURIComponent(extId)) return undefined;
    return decode(named) === extId
      ? undefined
      : { expected: `the Location of ${operations[id].id} with extId ${extId}`, received };
  },
};

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
