import type { ExchangeCheck } from "../../model/check.ts";
import { findPath, isAmbiguous } from "../find-operation.ts";

/** The methods that a server must know (RFC 9110, section 9.1, and RFC 5789). For others, it can send 501. */
const KNOWN_METHODS: ReadonlySet<string> = new Set([
  ...["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"],
]);

export const unsupportedMethod: ExchangeCheck = {
  name: "unsupported_method",
  title: "a method that the path does not support returns 405",
  applies: ({ operation, request, response }) =>
    operation === null &&
    request.method !== "OPTIONS" &&
    response.status < 500 &&
    !isAmbiguous(request) &&
    findPath(request) !== null,
  rule: () => ({ decision: "unknown-paths-and-methods" }),
  check: ({ request: { method }, response: { status } }) => {
    if (status === 405 || (status === 400 && !KNOWN_METHODS.has(method))) return undefined;
    return { expected: `status 405, because the path does not support ${method}`, received: `status ${status}` };
  },
};
