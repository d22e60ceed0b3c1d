import { asObject } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";

/**
 * The headers that a response declares, by status. The server sends them in every response of this status, and a caller
 * needs them to handle it.
 */
const headers = [
  { name: "X-Request-Id", applies: () => true },
  { name: "Location", applies: (status, method) => status === "201" && method === "post" },
  { name: "WWW-Authenticate", applies: (status) => status === "401" },
  { name: "Accept-Patch", applies: (status, method) => status === "415" && method === "patch" },
  { name: "Accept", applies: (status, method) => status === "415" && ["post", "put"].includes(method) },
  { name: "Retry-After", applies: (status) => status === "503" },
];

/**
 * Every response declares the headers of its status: `Location` of a POST that creates (RFC 9110, section 15.3.2),
 * `WWW-Authenticate` of 401 (section 15.5.2), `Accept-Patch` (RFC 5789, section 2.2) or `Accept` (RFC 9110, section 15.5.16)
 * of 415, `Retry-After` of 503.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const headersDeclared = () => ({
  Operation(operation, context) {
    for (const { status, node, location } of responsesOf(operation, context)) {
      const declared = Object.keys(asObject(node.headers)).map((name) => name.toLowerCase());
      for (const { name } of headers.filter(({ applies }) => applies(status, String(context.key)))) {
        if (declared.includes(name.toLowerCase())) continue;
        context.report({
          message: `A response with ${status} needs the header ${name}. Add it to \`headers\`.`,
          location: node.headers === undefined ? location.key() : location.child("headers").key(),
        });
      }
    }
  },
});
