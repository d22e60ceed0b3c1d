import { describe, expect, test } from "vitest";
import { serve, serveEcho } from "../../test/hand-made.ts";

const integer = { type: "integer" } as const;
const text = { type: "string" } as const;
const object = { type: "object", properties: { name: text }, required: ["name"] } as const;
const json = (body: unknown) => ({ body: JSON.stringify(body), headers: { "content-type": "application/json" } });

describe("parameters", () => {
  const list = serveEcho({
    path: "/clients/{clientExtId}/things/{number}",
    parameters: [
      { name: "clientExtId", in: "path", required: true, schema: text },
      { name: "number", in: "path", required: true, schema: { ...integer, minimum: 1 } },
      { name: "limit", in: "query", schema: { ...integer, maximum: 1000, default: 100 } },
      { name: "all", in: "query", schema: { type: "boolean" } },
      { name: "state", in: "query", schema: { type: "array", items: { ...text, enum: ["active", "archived"] } } },
      { name: "ids", in: "query", explode: false, schema: { type: "array", items: integer, maxItems: 3 } },
      { name: "If-Match", in: "header", required: true, schema: { ...text, minLength: 2 } },
    ],
  });
  const path = "/clients/client-123/things/7";
  const headers = { "if-match": '"3"' };
  const errorsIn = async (url: string, init: RequestInit = { headers }) => {
    const { status, body } = await list.send(url, init);
    expect(status).toBe(422);
    return body.errors;
  };

  test("the handler gets the values of every location, with defaults", async () => {
    const url = `${path}?all=true&state=active&state=archived&ids=3,-4&limit=5&other=1&__proto__=x`;
    expect((await list.send(url, { headers })).body).toEqual({
      request: {
        path: { clientExtId: "client-123", number: 7 },
        query: { limit: 5, all: true, state: ["active", "archived"], ids: [3, -4] },
        header: { "If-Match": '"3"' },
      },
    });
    expect((await list.send(path, { headers })).body).toMatchObject({ request: { query: { limit: 100 } } });
  });

  test("a violation names the parameter and its rule", async () => {
    const url = "/clients/client-123/things/0?limit=1001&all=yes&state=active&state=gone&ids=1,x";
    expect(await errorsIn(url, {})).toEqual([
      { code: "errors.invalidData", message: "Path parameter number must be at least 1.", parameter: "number" },
      { code: "errors.invalidData", message: "Query parameter all must be true or false.", parameter: "all" },
      { code: "errors.invalidData", message: "Item 2 of query parameter ids must be an integer.", parameter: "ids" },
      { code: "errors.invalidData", message: "Query parameter limit must be at most 1000.", parameter: "limit" },
      {
        code: "errors.invalidData",
        message: "Item 2 of query parameter state must be one of: active, archived.",
        parameter: "state",
      },
      { code: "errors.invalidData", message: "Header If-Match is required.", parameter: "If-Match" },
    ]);
  });

  test.each([
    ["?limit=1&limit=1", "Query parameter limit must be sent only once."],
    ["?limit=5000&limit=x", "Query parameter limit must be sent only once."],
    ["?limit=", "Query parameter limit must be an integer."],
    ["?limit=9007199254740993", "Query parameter limit must be an integer from -9007199254740991 to 9007199254740991."],
    [
      "?ids=1,9007199254740993",
      "Item 2 of query parameter ids must be an integer from -9007199254740991 to 9007199254740991.",
    ],
    ["?ids=1,2,3,4", "Query parameter ids must have at most 3 items."],
  ])("422 for %s", async (query, message) => {
    expect(await errorsIn(`${path}${query}`)).toMatchObject([{ message }]);
  });

  test("400 for bad percent-encoding, in the path first, and before any violation", async () => {
    const undecodable = { message: "The query has bad percent-encoding.", code: "errors.malformedRequest" };
    const response = await list.send(`${path}?limit=x&q=%zz`);
    expect([response.status, response.error]).toEqual([400, undecodable]);
    expect((await list.send("/clients/client-123/things/%zz?q=%zz")).error?.message).toBe(
      "The path has bad percent-encoding.",
    );
  });

  test("an operation without query parameters ignores the whole query", async () => {
    const { send } = serveEcho({});
    expect(await send("/things?q=%zz&__proto__=1")).toMatchObject({ status: 200, body: { request: {} } });
  });

  test("403 for a client outside the data room comes before 400 and 422", async () => {
    expect((await list.send("/clients/other/things/x?q=%zz")).error?.code).toBe("errors.dataroomPermissionDenied");
  });
});

describe("bodies", () => {
  const create = { method: "post", responses: { 200: { body: {} } } };

  test.each(["post", "put", "patch"])("%s takes a required body", async (method) => {
    const { send } = serveEcho({ method, body: { required: true, schema: object } });
    expect((await send("/things", json({ name: "a" }))).body).toEqual({ request: { body: { name: "a" } } });
    expect((await send("/things", json({}))).error).toMatchObject({ message: "name is required.", pointer: "/name" });
    expect((await send("/things", { headers: json({}).headers })).error?.message).toBe("The body is missing.");
  });

  test("415 names the media types in Accept-Patch for PATCH, and in Accept for other methods (RFC 9110, 15.5.16)", async () => {
    for (const [method, name, other] of [
      ["patch", "accept-patch", "accept"],
      ["post", "accept", "accept-patch"],
      ["put", "accept", "accept-patch"],
    ] as const) {
      const { send } = serveEcho({ method, body: { required: true, schema: object } });
      for (const headers of [{ "content-type": "text/plain" }, { ...json(0).headers, "content-encoding": "gzip" }]) {
        const response = await send("/things", { body: "{}", headers });
        expect([response.status, response.headers.get(name), response.headers.get(other)]).toEqual([
          415,
          "application/json",
          null,
        ]);
      }
    }
  });

  describe("an optional body", () => {
    const { send } = serveEcho({ ...create, body: { required: false, schema: object, maxBytes: 20 } });

    test.each<[string, RequestInit]>([
      ["no body", {}],
      ["no body, but a media type", { headers: { "content-type": "text/plain" } }],
      ["a Content-Length of 0", { headers: { "content-length": "0" } }],
      ["a body of no bytes", { body: "", headers: { "content-type": "application/json" } }],
    ])("is absent with %s", async (_, init) => {
      expect((await send("/things", init)).body).toEqual({ request: {} });
    });

    test("has the rules of a required one when it is sent", async () => {
      expect((await send("/things", json({ name: "a" }))).body).toEqual({ request: { body: { name: "a" } } });
      expect((await send("/things", json({ name: "a".repeat(20) }))).status).toBe(413);
      expect((await send("/things", { body: "{}", headers: { "content-type": "text/plain" } })).status).toBe(415);
      expect((await send("/things", { ...json(0), body: "{" })).status).toBe(400);
      expect((await send("/things", { ...json(0), body: " " })).status).toBe(400);
      expect((await send("/things", json({}))).status).toBe(422);
    });
  });

  test("an operation without a body ignores one that is sent", async () => {
    const { send } = serve({ method: "delete", responses: { 204: {} } }, { status: 204 });
    expect((await send("/things", { body: "{", headers: { "content-type": "text/plain" } })).status).toBe(204);
  });
});
