import { operationIds, operations } from "@credential-api/contract";
import { examples } from "@credential-api/contract/examples";
import { afterEach, describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { recordFetch } from "../test/record-fetch.ts";
import type { CredentialClientOptions } from "./options.ts";

const baseUrl = "https://idm.example.com/proxy";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;
const errors = { errors: [{ code: "errors.fatalError", message: "The server has a fault." }] };

describe.each(Object.entries(clients))("a client on %s", (_name, create) => {
  const createCredentialClient = (options: CredentialClientOptions) => create({ maxAttempts: 1, ...options });

  describe("what goes out", () => {
    test("is one PATCH of the JSON body at the path of the operation", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, token: "abc", fetch }).updateMobileSignature(request);
      await createCredentialClient({ baseUrl, fetch }).updateVascoCredential({
        path: { clientExtId: "a/b", extId: "é" },
        body: {},
      });

      expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "PATCH https://idm.example.com/proxy/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature",
        "PATCH https://idm.example.com/proxy/nevisidm/api/core/v1/a%2Fb/vasco/%C3%A9",
      ]);
      expect(await Promise.all(requests.map((each) => each.text()))).toEqual([
        '{"stateName":"disabled","version":7}',
        "{}",
      ]);
      expect(requests.map((each) => Object.fromEntries(each.headers))).toEqual([
        { accept: "application/json", authorization: "Bearer abc", "content-type": "application/json" },
        { accept: "application/json", "content-type": "application/json" },
      ]);
    });

    test("leaves the request of the caller as it is", async () => {
      const { fetch } = recordFetch(() => Response.json({}));
      const frozen = Object.freeze({
        path: Object.freeze({ ...path }),
        body: Object.freeze({ msisdn: "+41791234567" }),
      });
      await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(frozen);
      expect(frozen).toEqual({ path, body: { msisdn: "+41791234567" } });
    });

    test("goes through the fetch of the platform as it is at the time of the call, and is the same", async () => {
      const own = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, token: "abc", fetch: own.fetch }).updateMobileSignature(request);
      const client = createCredentialClient({ baseUrl, token: "abc" });
      const platform = recordFetch(() => Response.json({}));
      const original = globalThis.fetch;
      globalThis.fetch = async (input, init) => platform.fetch(new Request(input, init));
      await client.updateMobileSignature(request).finally(() => Object.assign(globalThis, { fetch: original }));

      const shown = [...own.requests, ...platform.requests].map(async ({ method, url, redirect, headers }, index) => ({
        ...{ method, url, redirect, headers: [...headers] },
        body: await [...own.requests, ...platform.requests][index]?.text(),
      }));
      const [expected, sent] = await Promise.all(shown);
      expect(sent).toEqual(expected);
      expect(sent).toMatchObject({ method: "PATCH", redirect: "manual", body: JSON.stringify(request.body) });
    });

    test("never follows a redirect", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(requests[0]?.redirect).toBe("manual");
    });
  });

  describe("token", () => {
    test("a function is asked before every call", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const tokens = ["one", undefined, null, "two"];
      const client = createCredentialClient({ baseUrl, fetch, token: async () => tokens.shift() });
      for (const _ of [1, 2, 3, 4]) await client.updateMobileSignature(request);
      expect(requests.map((each) => each.headers.get("Authorization"))).toEqual([
        "Bearer one",
        null,
        null,
        "Bearer two",
      ]);
    });

    test("a function that fails is a result, and nothing is sent", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const cause = new Error("signed out");
      const token = () => {
        throw cause;
      };
      const result = await createCredentialClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result).toEqual({ status: "network", cause, attempts: 0 });
      expect(requests).toEqual([]);
    });

    test("a malformed one is refused without repeating it, and nothing is sent", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const refusal = new TypeError("token must be a bearer token without the word Bearer");
      expect(() => createCredentialClient({ baseUrl, fetch, token: "s3cret\n" })).toThrow(refusal);
      const client = createCredentialClient({ baseUrl, fetch, token: () => "Bearer s3cret" });
      expect(await client.updateMobileSignature(request)).toEqual({ status: "network", cause: refusal, attempts: 0 });
      expect(requests).toEqual([]);
    });

    test("is in no result", async () => {
      const answers = [
        () => Response.json({}),
        () => Response.json(errors, { status: 500 }),
        () => new Response("<html>", { status: 502 }),
        () => Promise.reject(new TypeError("fetch failed")),
      ];
      for (const answer of answers) {
        const { fetch } = recordFetch(answer);
        const result = await createCredentialClient({ baseUrl, fetch, token: "s3cret" }).updateMobileSignature(request);
        const told = [result, "cause" in result && String(result.cause), Object.getOwnPropertyNames(result)];
        expect(JSON.stringify(told)).not.toContain("s3cret");
      }
    });
  });

  describe("a declared status", () => {
    const shown = operationIds.flatMap((id) =>
      Object.entries(examples[id].responses).flatMap(([status, named]) =>
        Object.entries(named).map(([name, { value }]) => ({ id, status: Number(status), name, value })),
      ),
    );

    test.each(shown)("$id $status: $name", async ({ id, status, value }) => {
      const { fetch } = recordFetch(() => Response.json(value, { status, headers: { "X-Request-Id": "id-1" } }));
      const client = createCredentialClient({ baseUrl, fetch });
      const { pathParameters, body } = operations[id];
      const anyRequest = {
        path: Object.fromEntries(pathParameters.map((name) => [name, "x"])),
        ...(body && { body: {} }),
      };
      const result = await Reflect.apply(client[id], undefined, [anyRequest]);
      expect(result).toEqual({
        status,
        body: value,
        headers: { "content-type": "application/json", "x-request-id": "id-1" },
        requestId: "id-1",
        attempts: 1,
      });
    });

    test("every declared status of every operation is among them", () => {
      for (const id of operationIds) {
        expect(new Set(shown.filter((each) => each.id === id).map(({ status }) => status))).toEqual(
          new Set(operations[id].statuses),
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
      const answer = Response.json({ version: 8 });
      const { fetch } = recordFetch(() => answer);
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result.response).toBe(answer);
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
      ["an opaque redirect", Response.error(), ""],
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
        "an entry without a message",
        Response.json({ errors: [...errors.errors, { code: "x" }] }, { status: 422 }),
        { errors: [...errors.errors, { code: "x" }] },
      ],
    ])("%s", async (_title, answer, body) => {
      const { fetch } = recordFetch(() => answer);
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "unexpected", httpStatus: answer.status, body });
      expect(result.response).toBe(answer);
    });

    test("carries the request id and the headers where there are some", async () => {
      const headers = { "X-Request-Id": "id-1", "Retry-After": "5" };
      const { fetch } = recordFetch(() => new Response("busy", { status: 502, headers }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "unexpected", requestId: "id-1", headers: { "retry-after": "5" } });
    });
  });

  describe("network", () => {
    test("no answer", async () => {
      const cause = new TypeError("fetch failed");
      const { fetch } = recordFetch(() => Promise.reject(cause));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toEqual({ status: "network", cause, attempts: 1 });
      expect(result.requestId).toBeUndefined();
      expect(result.response).toBeUndefined();
    });

    test.each([200, 409])("a %i whose body breaks off", async (status) => {
      const cause = new TypeError("terminated");
      const { fetch } = recordFetch(() => new Response(brokenStream(cause), { status }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toEqual({ status: "network", cause, attempts: 1 });
    });

    test("a fetch that throws at once", async () => {
      const cause = new TypeError("offline");
      const fetch = () => {
        throw cause;
      };
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toEqual({ status: "network", cause, attempts: 1 });
    });
  });

  describe("aborted", () => {
    test("before the call: no token is asked for, nothing is sent", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const token = () => {
        throw new Error("must not be asked");
      };
      const result = await createCredentialClient({ baseUrl, fetch, token }).updateMobileSignature(request, {
        signal: AbortSignal.abort("left the page"),
      });
      expect(result).toEqual({ status: "aborted", cause: "left the page", attempts: 0 });
      expect(requests).toEqual([]);
    });

    test("while the token function waits: nothing is sent, even when the token comes later", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const token = Promise.withResolvers<string>();
      const aborting = new AbortController();
      const client = createCredentialClient({ baseUrl, fetch, token: () => token.promise });
      const call = client.updateMobileSignature(request, { signal: aborting.signal });
      aborting.abort("left the page");
      expect(await call).toEqual({ status: "aborted", cause: "left the page", attempts: 0 });
      token.resolve("abc");
      await new Promise((resolve) => setTimeout(resolve));
      expect(requests).toEqual([]);
    });

    test("while the answer is awaited, whether the fetch listens or not", async () => {
      const listening = (outgoing: Request) =>
        new Promise<Response>((_, reject) => {
          outgoing.signal.addEventListener("abort", () => reject(outgoing.signal.reason));
        });
      const deaf = () => new Promise<Response>(() => {});
      for (const fetch of [listening, deaf]) {
        const aborting = new AbortController();
        const client = createCredentialClient({ baseUrl, fetch });
        const call = client.updateMobileSignature(request, { signal: aborting.signal });
        setTimeout(() => aborting.abort("left the page"));
        expect(await call).toEqual({ status: "aborted", cause: "left the page", attempts: 1 });
      }
    });

    test("by a timeout of the caller", async () => {
      const client = createCredentialClient({ baseUrl, fetch: () => new Promise<Response>(() => {}) });
      const result = await client.updateMobileSignature(request, { signal: AbortSignal.timeout(1) });
      expect(result).toMatchObject({ status: "aborted", cause: { name: "TimeoutError" } });
    });

    test("not by a signal that fires after the answer", async () => {
      const { fetch } = recordFetch(() => Response.json({}));
      const aborting = new AbortController();
      const client = createCredentialClient({ baseUrl, fetch });
      const result = await client.updateMobileSignature(request, { signal: aborting.signal });
      aborting.abort();
      expect(result.status).toBe(200);
    });
  });

  describe("mistakes of the program reject with a TypeError before anything is sent", () => {
    const { fetch, requests } = recordFetch(() => Response.json({}));
    const client = createCredentialClient({ baseUrl, fetch });
    const call = (...given: unknown[]) => Reflect.apply(client.updateMobileSignature, undefined, given);
    afterEach(() => expect(requests).toEqual([]));

    test.each(["", ".", "..", "a\n"])("the path parameter %j", async (userExtId) => {
      const refused = client.updateMobileSignature({ path: { ...path, userExtId }, body: {} });
      await expect(refused).rejects.toThrow(TypeError);
      await expect(refused).rejects.toThrow("path parameter userExtId must not be empty");
    });

    test("a missing path parameter, path or request", async () => {
      for (const incomplete of [
        { path: { clientExtId: "client-123" }, body: {} },
        { path: {}, body: {} },
        {},
        undefined,
      ]) {
        await expect(call(incomplete)).rejects.toThrow(/^path parameter \w+ is missing$/);
      }
    });

    test("a missing body", async () => {
      await expect(call({ path })).rejects.toThrow(new TypeError("body is missing"));
    });

    test("a body that is not JSON", async () => {
      await expect(call({ path, body: { version: 7n } })).rejects.toThrow(TypeError);
    });

    test("a signal that is none", async () => {
      await expect(call(request, { signal: "x" })).rejects.toThrow(TypeError);
    });

    test("options that are none are refused when the client is made", () => {
      expect(() => createCredentialClient({ baseUrl: "/api", fetch })).toThrow(TypeError);
      const fetchUrl = { baseUrl, fetch: "https://idm.example.com" };
      expect(() => Reflect.apply(createCredentialClient, undefined, [fetchUrl])).toThrow("fetch must be a function");
    });
  });
});

function brokenStream(cause: Error): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"version":')),
    pull: (controller) => controller.error(cause),
  });
}
