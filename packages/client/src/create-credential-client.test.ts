import { afterEach, describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { recordFetch } from "../test/record-fetch.ts";
import type { CredentialClientOptions } from "./options.ts";

const baseUrl = "https://idm.example.com/proxy";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;

describe.each(Object.entries(clients))("a client on %s", (_name, create) => {
  const createCredentialClient = (options: CredentialClientOptions) => create({ maxAttempts: 1, ...options });

  test("a call leaves the request of the caller as it is", async () => {
    const { fetch } = recordFetch(() => Response.json({}));
    const frozen = Object.freeze({
      path: Object.freeze({ ...path }),
      body: Object.freeze({ msisdn: "+41791234567" }),
    });
    await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(frozen);
    expect(frozen).toEqual({ path, body: { msisdn: "+41791234567" } });
  });

  describe("mistakes of the program reject with a TypeError before anything is sent", () => {
    const { fetch, requests } = recordFetch(() => Response.json({}));
    const client = createCredentialClient({ baseUrl, fetch });
    const call = (...given: unknown[]) => Reflect.apply(client.updateMobileSignature, undefined, given);
    afterEach(() => expect(requests).toEqual([]));

    test.each(["", ".", "..", "a\n"])("the path parameter %j", async (userExtId) => {
      const rejected = client.updateMobileSignature({ path: { ...path, userExtId }, body: {} });
      await expect(rejected).rejects.toThrow(TypeError);
      await expect(rejected).rejects.toThrow("path parameter userExtId must be text");
    });

    test("a missing path parameter, path or request", async () => {
      for (const incomplete of [
        { path: { clientExtId: "client-123" }, body: {} },
        { path: {}, body: {} },
        {},
        undefined,
      ]) {
        await expect(call(incomplete)).rejects.toThrow(/^path parameter \w+ must be text/);
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

    test("options that are none are rejected when the client is made", () => {
      expect(() => createCredentialClient({ baseUrl: "/api", fetch })).toThrow(TypeError);
      expect(() => createCredentialClient({ baseUrl, fetch, maxAttempts: 0 })).toThrow(TypeError);
    });
  });
});
