import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { Token } from "../options.ts";
import { createAuthorization } from "./authorization.ts";
import { platformClock } from "./clock.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled" } } as const;
const unauthorized = { errors: [{ code: "errors.unauthorized", message: "The bearer token is not valid." }] };

describe("a token", () => {
  test.each(["abc", "eyJhbGciOi.eyJzdWIiOi.c2ln-_", "a~b+c/d=="])("%s is a bearer token", async (token) => {
    expect(await createAuthorization(token, platformClock, 8_000).ask()).toBe(token);
    expect(await createAuthorization(() => token, platformClock, 8_000).ask()).toBe(token);
  });

  test.each([undefined, null])("%s is no token", async (token) => {
    expect(await createAuthorization(token, platformClock, 8_000).ask()).toBe(token);
  });

  test.each(["", " ", "Bearer s3cret", "s3cret\n", "s3cret\r\nX-Evil: 1", "s3crét", "s3=cret", "s3,cret"])(
    "%j is rejected without repeating it",
    async (token) => {
      const error = expect.objectContaining({ name: "TypeError", message: expect.not.stringContaining("cr") });
      expect(() => createAuthorization(token, platformClock, 8_000)).toThrow(error);
      expect(await createAuthorization(async () => token, platformClock, 8_000).ask()).toEqual({
        status: "token",
        cause: error,
      });
    },
  );
});

