import { describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { createFakeClock } from "../test/fake-clock.ts";
import { recordFetch } from "../test/record-fetch.ts";
import { createAuthorization } from "./authorization.ts";
import type { Token } from "./options.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled" } } as const;
const unauthorized = { errors: [{ code: "errors.unauthorized", message: "The bearer token is not valid." }] };

describe("a token", () => {
  test.each(["abc", "eyJhbGciOi.eyJzdWIiOi.c2ln-_", "a~b+c/d=="])("%s is a bearer token", async (token) => {
    expect(await createAuthorization(token).ask()).toBe(token);
    expect(await createAuthorization(() => token).ask()).toBe(token);
  });

  test.each([undefined, null])("%s is no token", async (token) => {
    expect(await createAuthorization(token).ask()).toBe(token);
  });

  test.each(["", " ", "Bearer s3cret", "s3cret\n", "s3cret\r\nX-Evil: 1", "s3crét", "s3=cret", "s3,cret"])(
    "%j is refused without repeating it",
    async (token) => {
      const refusal = expect.objectContaining({ name: "TypeError", message: expect.not.stringContaining("cr") });
      expect(() => createAuthorization(token)).toThrow(refusal);
      await expect(createAuthorization(async () => token).ask()).rejects.toThrow(refusal);
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

describe.each(Object.entries(clients))("after a 401, a client on %s", (_name, createClient) => {
  test("asks for a new token, naming the refused one, and sends once more", async () => {
    const { fetch, requests } = serverThatTakes("new");
    const asked: unknown[] = [];
    const token = async (...refused: unknown[]) => {
      asked.push(refused);
      return refused.length > 0 ? "new" : "old";
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
    const answers = [undefined, "new"];
    const token = () => answers.shift();
    expect((await createClient({ baseUrl, fetch, token }).updateMobileSignature(request)).status).toBe(401);
    expect(answers).toEqual(["new"]);
  });

  test.each<[string, () => Token]>([
    ["has none", () => null],
    ["answers what is none", () => "Bearer s3cret"],
    [
      "fails",
      () => {
        throw new Error("signed out");
      },
    ],
  ])("hands the 401 over when the function %s", async (_what, renew) => {
    const { fetch, requests } = serverThatTakes();
    const token = (refused?: string) => (refused ? renew() : "old");
    const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request);
    expect(result.status).toBe(401);
    expect(requests).toHaveLength(1);
  });

  test("asks once for all calls that were refused with the same token, those that come later, too", async () => {
    const { fetch, requests } = serverThatTakes("new");
    const renewal = Promise.withResolvers<string>();
    let renewals = 0;
    const token = (refused?: string) => {
      if (!refused) return "old";
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

  test("asks again for the next token that is refused, and after a renewal that failed", async () => {
    const accepted = ["second"];
    const { fetch } = recordFetch(({ headers }) =>
      accepted.some((each) => headers.get("Authorization") === `Bearer ${each}`)
        ? Response.json({})
        : Response.json(unauthorized, { status: 401 }),
    );
    let current = "first";
    const answers = ["no change", "failure", "second", "third"];
    const token = (refused?: string) => {
      const answer = refused ? (answers.shift() ?? "") : "no change";
      if (answer === "failure") throw new Error("signed out");
      if (answer !== "no change") current = answer;
      return current;
    };
    const client = createClient({ baseUrl, fetch, token });
    expect((await client.updateMobileSignature(request)).status).toBe(401);
    expect((await client.updateMobileSignature(request)).status).toBe(401);
    expect((await client.updateMobileSignature(request)).status).toBe(200);
    accepted[0] = "third";
    expect((await client.updateMobileSignature(request)).status).toBe(200);
    expect(answers).toEqual([]);
  });

  test("counts the renewal into the time of the attempt", async () => {
    const clock = createFakeClock();
    const { fetch, requests } = serverThatTakes();
    const token = (refused?: string) => (refused ? new Promise<Token>(() => {}) : "old");
    const result = await clock.settle(createClient({ baseUrl, fetch, token, clock }).updateMobileSignature(request));
    expect(result).toMatchObject({ status: "timeout", attempts: 1 });
    expect(clock.now()).toBe(10_000);
    expect(requests).toHaveLength(1);
  });
});
