import { describe, expect, test } from "vitest";
import { openReference, type Sent, toRequest, urlOf } from "../../../test/send.ts";
import { createReference } from "../../index.ts";

describe("400", () => {
  const { send } = openReference();

  test.each<[string, Sent, string]>([
    ["no body", { body: null }, "The body is missing."],
    ["a body of no bytes", { body: "" }, "The body is missing."],
    ["a body that is not JSON", { body: "{" }, "The body is not JSON."],
    ["a member named twice", { body: '{"version":1,"version":7}' }, "The body contains the member version twice."],
    [
      "a long name, cut",
      { body: `{"${"é".repeat(51)}":1,"${"é".repeat(51)}":1}` },
      `The body contains the member ${"é".repeat(50)}… twice.`,
    ],
    ["a lone surrogate", { body: '{"msisdn":"\\ud800"}' }, "The body contains a lone surrogate."],
    ["NUL", { body: '{"msisdn":"\\u0000"}' }, "The body contains the NUL character."],
    ["33 levels", { body: `${"[".repeat(33)}${"]".repeat(33)}` }, "The body is nested deeper than 32 levels."],
    ["bad percent-encoding in the path", { path: { userExtId: "%zz" } }, "The path has bad percent-encoding."],
    ["both path and body bad", { path: { userExtId: "%E0%A4%A" }, body: "" }, "The path has bad percent-encoding."],
  ])("for %s", async (_, sent, message) => {
    const { status, body } = await send("updateMobileSignature", sent);
    expect(status).toBe(400);
    expect(body).toEqual({ errors: [{ code: "errors.malformedRequest", message }] });
  });

  test("for bytes that are not UTF-8", async () => {
    const request = toRequest("updateMobileSignature", {});
    const response = await createReference().fetch(new Request(request, { body: Uint8Array.from([0x22, 0xff, 0x22]) }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("The body is not UTF-8.");
  });

  test("for a clientExtId that cannot be decoded, because no data room can contain it", async () => {
    const { status, error } = await send("updateVascoCredential", { path: { clientExtId: "%FF" } });
    expect([status, error?.message]).toEqual([400, "The path has bad percent-encoding."]);
  });

  test("for a body that ends before it is complete", async () => {
    const { send: sendCut } = openReference({ readBody: async () => "incomplete" });
    expect((await sendCut("updateVascoCredential")).error?.message).toBe("The body is incomplete.");
  });
});

describe("413", () => {
  const exactly = `{"modificationComment":"${"x".repeat(1000)}"${" ".repeat(65_536 - 1026)}}`;

  test("not for a body of exactly the limit", async () => {
    expect(exactly).toHaveLength(65_536);
    expect((await openReference().send("updateMobileSignature", { body: exactly })).status).toBe(200);
  });

  test("for one byte more", async () => {
    const { status, body } = await openReference().send("updateMobileSignature", { body: `${exactly} ` });
    expect(status).toBe(413);
    expect(body).toEqual({
      errors: [{ code: "errors.requestTooLarge", message: "The body is larger than 65536 bytes." }],
    });
  });

  test("by Content-Length alone, before anything is read", async () => {
    const { send } = openReference({
      readBody: async () => {
        throw new Error("It was read");
      },
    });
    expect((await send("updateMobileSignature", { headers: { "content-length": "65537" } })).status).toBe(413);
  });

  test("for a body of unknown length, counted, and not read to its end", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const { headers } = toRequest("updateMobileSignature", {});
    const init = { method: "PATCH", headers, body: endless, duplex: "half" };
    const { status } = await openReference().fetch(urlOf("updateMobileSignature"), init);
    expect(status).toBe(413);
    expect(chunks).toBeLessThan(70);
  });

  test("for a Content-Length that is too low", async () => {
    const tooLarge = `"${"x".repeat(65_536)}"`;

    const { send } = openReference();
    expect((await send("updateMobileSignature", { body: tooLarge, headers: { "content-length": "2" } })).status).toBe(
      413,
    );
  });
});

test("the body is left alone where the host injects a reader", async () => {
  const request = toRequest("updateMobileSignature", {});
  const guarded = new Proxy(request, {
    get(target, name) {
      if (name === "body") throw new Error("The stream was touched");
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const { app } = openReference({ readBody: async () => new TextEncoder().encode("{}") });
  expect((await app.fetch(guarded)).status).toBe(200);
});

describe("415", () => {
  test.each([null, "text/plain", "application/merge-patch+json", "application/json; charset=utf-16"])(
    "with Accept-Patch for %s",
    async (contentType) => {
      const { status, headers, body } = await openReference().send("updateMobileSignature", { contentType });
      expect([status, headers.get("accept-patch")]).toEqual([415, "application/json"]);
      expect(body).toEqual({
        errors: [
          {
            code: "errors.unsupportedMediaType",
            message: "The media type of the body must be application/json in UTF-8.",
          },
        ],
      });
    },
  );

  test.each(["gzip", "br", "deflate", "identity, gzip", "identity, identity", "x"])(
    "with Accept-Encoding for a body with the content coding %s",
    async (coding) => {
      const { status, headers, body } = await openReference().send("updateMobileSignature", {
        headers: { "content-encoding": coding },
      });
      expect([status, headers.get("accept-encoding"), headers.get("accept-patch")]).toEqual([
        415,
        "identity",
        "application/json",
      ]);
      expect(body).toEqual({
        errors: [{ code: "errors.unsupportedMediaType", message: "The body must have no content coding." }],
      });
    },
  );

  test.each(["identity", "Identity", ""])("not for the content coding %j", async (coding) => {
    const sent = { headers: { "content-encoding": coding } };
    expect((await openReference().send("updateMobileSignature", sent)).status).toBe(200);
  });
});