/** A server that takes the tokens given, and nothing else. */
function serverThatTakes(...tokens: string[]) {
  return recordFetch(({ headers }) => {
    const isKnown = tokens.some((token) => headers.get("Authorization") === `Bearer ${token}`);
    return isKnown ? Response.json({}) : Response.json(unauthorized, { status: 401 });
  });
}

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  describe("token", () => {
    test("a function is asked before every call", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const tokens = ["one", undefined, null, "two"];
      const client = createClient({ baseUrl, fetch, token: async () => tokens.shift() });
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
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "token", cause, attempts: 0 });
      expect(requests).toEqual([]);
    });

    test("a malformed one is rejected without repeating it, and nothing is sent", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const error = new TypeError("token must be a bearer token without the word Bearer");
      expect(() => createClient({ baseUrl, fetch, token: "s3cret\n" })).toThrow(error);
      const client = createClient({ baseUrl, fetch, token: () => "Bearer s3cret" });
      expect(await client.updateMobileSignature(request)).toMatchObject({
        status: "token",
        cause: error,
        attempts: 0,
      });
      expect(requests).toEqual([]);
    });

    test("is in no result", async () => {
      const responses = [
        () => Response.json({}),
        () => Response.json(unauthorized, { status: 500 }),
        () => new Response("<html>", { status: 502 }),
        () => Promise.reject(new TypeError("fetch failed")),
      ];
      for (const response of responses) {
        const { fetch } = recordFetch(response);
        const result = await createClient({ baseUrl, fetch, token: "s3cret" }).updateMobileSignature(request);
        for (const reported of [JSON.stringify(result), inspect(result, { depth: 9, showHidden: true })]) {
          expect(reported).not.toContain("s3cret");
        }
      }
    });
  });

  describe("after a 401", () => {
    test("asks for a new token, naming the rejected one, and sends once more", async () => {
      const { fetch, requests } = serverThatTakes("new");
      const asked: unknown[] = [];
      const token = async (...rejected: unknown[]) => {
        asked.push(rejected);
        return rejected.length > 0 ? "new" : "old";
      };
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: 200, attempts: 1 });
      expect(asked).toEqual([[], ["old"]]);
      expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer old", "Bearer new"]);
      expect(await Promise.all(requests.map((each) => each.text()))).toEqual(Array(2).fill('{"stateName":"disabled"}'));
    });

    test("sends once more only: the second 401 is the result", async () => {
      const { fetch, requests } = serverThatTakes();
      let count = 0;
      const result = await createClient({ baseUrl, fetch, token: () => `t${count++}` }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: 401, body: unauthorized });
      expect(requests).toHaveLength(2);
    });

    test.each<[string, Token | (() => Token)]>([
      ["a token that is a text", "old"],
      ["a function that knows no other", () => "old"],
      ["a request that had no token", () => undefined],
    ])("does not send again: %s", async (_what, token) => {
      const { fetch, requests } = serverThatTakes();
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result.status).toBe(401);
      expect(requests).toHaveLength(1);
    });

    test("asks nothing when the request had no token: the function has said that there is none", async () => {
      const { fetch } = serverThatTakes("new");
      const tokens = [undefined, "new"];
      const token = () => tokens.shift();
      expect((await createClient({ baseUrl, fetch, token }).updateMobileSignature(request)).status).toBe(401);
      expect(tokens).toEqual(["new"]);
    });

    test.each<[string, () => Token]>([
      ["has none", () => null],
      ["has the same", () => "old"],
    ])("returns the 401 when the function %s", async (_what, renew) => {
      const { fetch, requests } = serverThatTakes();
      const token = (rejected?: string) => (rejected ? renew() : "old");
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result.status).toBe(401);
      expect(requests).toHaveLength(1);
    });

    test.each<[string, () => Token, string]>([
      ["returns no bearer token", () => "Bearer s3cret", "token must be a bearer token without the word Bearer"],
      [
        "fails, as when the identity provider is down",
        () => {
          throw new Error("connect ECONNREFUSED");
        },
        "connect ECONNREFUSED",
      ],
    ])("is no plain 401 when the function %s: the user need not be signed out", async (_what, renew, message) => {
      const { fetch, requests } = serverThatTakes();
      const token = (rejected?: string) => (rejected ? renew() : "old");
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
      expect(result).toEqual({ status: "token", message, attempts: 1 });
      expect(result).toMatchObject({ cause: { message } });
      expect(requests).toHaveLength(1);
    });

    test("a refresh that never settles ends by itself, and the next 401 starts a new one", async () => {
      const clock = createFakeClock();
      const { fetch } = serverThatTakes("new");
      const refreshes = [() => new Promise<Token>(() => {}), () => "new"];
      const token = (rejected?: string) => (rejected ? refreshes.shift()?.() : "old");
      const client = createClient({ baseUrl, fetch, token, clock, tokenTimeoutMs: 2_000 });
      const stuck = await clock.settle(Promise.all([1, 2].map(() => client.updateMobileSignature(request))));
      expect(stuck.map(({ status }) => status)).toEqual(["token", "token"]);
      expect(clock.now()).toBe(2_000);
      expect((await clock.settle(client.updateMobileSignature(request))).status).toBe(200);
    });

    test("asks once for all calls that were rejected with the same token, those that come later, too", async () => {
      const { fetch, requests } = serverThatTakes("new");
      const renewal = Promise.withResolvers<string>();
      let renewals = 0;
      const token = (rejected?: string) => {
        if (!rejected) return "old";
        renewals++;
        return renewal.promise;
      };
      const client = createClient({ baseUrl, fetch, token });
      const calls = [1, 2, 3].map(() => client.updateMobileSignature(request));
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(requests).toHaveLength(3);
      renewal.resolve("new");
      for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
      expect((await client.updateMobileSignature(request)).status).toBe(200);
      expect(renewals).toBe(1);
      expect(requests).toHaveLength(8);
    });

    test("asks again for the next token that is rejected, and after a renewal that failed", async () => {
      const accepted = ["second"];
      const { fetch } = recordFetch(({ headers }) =>
        accepted.some((each) => headers.get("Authorization") === `Bearer ${each}`)
          ? Response.json({})
          : Response.json(unauthorized, { status: 401 }),
      );
      let current = "first";
      const tokens = ["no change", "failure", "second", "third"];
      const token = (rejected?: string) => {
        const given = rejected ? (tokens.shift() ?? "") : "no change";
        if (given === "failure") throw new Error("signed out");
        if (given !== "no change") current = given;
        return current;
      };
      const client = createClient({ baseUrl, fetch, token });
      expect((await client.updateMobileSignature(request)).status).toBe(401);
      expect((await client.updateMobileSignature(request)).status).toBe("token");
      expect((await client.updateMobileSignature(request)).status).toBe(200);
      accepted[0] = "third";
      expect((await client.updateMobileSignature(request)).status).toBe(200);
      expect(tokens).toEqual([]);
    });

    test("counts the renewal into the time of the attempt", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = serverThatTakes();
      const token = (rejected?: string) => (rejected ? new Promise<Token>(() => {}) : "old");
      const result = await clock.settle(createClient({ baseUrl, fetch, token, clock }).updateMobileSignature(request));
      expect(result).toMatchObject({ status: "token", cause: { name: "TimeoutError" }, attempts: 1 });
      expect(clock.now()).toBe(8_000);
      expect(requests).toHaveLength(1);
    });

    test("asks once for a hundred calls at once", async () => {
      const { fetch } = serverThatTakes("new");
      let renewals = 0;
      let current = "old";
      const token = async (rejected?: string) => {
        if (!rejected) return current;
        renewals++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        current = "new";
        return current;
      };
      const client = createClient({ baseUrl, fetch, token, maxInFlight: 100 });
      const results = await Promise.all(Array.from({ length: 100 }, () => client.updateMobileSignature(request)));
      expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
      expect(renewals).toBe(1);
    });

    test("asks once for each token, when 401 responses for two come in turns", async () => {
      const { fetch } = serverThatTakes("new");
      const sent = ["a", "b", "a", "b", "a"];
      const renewals: string[] = [];
      const token = (rejected?: string) => {
        if (!rejected) return sent.shift();
        renewals.push(rejected);
        return "new";
      };
      const client = createClient({ baseUrl, fetch, token });
      for (const _ of [1, 2, 3, 4, 5]) expect((await client.updateMobileSignature(request)).status).toBe(200);
      expect(renewals).toEqual(["a", "b"]);
    });

    test("asks again when what it was given for a token is rejected, too", async () => {
      const accepted = ["first"];
      const { fetch } = recordFetch(({ headers }) =>
        headers.get("Authorization") === `Bearer ${accepted[0]}`
          ? Response.json({})
          : Response.json(unauthorized, { status: 401 }),
      );
      const tokens = ["first", "second"];
      // Returns the token it began with whenever it is not asked for a new one.
      const client = createClient({ baseUrl, fetch, token: (rejected) => (rejected ? tokens.shift() : "old") });
      const call = async () => (await client.updateMobileSignature(request)).status;
      expect([await call(), await call()]).toEqual([200, 200]);
      accepted[0] = "second";
      expect([await call(), await call()]).toEqual([401, 200]);
      expect(tokens).toEqual([]);
    });

    test("asks for no new token after a error response of another kind", async () => {
      const asked: unknown[] = [];
      const token = (rejected?: string) => {
        asked.push(rejected);
        return "abc";
      };
      const fetch = () => Response.json(unauthorized, { status: 403 });
      expect((await createClient({ baseUrl, fetch, token }).updateMobileSignature(request)).status).toBe(403);
      expect(asked).toEqual([undefined]);
    });

    test("sends nothing when the new token comes after the call was aborted", async () => {
      const { fetch, requests } = serverThatTakes("new");
      const renewal = Promise.withResolvers<string>();
      const aborting = new AbortController();
      const client = createClient({ baseUrl, fetch, token: (rejected) => (rejected ? renewal.promise : "old") });
      const call = client.updateMobileSignature(request, { signal: aborting.signal });
      await new Promise((resolve) => setTimeout(resolve, 5));
      aborting.abort("left the page");
      expect(await call).toMatchObject({ status: "aborted", cause: "left the page", attempts: 1 });
      renewal.resolve("new");
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(requests).toHaveLength(1);
    });
  });
});

test("ten rejected tokens are remembered, and no more", async () => {
  const asked: string[] = [];
  const authorization = createAuthorization(
    (rejected = "") => {
      asked.push(rejected);
      return "new";
    },
    platformClock,
    8_000,
  );
  for (let count = 0; count < 12; count++) await authorization.renew(`t${count}`);
  asked.length = 0;
  for (let count = 11; count >= 0; count--) await authorization.renew(`t${count}`);
  expect(asked).toEqual(["t1", "t0"]);
});
