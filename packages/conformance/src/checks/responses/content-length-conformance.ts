import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";

export const contentLengthConformance: ExchangeCheck = {
  name: "content_length_conformance",
  title: "Content-Length is the length of the body, and 204 has none",
  applies: (exchange) => readHeader(exchange, "content-length") !== undefined,
  rule: () => ({
    standard: "RFC 9110, section 8.6",
    says: "Content-Length is a decimal number of octets. A server sends none in a response with the status 204.",
  }),
  check: (exchange) => {
    const { request, response } = exchange;
    const text = readHeader(exchange, "content-length") ?? "";
    const received = `Content-Length: ${text}`;
    if (response.status === 204) return { expected: "no Content-Length with status 204", received };
    if (!/^\d+$/.test(text)) return { expected: "one number of bytes", received };
    const { byteLength } = response.body;
    // HEAD and 304 have the length that GET would have.
    const isOther = request.method === "HEAD" || response.status === 304;
    return isOther || Number(text) === byteLength
      ? undefined
      : { expected: `Content-Length: ${byteLength}, as the body is`, received };
  },
};
