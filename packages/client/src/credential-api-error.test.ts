import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { recordFetch } from "../test/record-fetch.ts";
import { CredentialApiError, createCredentialClient, isCredentialApiError } from "./index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;

/** What `orThrow` throws for that response. */
function thrownFor(response: () => Response | Promise<Response>, options = {}) {
  const { fetch } = recordFetch(response);
  const client = createCredentialClient({ baseUrl, fetch, maxAttempts: 1, token: "s3cret", ...options });
  return client
    .updateMobileSignature(request)
    .orThrow()
    .then(
      () => expect.unreachable(),
      (error: CredentialApiError) => error,
    );
}

describe("orThrow", () => {
  test("resolves with the result when its status is 2xx", async () => {
    const { fetch } = recordFetch(() => Response.json({ version: 8 }));
    const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request).orThrow();
    expect(result).toMatchObject({ status: 200, body: { version: 8 } });
  });

  test("throws an error response, with all that the server says", async () => {
    const errors = [
      { code: "errors.pessimisticLockingFailure", message: "version is stale.", pointer: "/version" },
      { code: "errors.other", message: "And more." },
    ];
    const headers = { "X-Request-Id": "id-1" };
    const error = await thrownFor(() => Response.json({ errors }, { status: 409, headers }));
    expect(error).toBeInstanceOf(CredentialApiError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "CredentialApiError",
      message: "409 errors.pessimisticLockingFailure: version is stale.",
      operation: "updateMobileSignature",
      status: 409,
      code: "errors.pessimisticLockingFailure",
      errors,
      requestId: "id-1",
      retryAfter: undefined,
    });
    expect(error).not.toHaveProperty("cause");
    expect(error.result).toMatchObject({ status: 409, body: { errors } });
    expect(error.stack).toContain("409 errors.pessimisticLockingFailure");
  });

  test("tells the seconds to wait", async () => {
    const errors = [{ code: "errors.unavailable", message: "Not now." }];
    const response = (text: string) => () => {
      const headers = { "Retry-After": text, Date: "Mon, 18 May 2026 09:30:00 GMT" };
      return Response.json({ errors }, { status: 503, headers });
    };
    expect(await thrownFor(response("5"))).toMatchObject({ retryAfter: 5 });
    expect(await thrownFor(response("Mon, 18 May 2026 09:31:00 GMT"))).toMatchObject({ retryAfter: 60 });
  });

  test("throws what the contract does not declare", async () => {
    const error = await thrownFor(() => new Response("<html>", { status: 502, headers: { "X-Request-Id": "id-1" } }));
    expect(error).toMatchObject({
      message:
        "unexpected 502: updateMobileSignature got no response that the contract declares. The contract does not declare 502",
      status: "unexpected",
      code: undefined,
      errors: [],
      requestId: "id-1",
    });
  });

  test("throws what has no response, with its cause", async () => {
    const cause = new TypeError("fetch failed");
    expect(await thrownFor(() => Promise.reject(cause))).toMatchObject({
      message: "network: updateMobileSignature got no response that the contract declares",
      status: "network",
      code: undefined,
      errors: [],
      requestId: undefined,
      cause,
    });
  });

  test("of a change throws its conflict, with both sides in the result", async () => {
    const errors = [{ code: "errors.pessimisticLockingFailure", message: "version is stale." }];
    let version = 7;
    const { fetch } = recordFetch(({ method }) =>
      method === "GET" ? Response.json({ version: version++ }) : Response.json({ errors }, { status: 409 }),
    );
    const change = createCredentialClient({ baseUrl, fetch }).changeMobileSignature(
      path,
      () => ({ stateName: "disabled" }),
      {
        maxAsks: 1,
      },
    );
    await expect(change.orThrow()).rejects.toMatchObject({
      operation: "changeMobileSignature",
      status: 409,
      result: { base: { version: 7 }, theirs: { version: 8 } },
    });
  });

  test("throws an error whose members go through structuredClone when they are spread: Error loses them", async () => {
    const errors = [{ code: "errors.noRecord", message: "There is none." }];
    const error = await thrownFor(() =>
      Response.json({ errors }, { status: 404, headers: { "X-Request-Id": "id-1" } }),
    );
    const clone = structuredClone({ ...error, message: error.message });
    expect(isCredentialApiError(clone)).toBe(true);
    expect(clone).toMatchObject({
      message: "404 errors.noRecord: There is none.",
      status: 404,
      errors,
      requestId: "id-1",
    });
    expect(clone).not.toHaveProperty("result");
  });

  test("leaves mistakes of the program what they are", async () => {
    const { fetch } = recordFetch(() => Response.json({}));
    const call = createCredentialClient({ baseUrl, fetch }).updateMobileSignature({
      ...request,
      path: { ...path, userExtId: "" },
    });
    await expect(call.orThrow()).rejects.toThrow(TypeError);
  });

  test("shows neither token nor body in a log", async () => {
    const data = "RElHSVBBU1M=";
    for (const response of [
      () => Response.json({ vascoTokens: [{ data }] }, { status: 202 }),
      () => Response.json({ errors: [{ code: "errors.x", message: "x" }], data }, { status: 422 }),
      () => Promise.reject(new TypeError("fetch failed")),
    ]) {
      const error = await thrownFor(response);
      for (const shown of [inspect(error), inspect(error, { depth: 9 }), JSON.stringify(error), error.stack]) {
        expect(shown).not.toContain("s3cret");
        expect(shown).not.toContain(data);
      }
    }
  });
});

describe("isCredentialApiError", () => {
  test("knows the error, and one from another copy of this package", async () => {
    const error = await thrownFor(() => Response.json({}, { status: 418 }));
    expect(isCredentialApiError(error)).toBe(true);
    expect(isCredentialApiError({ name: "CredentialApiError", status: 409, errors: [], operation: "x" })).toBe(true);
  });

  test.each([new Error("CredentialApiError"), null, undefined, "x", { name: "CredentialApiError" }])(
    "not %s",
    (value) => {
      expect(isCredentialApiError(value)).toBe(false);
    },
  );
});
