import { createCredentialClient, type Fetch, type paths } from "@credential-api/client";
import {
  byOperation,
  inSequence,
  makeMobileSignature,
  networkFailure,
  respondWith,
  slow,
} from "@credential-api/client/testing";
import { http } from "msw";
import { setupServer } from "msw/node";
import { HttpResponse } from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { createOpenApiHttp } from "openapi-msw";
import { describe, expect, onTestFinished, test, vi } from "vitest";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const client = createCredentialClient({ baseUrl, maxAttempts: 1 });
const retrying = createCredentialClient({ baseUrl });

describe("what the testing entry point makes, as a handler of MSW", () => {
  function listen(respond: Fetch): void {
    const server = setupServer(http.all(`${baseUrl}/*`, ({ request }) => respond(request)));
    server.listen({ onUnhandledFrame: "error" });
    // MSW prints what a handler throws.
    const print = vi.spyOn(console, "error").mockReturnValue();
    onTestFinished(() => {
      server.close();
      print.mockRestore();
    });
  }

  test("networkFailure is a network failure", async () => {
    listen(networkFailure());
    const result = await client.getMobileSignature({ path });
    expect(result).toMatchObject({ status: "network", attempts: 1, cause: expect.any(TypeError) });
    await expect(
      client.raw.GET("/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}", {
        params: { path: { clientExtId: "client-123", extId: "vasco-123" } },
      }),
    ).rejects.toThrow(TypeError);
  });

  test("respondWith is an example of the contract, with its headers, or a body of your own", async () => {
    listen(
      inSequence(
        respondWith("updateMobileSignature", 409, "stale version"),
        respondWith("getMobileSignature", 200, makeMobileSignature(1, { version: 12 })),
      ),
    );
    const conflict = await client.updateMobileSignature({ path, body: { version: 6 } });
    expect(conflict).toMatchObject({ status: 409, body: { errors: [{ pointer: "/version" }] } });
    expect(await client.getMobileSignature({ path })).toMatchObject({ status: 200, body: { version: 12 } });
  });

  test("inSequence and networkFailure break the connection once", async () => {
    listen(inSequence(networkFailure(), respondWith("getMobileSignature", 200)));
    expect(await retrying.getMobileSignature({ path })).toMatchObject({ status: 200, attempts: 2 });
  });

  test("slow times out, and can be aborted", async () => {
    listen(slow(60_000));
    expect(await client.getMobileSignature({ path }, { timeoutMs: 50 })).toMatchObject({ status: "timeout" });
    const signal = AbortSignal.timeout(50);
    expect(await client.getMobileSignature({ path }, { signal })).toMatchObject({ status: "aborted" });
  });

  test("byOperation responds to each operation in its own way, and a request without a plan is a 500 that says so", async () => {
    listen(byOperation({ getMobileSignature: respondWith("getMobileSignature", 404) }));
    expect(await client.getMobileSignature({ path })).toMatchObject({ status: 404 });
    const unplanned = await client.updateMobileSignature({ path, body: {} });
    expect(unplanned).toMatchObject({
      status: "unexpected",
      httpStatus: 500,
      body: { message: "byOperation: no response to updateMobileSignature" },
    });
  });
});

describe("openapi-msw, on MSW 2, with the paths of the client", () => {
  const api = createOpenApiHttp<paths>({ baseUrl });
  const template = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";

  test("responds to the client with what the contract declares", async () => {
    const server = setupServer2(
      api.get(template, ({ params, response }) =>
        params.userExtId === "user-123"
          ? response(200).json(makeMobileSignature(1, { version: 7 }))
          : response.untyped(HttpResponse.error()),
      ),
      api.patch(template, async ({ request, response }) => {
        const { version } = await request.json();
        return response(409).json({ errors: [{ code: "stale", message: `not ${version}` }] });
      }),
    );
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    expect(await client.getMobileSignature({ path })).toMatchObject({ status: 200, body: { version: 7 } });
    expect(await client.getMobileSignature({ path: { ...path, userExtId: "other" } })).toMatchObject({
      status: "network",
    });
    expect(await client.updateMobileSignature({ path, body: { version: 6 } })).toMatchObject({
      status: 409,
      body: { errors: [{ message: "not 6" }] },
    });
  });

  test("refuses a status that the contract does not declare", () => {
    // @ts-expect-error the contract declares no 418
    api.get(template, ({ response }) => response(418).empty());
    // @ts-expect-error nor this path
    api.get("/nowhere", () => undefined);
  });
});
