import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";
import { findPath } from "../find-operation.ts";

export const allowHeaderConformance: ExchangeCheck = {
  name: "allow_header_conformance",
  title: "Allow has the methods of the path",
  applies: ({ request, response: { status } }) =>
    (status === 405 || (request.method === "OPTIONS" && status < 300)) && findPath(request) !== null,
  rule: () => ({ decision: "unknown-paths-and-methods" }),
  check: (exchange) => {
    const supported = findPath(exchange.request)?.methods ?? [];
    const allow = readHeader(exchange, "allow");
    const listed = (allow ?? "").split(",").map((method) => method.trim());
    // OPTIONS may be left out, because every path supports it.
    const received = new Set(listed.filter((method) => method !== "" && method !== "OPTIONS"));
    const isRight = received.size === supported.length && supported.every((method) => received.has(method));
    if (isRight) return undefined;
    return {
      expected: `Allow: ${supported.join(", ")}, with or without OPTIONS`,
      received: allow === undefined ? "no Allow" : `Allow: ${allow}`,
    };
  },
};
