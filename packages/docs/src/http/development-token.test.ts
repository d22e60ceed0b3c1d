import { describe, expect, test } from "vitest";
import { createDocs } from "../create-docs.ts";

const docs = createDocs({ developmentTokens: { sign: async () => "a-token", ttlSeconds: 600 } });

/** Asks for a token with the headers, from the address. */
async function ask(headers: { readonly [name: string]: string }, remoteAddress = "127.0.0.1") {
  // The bindings of the adapter, as far as anybody here looks at them.
  const bindings = { incoming: { socket: { remoteAddress } } };
  const response = await docs.request("/docs/token", { method: "POST", headers }, bindings);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("200 with a token", () => {
  test.each(["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "docs.localhost:3000", "192.168.1.5:3000"])(
    "for a page of this origin that was opened at %s",
    async (host) => {
      const { status, headers, body } = await ask({
        Host: host,
        Origin: `http://${host}`,
        "Sec-Fetch-Site": "same-origin",
      });
      expect(status).toBe(200);
      expect(body).toEqual({ token: "a-token", expiresInSeconds: 600 });
      expect(headers.get("Cache-Control")).toBe("no-store");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );

  test("for a browser that sends no Sec-Fetch-Site, as some do to an address of the local network", async () => {
    expect((await ask({ Host: "127.0.0.1:3000", Origin: "http://127.0.0.1:3000" })).status).toBe(200);
  });
});

describe("403 without a token", () => {
  test.each([
    ["another site", { Host: "127.0.0.1:3000", Origin: "http://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["another port", { Host: "localhost:3000", Origin: "http://localhost:1", "Sec-Fetch-Site": "same-site" }],
    ["another scheme", { Host: "localhost:3000", Origin: "file://localhost:3000", "Sec-Fetch-Site": "same-origin" }],
    ["an opaque origin", { Host: "127.0.0.1:3000", Origin: "null", "Sec-Fetch-Site": "same-origin" }],
    ["an address line or a program", { Host: "127.0.0.1:3000", "Sec-Fetch-Site": "none" }],
    ["a request that names no origin", { Host: "127.0.0.1:3000" }],
    [
      "a site that says it is this one",
      { Host: "127.0.0.1:3000", Origin: "http://127.0.0.1:3000", "Sec-Fetch-Site": "cross-site" },
    ],
    [
      "a name that was pointed here",
      { Host: "evil.example:3000", Origin: "http://evil.example:3000", "Sec-Fetch-Site": "same-origin" },
    ],
    [
      "a name that begins like ours",
      { Host: "localhost.evil.example", Origin: "http://localhost.evil.example", "Sec-Fetch-Site": "same-origin" },
    ],
  ])("for %s", async (_, headers) => {
    const { status, body, headers: answered } = await ask(headers);
    expect(status).toBe(403);
    expect(body).toMatchObject({ errors: [{ message: expect.stringMatching(/^A development token is for /) }] });
    expect(JSON.stringify(body)).not.toContain("a-token");
    expect(answered.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("for a reader on another machine", async () => {
    const headers = { Host: "192.168.1.5", Origin: "http://192.168.1.5", "Sec-Fetch-Site": "same-origin" };
    const from = async (address: string) => (await ask(headers, address)).status;
    expect(await from("192.168.1.7")).toBe(403);
    expect(await from("")).toBe(403);
    expect(await from("::ffff:192.168.1.7")).toBe(403);
    expect(await from("::ffff:127.0.0.1")).toBe(200);
    expect(await from("::1")).toBe(200);
  });
});
