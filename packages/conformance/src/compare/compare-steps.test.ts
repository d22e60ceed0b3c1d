import { describe, expect, test } from "vitest";
import {
  errorsOf,
  type Parts,
  toExchange,
  VASCO_LIST_PATH,
  VASCO_PATH,
  vascoCredential,
} from "../../test/checks/exchange.ts";
import { compareSteps } from "./compare-steps.ts";
import { toIgnored } from "./ignore.ts";

/** How two runs of one case differ: the step, and what each of them has there. */
function compare(first: readonly Parts[], second: readonly Parts[], ignore: readonly string[] = []) {
  const { difference } = compareSteps(first.map(toExchange), second.map(toExchange), toIgnored(ignore));
  return difference && [difference.step, difference.first, difference.second];
}

const read = (changes: object = {}): Parts => ({ received: { ...vascoCredential, ...changes } });
const json = ["content-type", "application/json"] as const;

describe("no difference:", () => {
  test.each<[string, readonly Parts[], readonly Parts[]]>([
    ["the same", [read()], [read()]],
    ["times", [read({ created: "2026-01-01T00:00:00Z" })], [read({ created: "2026-02-02T00:00:00Z" })]],
    [
      "versions before the case",
      [read({ version: 3 }), read({ version: 4 })],
      [read({ version: 8 }), read({ version: 9 })],
    ],
    [
      "messages",
      [{ status: 404, received: { errors: [{ code: "errors.noRecord", message: "a" }] } }],
      [{ status: 404, received: { errors: [{ code: "errors.noRecord", message: "b" }] } }],
    ],
    ["the order of members", [{ received: { a: 1, b: 2 } }], [{ received: { b: 2, a: 1 } }]],
    [
      "a charset of UTF-8",
      [{ ...read(), headers: [json] }],
      [{ ...read(), headers: [["content-type", "application/json; charset=utf-8"]] }],
    ],
    [
      "headers of the host",
      [{ ...read(), headers: [json, ["server", "a"]] }],
      [{ ...read(), headers: [json, ["date", "b"]] }],
    ],
    ["X-Request-Id, which is optional", [{ ...read(), headers: [json, ["x-request-id", "a"]] }], [read()]],
    [
      "the order of methods",
      [{ method: "DELETE", status: 405, headers: [["allow", "GET, HEAD, PATCH"]] }],
      [{ method: "DELETE", status: 405, headers: [["allow", "PATCH,HEAD,GET, OPTIONS"]] }],
    ],
    [
      "realms",
      [{ status: 401, headers: [["www-authenticate", 'Bearer realm="a"']] }],
      [{ status: 401, headers: [["www-authenticate", 'Bearer realm="b"']] }],
    ],
    [
      "times to wait",
      [{ status: 503, headers: [["retry-after", "5"]] }],
      [{ status: 503, headers: [["retry-after", "10"]] }],
    ],
    ["tokens of pages", [page("1_a")], [page("2_a")]],
    ["credentials on a page that the case does not know", [list("vasco-1", "vasco-2")], [list("vasco-3")]],
    ["the last of several pages", [lastPage("vasco-1")], [lastPage("vasco-2")]],
    [
      "the order of those that it knows",
      [read(), list("vasco-123", "vasco-1")],
      [read(), list("vasco-1", "vasco-123")],
    ],
    ["ids that they chose, wherever they are", createdAndRead("aaaaaaaa"), createdAndRead("bbbbbbbb")],
    [
      "what follows after the requests differ",
      [read(), { path: "/none", status: 404 }],
      [read(), { ...read(), status: 500 }],
    ],
  ])("%s", (_title, first, second) => {
    expect(compare(first, second)).toBeUndefined();
  });
});

