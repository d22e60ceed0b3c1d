import { operationIds } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { callAny } from "../../test/call-any.ts";
import { clients } from "../../test/clients.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import { operationOf } from "../../test/request-of.ts";
import { shownResponses } from "../../test/shown-responses.ts";
import { createCredentialClient } from "../index.ts";
import type { CredentialClientOptions } from "../options.ts";
import { toResult } from "./to-result.ts";

const baseUrl = "https://idm.example.com/proxy";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;
const errors = { errors: [{ code: "errors.fatalError", message: "The server has a fault." }] };

describe.each(Object.entries(clients))("a client on %s", (_name, create) => {
  const createCredentialClient = (options: CredentialClientOptions) => create({ maxAttempts: 1, ...options });

  describe("a declared status", () => {
    test.each(shownResponses)("$id $status: $name", async ({ id, status, value }) => {
      const init = { status, headers: { "X-Request-Id": "id-1" } };
      const { fetch } = recordFetch(() =>
        value === undefined ? new Response(null, init) : Response.json(value, init),
      );
      const client = createCredentialClient({ baseUrl, fetch });
      const { parameters, body } = operationOf(id);
      const inPath = parameters.filter((parameter) => parameter.in === "path");
      const anyRequest = {
        path: Object.fromEntries(inPath.map(({ name }) => [name, "x"])),
        ...(body && { body: {} }),
      };
      const result = await callAny(client, id, anyRequest);
      expect(result).toEqual({
        status,
        body: value,
        headers: { ...(value === undefined ? {} : { "content-type": "application/json" }), "x-request-id": "id-1" },
        requestId: "id-1",
        attempts: 1,
      });
    });

    test("every declared status of every operation is among them", () => {
      for (const id of operationIds) {
        expect(new Set(shownResponses.filter((each) => each.id === id).map(({ status }) => status))).toEqual(
          new Set(operationOf(id).statuses),
        );
      }
    });

    test("hands over its headers as text", async () => {
      const headers = { "Retry-After": "5", "X-Request-Id": "id-1" };
      const { fetch } = recordFetch(() => Response.json(errors, { status: 503, headers }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      if (result.status !== 503) throw new Error(`got ${result.status}`);
      expect(result.headers["retry-after"]).toBe("5");
      expect(result.requestId).toBe("id-1");
    });

    test("without a request id has no such member", async () => {
      const { fetch } = recordFetch(() => Response.json({}));
      expect(await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request)).not.toHaveProperty(
        "requestId",
      );
    });

    test("is plain data beside the Response, which is there and does not count", async () => {
      const response = Response.json({ version: 8 });
      const { fetch } = recordFetch(() => response);
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result.response).toMatchObject({ status: response.status, url: response.url });
      expect(Object.keys(result)).toEqual(["status", "body", "headers", "attempts"]);
      expect(structuredClone(result)).toEqual({ ...result });
    });

    test("counts whatever the media type says, when the body is the declared one", async () => {
      const { fetch } = recordFetch(() => new Response(JSON.stringify(errors), { status: 409 }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: 409, body: errors });
    });
  });

  describe("unexpected", () => {
    const html = "<!doctype html><title>Sign in</title>";
    test.each<[string, Response, unknown]>([
      ["an undeclared status with JSON", Response.json(errors, { status: 405 }), errors],
      ["an undeclared status with text", new Response("slow down", { status: 429 }), "slow down"],
      ["an undeclared success", Response.json({ version: 8 }, { status: 202 }), { version: 8 }],
      ["no content", new Response(null, { status: 204 }), ""],
      ["a redirect", new Response(null, { status: 302, headers: { Location: "https://elsewhere.example.com" } }), ""],
      ["an opaque redirect", Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }), ""],
      ["an HTML page under 200", new Response(html, { headers: { "Content-Type": "text/html" } }), html],
      ["an HTML page under 503", new Response(html, { status: 503, headers: { "Content-Type": "text/html" } }), html],
      ["an empty 200", new Response(""), ""],
      ["an empty 200 that says so", new Response("", { headers: { "Content-Length": "0" } }), ""],
      ["an empty 409", new Response(null, { status: 409 }), ""],
      ["an empty 500 that says so", new Response(null, { status: 500, headers: { "Content-Length": "0" } }), ""],
      ["half a JSON body", new Response('{"version":'), '{"version":'],
      ["null under 200", Response.json(null), null],
      ["a list under 200", Response.json([{}]), [{}]],
      ["a string under 200", Response.json("OK"), "OK"],
      ["null under 404", Response.json(null, { status: 404 }), null],
      ["another shape under 404", Response.json({ title: "Not Found" }, { status: 404 }), { title: "Not Found" }],
      ["no entry under 404", Response.json({ errors: [] }, { status: 404 }), { errors: [] }],
      ["errors that are no list", Response.json({ errors: "x" }, { status: 404 }), { errors: "x" }],
      ["an entry that is none", Response.json({ errors: [null] }, { status: 422 }), { errors: [null] }],
      [
        "an entry without a code",
        Response.json({ errors: [{ message: "x" }] }, { status: 422 }),
        { errors: [{ message: "x" }] },
      ],
      [
        "an entry without a message",
        Response.json({ errors: [...errors.errors, { code: "x" }] }, { status: 422 }),
        { errors: [...errors.errors, { code: "x" }] },
      ],
    ])("%s", async (_title, response, body) => {
      const { fetch } = recordFetch(() => response);
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "unexpected", httpStatus: response.status, body });
      expect(result.response).toMatchObject({ status: response.status, url: response.url });
    });

    test("carries the request id and the headers where there are some", async () => {
      const headers = { "X-Request-Id": "id-1", "Retry-After": "5" };
      const { fetch } = recordFetch(() => new Response("busy", { status: 502, headers }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "unexpected", requestId: "id-1", headers: { "retry-after": "5" } });
    });
  });
});

