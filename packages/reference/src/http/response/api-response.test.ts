import { describe, expect, test } from "vitest";
import { serve } from "../../../test/hand-made.ts";
import { type ApiResponse, createResponder } from "./api-response.ts";

const declared = { 200: { body: {} }, 204: {} };

/** Serves one operation with a host that notes every response and adds a header. */
function serveWithHost(outcome: ApiResponse) {
  const noted: ApiResponse[] = [];
  const toResponse = createResponder((response) => {
    noted.push(response);
    return { "x-host": "here" };
  });
  return { noted, ...serve({ responses: declared }, outcome, { toResponse, checkResponses: false }) };
}

describe("a host that takes each response", () => {
  test("adds its headers to a response with a body", async () => {
    const { send, noted } = serveWithHost({ status: 200, body: { a: 1 }, headers: { "X-Own": "ä" } });
    const { status, body, headers } = await send("/things");
    expect([status, body]).toEqual([200, { a: 1 }]);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json",
      "x-host": "here",
      "x-own": "ä",
    });
    expect(noted).toMatchObject([{ status: 200, body: { a: 1 } }]);
  });

  test("adds them to one without a body", async () => {
    const { send } = serveWithHost({ status: 204 });
    const { status, headers } = await send("/things");
    expect([status, Object.fromEntries(headers)]).toEqual([204, { "x-host": "here" }]);
  });

  test("gets error responses, the same text each time", async () => {
    const { send, noted } = serveWithHost({ status: 200, body: {} });
    for (let call = 0; call < 2; call += 1) {
      const { status, headers } = await send("/things", { headers: { authorization: "Basic x" } });
      expect([status, headers.get("x-host"), headers.get("www-authenticate")]).toEqual([
        401,
        "here",
        expect.stringContaining("Bearer"),
      ]);
    }
    expect(noted.map(({ status }) => status)).toEqual([401, 401]);
  });

  test.each(["a\r\nset-cookie: b", "a\nb", "a\u0000b", "Ω"])("gets a 500 for the header value %j", async (value) => {
    const { send, bugs } = serveWithHost({ status: 200, body: {}, headers: { "X-Own": value } });
    expect((await send("/things")).status).toBe(500);
    expect(bugs).toEqual([expect.stringContaining("TypeError: The header x-own")]);
  });
});