test.each<[string, readonly Parts[], readonly Parts[], [number, string, string]]>([
  [
    "a status",
    [{ status: 200 }],
    [{ status: 404, received: errorsOf("errors.noRecord") }],
    [1, "status 200", "status 404 with errors.noRecord"],
  ],
  [
    "a code",
    [{ status: 422, received: errorsOf("errors.policyViolation") }],
    [{ status: 422, received: errorsOf("errors.invalidData") }],
    [1, '/errors/0/code "errors.policyViolation"', '/errors/0/code "errors.invalidData"'],
  ],
  [
    "a member",
    [read({ stateName: "active" })],
    [read({ stateName: "locked" })],
    [1, '/stateName "active"', '/stateName "locked"'],
  ],
  [
    "a member that one has not got",
    [read()],
    [read({ userExtId: undefined })],
    [1, '/userExtId "user-123"', "no /userExtId"],
  ],
  ["a member that the contract does not know", [read()], [read({ colour: "red" })], [1, "no /colour", '/colour "red"']],
  ["a type", [read({ version: 3 })], [read({ version: "3" })], [1, "/version (the first version)", '/version "3"']],
  [
    "a step of the version",
    [read({ version: 3 }), read({ version: 4 })],
    [read({ version: 3 }), read({ version: 5 })],
    [2, "/version (the first version + 1)", "/version (the first version + 2)"],
  ],
  [
    "a time that one has not got",
    [read({ lastFailedLoginDate: "2026-01-01T00:00:00Z" })],
    [read()],
    [1, "/lastFailedLoginDate (a time)", "no /lastFailedLoginDate"],
  ],
  [
    "the number of entries",
    [{ status: 422, received: errorsOf("errors.a", "errors.b") }],
    [{ status: 422, received: errorsOf("errors.a") }],
    [1, '/errors/1 {"code":"errors.b","message":"(a message)"}', "no /errors/1"],
  ],
  [
    "a declared header",
    [{ ...read(), headers: [json, ["cache-control", "no-store"]] }],
    [read()],
    [1, "cache-control: no-store", "no header cache-control"],
  ],
  [
    "a media type",
    [read()],
    [{ ...read(), headers: [["content-type", "text/json"]] }],
    [1, "content-type: application/json", "content-type: text/json"],
  ],
  [
    "the error of a challenge",
    [{ status: 401, headers: [["www-authenticate", 'Bearer realm="a"']] }],
    [{ status: 401, headers: [["www-authenticate", 'Bearer realm="a", error="invalid_token"']] }],
    [1, "www-authenticate: Bearer realm=(a realm)", 'www-authenticate: Bearer realm=(a realm), error="invalid_token"'],
  ],
  [
    "a body that is not JSON",
    [{ received: [] }],
    [{ received: "<p>" }],
    [1, "the body []", "the body (a body that is not JSON)"],
  ],
  ["an id that a request has", [read()], [read({ extId: "vasco-456" })], [1, '/extId "vasco-123"', "/extId (id 1)"]],
])("a difference: %s", (_title, first, second, expected) => {
  expect(compare(first, second)).toEqual(expected);
});

test("a difference: a credential that the case knows, in a list", () => {
  expect(compare([read(), list("vasco-123", "vasco-1")], [read(), list("vasco-1")])?.[2]).toBe("no /items/vasco-123");
  const changed = {
    ...list("vasco-123"),
    received: { items: [{ ...vascoCredential, stateName: "locked" }], _pagination: { limit: 100 } },
  };
  expect(compare([read(), list("vasco-123")], [read(), changed])?.[2]).toBe('/items/vasco-123/stateName "locked"');
});

test("ignored members and headers do not count, and others still do", () => {
  const first = [
    { ...read({ stateName: "active", list: [{ a: 1 }] }), headers: [json, ["cache-control", "a"]] as const },
  ];
  const second = [{ ...read({ stateName: "locked", list: [{ a: 2 }] }) }];
  expect(compare(first, second, ["/stateName", "/list/*/a", "Cache-Control"])).toBeUndefined();
  expect(compare(first, second, ["/stateName", "/list/*/b", "Cache-Control"])).toEqual([
    1,
    "/list/0/a 1",
    "/list/0/a 2",
  ]);
  expect(compare(first, second, ["/stateName", "/list/*/a"])?.[1]).toBe("cache-control: a");
});

function page(continuationToken: string): Parts {
  return { path: `${VASCO_LIST_PATH}?limit=1`, received: { items: [], _pagination: { limit: 1, continuationToken } } };
}

function lastPage(extId: string): Parts {
  return { ...list(extId), path: `${VASCO_LIST_PATH}?continuationToken=1770112800000_${extId}` };
}

/** A list on one page. */
function list(...ids: readonly string[]): Parts {
  const items = ids.map((extId) => ({ ...vascoCredential, extId }));
  return { path: VASCO_LIST_PATH, received: { items, _pagination: { limit: 100 } } };
}

function createdAndRead(extId: string): readonly Parts[] {
  const received = { ...vascoCredential, extId };
  const headers = [json, ["location", `vasco/${extId}`] as const];
  return [
    { method: "POST", path: VASCO_LIST_PATH, body: {}, status: 201, received, headers },
    { path: VASCO_PATH.replace("vasco-123", extId), received },
  ];
}
