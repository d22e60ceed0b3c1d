import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { describe, expect, test } from "vitest";
import { digestOf, serveFile } from "./serve-file.ts";

const content = Buffer.from("let contract = 1;\n".repeat(1_000));
const app = new Hono();
app.use(etag());
app.get(
  "/large.js",
  serveFile(() => ({ name: "large.js", mediaType: "text/javascript", content })),
);
app.get(
  "/small.js",
  serveFile(() => ({ name: "small.js", mediaType: "text/javascript", content: Buffer.from("1") })),
);
app.get(
  "/hashed.js",
  serveFile(() => ({ name: "hashed.js", mediaType: "text/javascript", content: Buffer.from("2") }), true),
);

async function get(path: string, headers: { readonly [name: string]: string } = {}) {
  const response = await app.request(path, { headers });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

describe("200", () => {
  test("with the content, its media type, its length and an ETag", async () => {
    const { response, body } = await get("/large.js");
    expect(response.status).toBe(200);
    expect(body).toEqual(content);
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "no-cache",
      "content-length": String(content.length),
      "content-type": "text/javascript",
      etag: `"${digestOf(content)}"`,
      vary: "Accept-Encoding",
    });
  });

  test.each([
    ["gzip", "gzip, deflate, br, zstd", gunzipSync],
    ["gzip", "gzip;q=0.5", gunzipSync],
    ["gzip", "GZIP, br;q=0", gunzipSync],
  ])("in %s for %s, with an ETag of its own", async (encoding, accepted, decompress) => {
    const { response, body } = await get("/large.js", { "Accept-Encoding": accepted });
    expect(response.headers.get("Content-Encoding")).toBe(encoding);
    expect(response.headers.get("ETag")).toBe(`"${digestOf(content)}-${encoding}"`);
    expect(response.headers.get("Content-Length")).toBe(String(body.length));
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
    expect(decompress(body)).toEqual(content);
    expect(body.length).toBeLessThan(content.length / 10);
  });

  test.each(["identity", "gzip;q=0", "brotli", ""])("as it is for %j", async (accepted) => {
    const { response, body } = await get("/large.js", { "Accept-Encoding": accepted });
    expect(response.headers.get("Content-Encoding")).toBeNull();
    expect(body).toEqual(content);
  });

  test("as it is when compressing saves nothing", async () => {
    const { response } = await get("/small.js", { "Accept-Encoding": "gzip" });
    expect(response.headers.get("Content-Encoding")).toBeNull();
  });

  test("for good under its digest, and for this once under any other query", async () => {
    const cacheControl = async (query: string) =>
      (await get(`/large.js?${query}`)).response.headers.get("Cache-Control");
    expect(await cacheControl(digestOf(content))).toBe("public, max-age=31536000, immutable");
    expect(await cacheControl("other")).toBe("no-cache");
  });

  test("for good, whatever the query, when its name has its digest", async () => {
    const headers = async (query: string) => (await app.request(`/hashed.js${query}`)).headers;
    for (const query of ["", "?other"]) {
      expect((await headers(query)).get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    }
  });

  test("without the content for HEAD", async () => {
    const response = await app.request("/large.js", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Length")).toBe(String(content.length));
    expect(await response.text()).toBe("");
  });
});

describe("304", () => {
  test.each([`"${digestOf(content)}"`, `"other", W/"${digestOf(content)}"`, "*"])(
    "for If-None-Match: %s",
    async (tags) => {
      const { response, body } = await get("/large.js", { "If-None-Match": tags });
      expect(response.status).toBe(304);
      expect(response.headers.get("ETag")).toBe(`"${digestOf(content)}"`);
      expect(body.length).toBe(0);
    },
  );

  test("only for the encoding that would be sent", async () => {
    const headers = { "If-None-Match": `"${digestOf(content)}"`, "Accept-Encoding": "gzip" };
    expect((await get("/large.js", headers)).response.status).toBe(200);
    const compressed = { ...headers, "If-None-Match": `"${digestOf(content)}-gzip"` };
    expect((await get("/large.js", compressed)).response.status).toBe(304);
  });
});
