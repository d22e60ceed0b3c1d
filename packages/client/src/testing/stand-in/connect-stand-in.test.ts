import { describe, expect, test } from "vitest";
import { connectStandIn, StandInError } from "./connect-stand-in.ts";

const url = "http://127.0.0.1:3000";
const refused = () => {
  throw new TypeError("fetch failed");
};

describe("connecting", () => {
  test("asks the server once, at its root", async () => {
    const asked: string[] = [];
    const standIn = await connectStandIn(`${url}/docs/?a#b`, {
      fetch: async ({ method, url }) => {
        asked.push(`${method} ${url}`);
        return Response.json({});
      },
    });
    expect([standIn.url, asked]).toEqual([url, [`GET ${url}/stand-in`]]);
  });

  test("waits for a server that is still starting", async () => {
    let attempts = 0;
    const fetch = async () => (++attempts < 3 ? refused() : Response.json({}));
    await connectStandIn(url, { waitMs: 5_000, fetch });
    expect(attempts).toBe(3);
  });

  test("rejects when no server responds in time", async () => {
    const connecting = connectStandIn(url, { waitMs: 60, fetch: refused });
    await expect(connecting).rejects.toThrow(`GET ${url}/stand-in: no response. Does the server run there?`);
    await expect(connecting).rejects.toMatchObject({
      name: "StandInError",
      status: undefined,
      cause: expect.any(TypeError),
    });
  });

  test("rejects at once when the server is no stand-in, and says when one is", async () => {
    const errors = [{ code: "errors.unknownResource", message: "No operation has this path." }];
    const connecting = connectStandIn(url, {
      waitMs: 60_000,
      fetch: async () => Response.json({ errors }, { status: 404 }),
    });
    await expect(connecting).rejects.toThrow(
      /no stand-in. It is one on 127.0.0.1, with the development secret and with WORKERS=1/,
    );
    await expect(connecting).rejects.toBeInstanceOf(StandInError);
  });

  test("an error page of something else is no riddle", async () => {
    const connecting = connectStandIn(url, {
      fetch: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
    });
    await expect(connecting).rejects.toThrow(`GET ${url}/stand-in: 502`);
  });
});

test("an error names each member, and has them as values", async () => {
  const errors = [
    { code: "errors.invalidData", pointer: "/status", message: "Not a declared status." },
    { code: "errors.invalidData", message: "Too many." },
  ];
  const fetch = async ({ method }: Request) =>
    method === "POST" ? Response.json({ errors }, { status: 422 }) : Response.json({});
  const standIn = await connectStandIn(url, { fetch });
  const adding = standIn.rules.add({ status: 503 });
  await expect(adding).rejects.toThrow(
    `POST ${url}/stand-in/rules: 422\n  /status: Not a declared status.\n  Too many.`,
  );
  await expect(adding).rejects.toMatchObject({ status: 422, errors });
});

test("names become one segment of a path", async () => {
  const paths: string[] = [];
  const fetch = async ({ url }: Request) => {
    paths.push(new URL(url).pathname);
    return new Response(null, { status: 204 });
  };
  const standIn = await connectStandIn(url, { fetch });
  await standIn.rules.remove("a/b?c");
  await standIn.restore("a b");
  expect(paths.slice(1)).toEqual(["/stand-in/rules/a%2Fb%3Fc", "/stand-in/snapshots/a%20b/restore"]);
});
