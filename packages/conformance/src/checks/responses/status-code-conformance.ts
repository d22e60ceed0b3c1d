import { operations } from "@credential-api/contract";
import type { ExchangeCheck } from "../../model/check.ts";
import { findPath, isAmbiguous } from "../find-operation.ts";

/** A wrong method is left to `unsupported_method`, a server error of an unknown path to `not_a_server_error`. */
export const statusCodeConformance: ExchangeCheck = {
  name: "status_code_conformance",
  title: "the contract declares the status",
  applies: ({ operation, request, response }) =>
    operation !== null || (findPath(request) === null && request.method !== "OPTIONS" && response.status < 500),
  rule: ({ operation }) => (operation === null ? { decision: "unknown-paths-and-methods" } : { operation }),
  check: ({ operation, request, response: { status } }) => {
    const declared: readonly number[] = operation === null ? statusesOfNone(request) : operations[operation].statuses;
    if (declared.includes(status)) return undefined;
    return { expected: `status ${declared.join(" or ")}`, received: `status ${status}` };
  },
};

/** A path that cannot be decoded, or is another one for a server behind a proxy, can also be malformed. */
function statusesOfNone(request: { readonly path: string }): readonly number[] {
  return isAmbiguous(request) || !isDecodable(request.path) ? [404, 400] : [404];
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}
