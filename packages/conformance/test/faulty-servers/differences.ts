import type { Edited } from "./fault.ts";

/** How another server can differ from the correct one and keep the contract, too. */
export interface Difference extends Edited {
  /** Why the contract allows it. */
  readonly allowed: string;
  /** Parts of the ids of the cases that could take it for a fault. */
  readonly cases: readonly string[];
}

export const differences: readonly Difference[] = [
  {
    name: "no-request-id",
    allowed: "X-Request-Id is optional in every response.",
    cases: ["/headers/request-id", "/statuses/20"],
    file: "server.ts",
    edit: ['    "X-Request-Id": id,\n', ""],
  },
  {
    name: "options-200",
    allowed: "RFC 9110 does not say which success OPTIONS has.",
    cases: ["/methods/options"],
    file: "server.ts",
    edit: [
      "return { status: 204, headers: route.options }",
      "return { status: 200, headers: route.options, body: {} }",
    ],
  },
  {
    name: "more-members",
    allowed: "Responses are open: later releases can add members.",
    cases: ["/statuses/", "/updates/", "/lists/"],
    file: "server.ts",
    edit: ["JSON.stringify(body)", "JSON.stringify({ ...(body as object), links: [] })"],
  },
  {
    name: "members-in-another-order",
    allowed: "The members of a JSON object have no order.",
    cases: ["/statuses/20", "/lists/"],
    file: "server.ts",
    edit: ["JSON.stringify(body)", "JSON.stringify(Object.fromEntries(Object.entries(body as object).toReversed()))"],
  },
  {
    name: "indented-json",
    allowed: "White space changes no JSON value.",
    cases: ["/statuses/"],
    file: "server.ts",
    edit: ["JSON.stringify(body)", "JSON.stringify(body, null, 2)"],
  },
  {
    name: "charset-in-responses",
    allowed: "JSON is UTF-8, whether Content-Type says so or not.",
    cases: ["/statuses/", "/methods/"],
    file: "server.ts",
    edit: ['{ "Content-Type": "application/json" }', '{ "Content-Type": "application/json; charset=UTF-8" }'],
  },
  {
    name: "longest-retry",
    allowed: "Retry-After has at most one hour.",
    cases: ["/statuses/503"],
    file: "server.ts",
    edit: ['"Retry-After": "5"', '"Retry-After": "3600"'],
  },
  {
    name: "challenge-with-description",
    allowed: "RFC 6750 lets a challenge describe the error.",
    cases: ["update-mobile-signature/tokens/"],
    file: "tokens.ts",
    edit: ['error="invalid_token"`', 'error="invalid_token", error_description="The token is wrong"`'],
  },
  {
    name: "two-content-types-400",
    allowed: "A header that is there twice can make a request malformed.",
    cases: ["/media-types/two-"],
    file: "body.ts",
    edit: [
      "if (!isJson(",
      'if (/^[^"]*,/.test(headerOf(request, "content-type") ?? "")) return refuse(400, "errors.malformedRequest", "Two.");\n  if (!isJson(',
    ],
  },
  {
    name: "slow-responses",
    allowed: "The contract promises no time.",
    cases: ["/concurrency/", "get-vasco-credential/methods/"],
    file: "server.ts",
    edit: [
      "return toResponse(request, reply);",
      "await new Promise((resolve) => setTimeout(resolve, Math.random() * 9));\n      return toResponse(request, reply);",
    ],
  },
  {
    name: "policy-of-one-country",
    allowed: "A policy decides which phone numbers it accepts.",
    cases: ["update-mobile-signature/generated/", "create-mobile-signature/generated/", "mobile-signature/updates/"],
    file: "data.ts",
    edit: ["/^\\+?[1-9][0-9]{6,14}$/", "/^\\+41[0-9]{9}$/"],
  },
];
