import { describe, expect, test } from "vitest";
import { serve } from "../../test/hand-made.ts";

const integer = { type: "integer" } as const;
const text = { type: "string" } as const;
const object = { type: "object", properties: { name: text }, required: ["name"] } as const;

describe("successes", () => {
  test.each(["get", "post", "put", "patch", "delete"])(
    "%s responds with each status that it declares",
    async (method) => {
      const responses = { 200: { body: object }, 201: {}, 202: { body: object }, 204: {} };
      for (const status of [200, 201, 202, 204] as const) {
        const body = "body" in responses[status] ? { name: "a" } : undefined;
        const { send, bugs } = serve({ method, responses }, { status, body });
        const { headers, text: sent, ...response } = await send("/things");
        expect([response.status, sent, headers.get("content-type"), bugs]).toEqual([
          status,
          body ? '{"name":"a"}' : "",
          body ? "application/json" : null,
          [],
        ]);
        expect(headers.get("content-length")).toBe(status === 201 ? "0" : null);
        expect(headers.get("cache-control")).toBe(method === "get" && body ? "no-store" : null);
      }
    },
  );

  test("declared headers are sent, and checked as a client reads them", async () => {
    const headers = {
      Location: { required: true, schema: { ...text, pattern: "^/things/" } },
      ETag: { required: true, schema: text },
      "X-Total": { required: false, schema: { ...integer, maximum: 9 } },
      "X-Names": { required: false, schema: { type: "array", items: text, maxItems: 2 } },
      "X-Sizes": { required: false, schema: { type: "array", items: integer } },
    } as const;
    const { send, bugs } = serve(
      { method: "post", responses: { 201: { headers } } },
      {
        status: 201,
        headers: { Location: "/things/7", ETag: '"1"', "X-Total": 9, "X-Names": ["a", "b"], "X-Sizes": [7, 8] },
      },
    );
    const response = await send("/things");
    expect([response.status, bugs]).toEqual([201, []]);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-length": "0",
      location: "/things/7",
      etag: '"1"',
      "x-total": "9",
      "x-names": "a,b",
      "x-sizes": "7,8",
    });
  });
});

describe("a response that the contract does not declare is a 500 when responses are checked", () => {
  const etag = { ETag: { required: true, schema: { ...text, pattern: '^"' } } };
  const total = { "X-Total": { required: false, schema: { ...integer, maximum: 9 } } };
  const withBody = { body: object, headers: { ...etag, ...total } };
  const ok = { body: { name: "a" }, headers: { ETag: '"1"' } };

  test.each<[string, Parameters<typeof serve>[1] & object, string]>([
    ["a required header is missing", { status: 200, body: ok.body }, "the header ETag is missing"],
    ["a header breaks its schema", { ...ok, status: 200, headers: { ETag: "1" } }, "the header ETag breaks pattern"],
    [
      "an optional header breaks its schema",
      { ...ok, status: 200, headers: { ETag: '"1"', "X-Total": 10 } },
      "the header X-Total breaks maximum",
    ],
    [
      "a header is not of its type",
      { ...ok, status: 200, headers: { ETag: '"1"', "X-Total": "many" } },
      "the header X-Total breaks type",
    ],
    ["the body is missing", { status: 200, headers: ok.headers }, "the body is missing"],
    ["a status without content has a body", { ...ok, status: 204 }, "the contract declares no body"],
    ["a status without content has the body null", { status: 201, body: null }, "the contract declares no body"],
    ["the status is not declared", { ...ok, status: 202 }, "the status is not declared"],
    ["the body breaks its schema", { ...ok, status: 200, body: {} }, 'the body breaks required at ""'],
  ])("%s", async (_, outcome, fault) => {
    const shape = { method: "post", responses: { 200: withBody, 201: {}, 204: {} } };
    const { send, bugs } = serve(shape, outcome);
    expect((await send("/things")).status).toBe(500);
    expect(bugs).toEqual([expect.stringMatching(/^ContractViolation: /)]);
    expect(bugs[0]).toContain(fault);
  });

  test("before the handler writes: checkResponse knows headers, too", async () => {
    const written: string[] = [];
    const { send } = serve(
      { method: "post", responses: { 200: withBody } },
      async (_request, _caller, checkResponse) => {
        const outcome = { status: 200, body: ok.body } as const;
        checkResponse(outcome);
        written.push("the change");
        return outcome;
      },
    );
    expect((await send("/things")).status).toBe(500);
    expect(written).toEqual([]);
  });

  test("a header that cannot be sent is a 500 without the check as well", async () => {
    const outcome = { status: 200, body: ok.body, headers: { ETag: '"1"\r\nset-cookie: a=b' } } as const;
    const { send, bugs } = serve({ responses: { 200: withBody } }, outcome, { checkResponses: false });
    const response = await send("/things");
    expect([response.status, response.headers.get("set-cookie"), bugs.length]).toEqual([500, null, 1]);
  });
});
