import { expect, test } from "vitest";
import { judge, VASCO_LIST_PATH, VASCO_PATH } from "../../../test/checks/exchange.ts";
import { negativeDataRejection } from "./negative-data-rejection.ts";

const patch = { method: "PATCH", body: {} };
const sent = (type: string, ...others: (readonly [string, string])[]) => [["Content-Type", type] as const, ...others];

test.each([
  [
    "a value outside its list",
    { ...patch, body: { stateName: "open" } },
    "/body/stateName must be equal to one of the allowed values",
  ],
  [
    "a member that the operation does not know",
    { ...patch, body: { colour: 1 } },
    "/body must NOT have additional properties: colour",
  ],
  ["null", { ...patch, body: { stateName: null } }, "/body/stateName must be string"],
  ["a number instead of a text", { ...patch, body: { version: 3 } }, "/body/version must be string"],
  [
    "a member that is there twice",
    { ...patch, body: '{"stateName":"active", "stateName":"locked"}' },
    "the body has a member twice",
  ],
  [
    "a member that is there twice in other letters",
    { ...patch, body: '{"stateName":"active", "state\\u004eame":"locked"}' },
    "the body has a member twice",
  ],
  ["a lone surrogate", { ...patch, body: '{"modificationComment":"\\ud800"}' }, "the body has a lone surrogate"],
  ["the NUL character", { ...patch, body: '{"modificationComment":"\\u0000"}' }, "the body has the NUL character"],
  ["33 levels", { ...patch, body: `${"[".repeat(33)}${"]".repeat(33)}` }, "the body is nested deeper than 32 levels"],
  ["no JSON", { ...patch, body: "{" }, "the body is not JSON in UTF-8"],
  ["no body", { ...patch, body: "" }, "there is no body"],
  ["too many bytes", { ...patch, body: " ".repeat(65_537) }, "the body has more than 65536 bytes"],
  ["no media type", { ...patch, sent: [] }, "there is no Content-Type"],
  ["another media type", { ...patch, sent: sent("text/plain") }, "Content-Type is not application/json in UTF-8"],
  [
    "a content coding",
    { ...patch, sent: sent("application/json", ["Content-Encoding", "gzip"]) },
    "Content-Encoding is not identity",
  ],
  [
    "two media types",
    { ...patch, sent: sent("application/json", ["content-type", "text/plain"]) },
    "the header content-type is there twice",
  ],
  [
    "a path parameter that is too long",
    { path: VASCO_PATH.replace("vasco-123", "x".repeat(51)) },
    "/path/extId must NOT have more than 50 characters",
  ],
  [
    "a path that cannot be decoded",
    { path: VASCO_PATH.replace("vasco-123", "%C0%AF") },
    "the path or the query has bad percent-encoding",
  ],
  ["a limit that is no number", { path: `${VASCO_LIST_PATH}?limit=ten` }, "/query/limit must be integer"],
  ["a limit out of its bounds", { path: `${VASCO_LIST_PATH}?limit=0` }, "/query/limit must be >= 1"],
  [
    "a parameter that is there twice",
    { path: `${VASCO_LIST_PATH}?limit=1&limit=2` },
    "the parameter limit is there twice",
  ],
])("%s must be rejected", (_title, exchange, fault) => {
  expect(judge(negativeDataRejection, { ...exchange, status: 422 })).toBe("right");
  expect(judge(negativeDataRejection, { ...exchange, status: 200 })).toBe(
    `an error response, because ${fault} | status 200`,
  );
});

test.each([
  ["an empty change", patch],
  ["white space", { ...patch, body: ' {\n"stateName" : "active" } ' }],
  ["a parameter of a media type", { ...patch, sent: sent('application/json; a="b;c"; charset=utf-8') }],
  ["a body that a read ignores", { method: "GET", body: "{" }],
  ["unknown parameters", { path: `${VASCO_LIST_PATH}?colour=1&colour=2&limit=10` }],
  ["an encoded parameter", { path: VASCO_PATH.replace("vasco", "%76asco") }],
  ["a path that no operation has", { path: "/none?%ZZ" }],
])("%s is valid", (_title, exchange) => {
  expect(judge(negativeDataRejection, exchange)).toBe("does not apply");
});
