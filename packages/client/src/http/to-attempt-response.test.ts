import { describe, expect, test } from "vitest";
import { toAttemptResponse } from "./to-attempt-response.ts";

const synthetic = { errors: [{ code: "client.emptyBody", message: "The response has no body." }], synthetic: true };

describe("a response", () => {
  test("keeps its status, its headers, its address and its body, which is read once", async () => {
    const response = new Response('{"a":1}', { status: 201, statusText: "Created", headers: { ETag: '"1"' } });
    Object.defineProperty(response, "url", { value: "https://idm.example.com/x" });
    const copy = await toAttemptResponse(response);
    expect(response.bodyUsed).toBe(true);
    expect(copy).toMatchObject({ status: 201, statusText: "Created", ok: true, url: "https://idm.example.com/x" });
    expect(copy.headers.get("ETag")).toBe('"1"');
    expect(await copy.clone().json()).toEqual({ a: 1 });
    expect(await copy.text()).toBe('{"a":1}');
  });

  test("gives its body in every way, and each as often as it is asked", async () => {
    const copy = await toAttemptResponse(Response.json({ a: 1 }));
    const bytes = new TextEncoder().encode('{"a":1}');
    for (let count = 0; count < 2; count++) {
      expect(await copy.text()).toBe('{"a":1}');
      expect(await copy.json()).toEqual({ a: 1 });
      expect(new Uint8Array(await copy.arrayBuffer())).toEqual(bytes);
      expect(await copy.bytes()).toEqual(bytes);
      expect(await (await copy.blob()).text()).toBe('{"a":1}');
      expect(await new Response(copy.body, copy).json()).toEqual({ a: 1 });
      expect(await copy.clone().clone().json()).toEqual({ a: 1 });
    }
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const fields = await (await toAttemptResponse(new Response("a=1", { headers: form }))).formData();
    expect(fields.get("a")).toBe("1");
  });

  test("lets a middleware set its headers, and leaves those that were received", async () => {
    const response = Response.json({}, { headers: { ETag: '"1"' } });
    const copy = await toAttemptResponse(response);
    copy.headers.set("ETag", '"2"');
    expect([response, copy, copy.clone()].map(({ headers }) => headers.get("ETag"))).toEqual(['"1"', '"2"', '"2"']);
  });

  test.each([204, 205])("with the status %i has no body", async (status) => {
    expect(await (await toAttemptResponse(new Response(null, { status }))).text()).toBe("");
  });

  test("that stands for a network failure is one", async () => {
    await expect(toAttemptResponse(Response.error())).rejects.toThrow(new TypeError("The network failed."));
  });

  test("whose body breaks off is a failure", async () => {
    const cause = new TypeError("terminated");
    const body = new ReadableStream({ start: (controller) => controller.error(cause) });
    await expect(toAttemptResponse(new Response(body))).rejects.toBe(cause);
  });
});

describe("an error response without a body gets one, marked as synthetic: an empty error is falsy", () => {
  test.each([
    ["401", new Response(null, { status: 401 })],
    ["503 with a length", new Response("", { status: 503, headers: { "Content-Length": "0" } })],
    ["304", new Response(null, { status: 304 })],
    ["302", new Response(null, { status: 302 })],
    ["an opaque redirect", Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" })],
  ])("%s", async (_title, response) => {
    const copy = await toAttemptResponse(response);
    expect(copy).toMatchObject({ status: response.status, ok: false });
    expect(copy.headers.has("Content-Length")).toBe(false);
    expect(await copy.json()).toEqual(synthetic);
  });
});
