import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";
import { isJsonMediaType } from "../media-type.ts";
import { ruleOfResponse } from "../read-response.ts";

/** Without an operation, only error responses are JSON: OPTIONS can have any content. */
export const contentTypeConformance: ExchangeCheck = {
  name: "content_type_conformance",
  title: "a body is application/json, in UTF-8",
  applies: ({ operation, request: { method }, response: { status, body } }) =>
    body.byteLength > 0 && method !== "HEAD" && (operation !== null || (status >= 400 && method !== "OPTIONS")),
  rule: ruleOfResponse,
  check: (exchange) => {
    const type = readHeader(exchange, "content-type");
    if (type !== undefined && isJsonMediaType(type)) return undefined;
    return {
      expected: "Content-Type: application/json",
      received: type === undefined ? "a body without Content-Type" : `Content-Type: ${type}`,
    };
  },
};
