import { createCredentialClient } from "@credential-api/client";
import { networkFailure, respondWith } from "@credential-api/client/testing";
import { describe, expect, test } from "vitest";
import { mayBeApplied, toProblem } from "./to-problem.ts";

const path = { clientExtId: "client-123", userExtId: "user-123" };
type Fetch = NonNullable<Parameters<typeof createCredentialClient>[0]["fetch"]>;

/** What the client throws when the server responds like this. */
async function thrownBy(fetch: Fetch, token?: () => Promise<string>): Promise<unknown> {
  const client = createCredentialClient({ baseUrl: "http://127.0.0.1:3000", fetch, token, maxAttempts: 1 });
  return client
    .updateMobileSignature({ path, body: { stateName: "disabled" } })
    .orThrow()
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}

describe("a problem", () => {
  test("401 is the session", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 401));
    expect(toProblem(error, true)).toEqual({ kind: "session" });
  });

  test("403 names the missing permission", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 403, "modify permission missing"));
    expect(toProblem(error, true)).toEqual({ kind: "permission", permissions: ["AccessControl.CredentialModify"] });
  });

  test("403 outside the data room is another kind", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 403, "client outside data room"));
    expect(toProblem(error, true)).toEqual({ kind: "data-room" });
  });

  test("404 says what is missing", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 404, "unknown user"));
    expect(toProblem(error, true)).toEqual({
      kind: "missing",
      message: "User user-999 does not exist in client client-123.",
    });
  });

  test("422 has every message", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 422, "several violations"));
    const problem = toProblem(error, true);
    expect(problem.kind === "rejected" && problem.messages.length).toBeGreaterThan(1);
  });

  test("503 says how long to wait", async () => {
    const error = await thrownBy(respondWith("updateMobileSignature", 503, undefined, { "Retry-After": "7" }));
    expect(toProblem(error, true)).toEqual({ kind: "busy", retryAfterSeconds: 7 });
  });

  test("a network failure is offline only when the browser says so", async () => {
    const error = await thrownBy(networkFailure());
    expect(toProblem(error, true)).toMatchObject({ kind: "unreachable" });
    expect(toProblem(error, false)).toEqual({ kind: "offline" });
  });

  test("a token that cannot be had is the session", async () => {
    const error = await thrownBy(networkFailure(), () => Promise.reject(new Error("no session")));
    expect(toProblem(error, true)).toEqual({ kind: "session" });
  });

  test("everything else has failed", async () => {
    const error = await thrownBy(() => new Response("<h1>proxy</h1>", { status: 502 }));
    expect(toProblem(error, true)).toMatchObject({ kind: "failed" });
    expect(toProblem(new Error("a bug"), true)).toEqual({ kind: "failed", detail: "Error: a bug" });
  });
});

describe("a change may be applied", () => {
  test.each<[boolean, string, Fetch]>([
    [true, "a network failure", networkFailure()],
    [true, "500", respondWith("updateMobileSignature", 500)],
    [true, "503", respondWith("updateMobileSignature", 503)],
    [true, "a page of a proxy", () => new Response("", { status: 502 })],
    [false, "409", respondWith("updateMobileSignature", 409)],
    [false, "422", respondWith("updateMobileSignature", 422, "not pem")],
  ])("%s after %s", async (expected, _name, fetch) => {
    expect(mayBeApplied(await thrownBy(fetch))).toBe(expected);
  });
});