describe("what the contract declares for a status decides what its body may be", () => {
  const operation = {
    method: "POST",
    path: "/x",
    statuses: [200, 201, 204, 205, 404],
    bodies: { 201: "array", 204: "none", 205: "none" },
  };
  const toStatus = async (status: number, text: string | null) => {
    const response = new Response(text, { status });
    const ended = response.ok ? { data: text ?? undefined, response } : { error: text ?? undefined, response };
    return toResult(operation, ended, { attempts: 1 });
  };

  test.each([
    [204, null, 204, undefined],
    [205, null, 205, undefined],
    [200, "{}", 200, {}],
    [201, "[]", 201, []],
    [200, "[]", "unexpected", []],
    [200, "null", "unexpected", null],
    [200, "", "unexpected", ""],
    [200, '"OK"', "unexpected", "OK"],
    [201, "{}", "unexpected", {}],
    [201, "", "unexpected", ""],
    [404, "", "unexpected", ""],
    [202, "{}", "unexpected", {}],
  ])("%i with %j is %s", async (status, text, expected, body) => {
    const result = await toStatus(status, text);
    expect(result).toMatchObject({ status: expected, body });
    expect("message" in result).toBe(expected === "unexpected");
  });

  test.each([
    [200, "", "A 200 must have this body: object"],
    [201, "", "A 201 must have this body: array"],
    [404, "", "A 404 must have this body: errors"],
    [202, "{}", "The contract does not declare 202"],
  ])("an unexpected %i with %j says what is wrong", async (status, text, message) => {
    expect(await toStatus(status, text)).toMatchObject({ status: "unexpected", message });
  });

  test("a body where there must be none says so", async () => {
    // No Response with a 204 can be made with a body: that of a 201 stands for it.
    const response = new Response("{}", { status: 201 });
    const ended = { data: "{}", response };
    expect(toResult({ ...operation, bodies: { 201: "none" } }, ended, { attempts: 1 })).toMatchObject({
      status: "unexpected",
      body: {},
      message: "A 201 must have this body: none",
    });
  });
});

describe("after a repeat", () => {
  const gone = { errors: [{ code: "errors.noRecord", message: "It is not there." }] };
  const end = (method: string, status: number, attempts: number) =>
    toResult(
      { method, path: "/x", statuses: [204, 404, 409] },
      { error: gone, response: Response.json(gone, { status }) },
      { attempts },
    );

  test("the 404 of a DELETE is unknown: this call may have deleted it, or another one before", () => {
    expect(end("DELETE", 404, 2)).toMatchObject({ status: "unknown", body: gone, attempts: 2 });
  });

  test.each([
    ["DELETE", 404, 1],
    ["DELETE", 409, 2],
    ["GET", 404, 2],
    ["PUT", 404, 2],
  ])("a %s with %i and %i attempts is what it says", (method, status, attempts) => {
    expect(end(method, status, attempts)).toMatchObject({ status, body: gone });
  });
});

test("results are plain data: structuredClone keeps all but the response and the cause", async () => {
  const results = [
    () => Response.json({ version: 7 }, { headers: { "X-Request-Id": "id-1" } }),
    () => Response.json(errors, { status: 404 }),
    () => new Response("<html>", { status: 502 }),
    () => Promise.reject(Object.assign(new Error("offline"), { self: () => undefined })),
  ];
  for (const respond of results) {
    const client = createCredentialClient({ baseUrl, fetch: respond, maxAttempts: 1 });
    const result = await client.getMobileSignature({ path: request.path });
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
  const reason = { close: () => undefined };
  const aborted = await createCredentialClient({ baseUrl }).getMobileSignature(
    { path: request.path },
    { signal: AbortSignal.abort(reason) },
  );
  expect(structuredClone(aborted)).toEqual({ status: "aborted", message: "[object Object]", attempts: 0 });
  expect(aborted).toHaveProperty("cause", reason);
});
