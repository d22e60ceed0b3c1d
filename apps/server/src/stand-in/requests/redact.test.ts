import { describe, expect, test } from "vitest";
import { redactBody, redactHeaders } from "./redact.ts";

const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0ZXIifQ.c2lnbmF0dXJl";

describe("headers", () => {
  test.each([
    "Authorization",
    "Proxy-Authorization",
    "Cookie",
    "Set-Cookie",
    "X-Api-Key",
    "X-Auth-Token",
    "Client-Secret",
  ])("%s keeps its name only", (name) => {
    expect(redactHeaders({ [name]: "Basic dXNlcjpwYXNz" })).toEqual({ [name.toLowerCase()]: "[secret]" });
  });

  test("a token or a telephone number in another header is blanked", () => {
    expect(redactHeaders({ referer: `https://a.example/?t=${token}`, "x-phone": "+41 79 111 00 01" })).toEqual({
      referer: "https://a.example/?t=[token]",
      "x-phone": "[number]",
    });
  });

  test("lists are joined, and what has no value is left out", () => {
    expect(redactHeaders({ vary: ["Origin", "Prefer"], etag: undefined })).toEqual({ vary: "Origin, Prefer" });
  });
});

describe("bodies", () => {
  const redact = (value: unknown) => redactBody(new TextEncoder().encode(JSON.stringify(value)));

  test("members with the name of a secret are blanked at any depth; the others stay", () => {
    const body = { version: 7, msisdn: "+41791110001", items: [{ signerCert: "x", stateName: "active" }], ok: null };
    expect(redact(body)).toEqual({
      version: 7,
      msisdn: "[secret]",
      items: [{ signerCert: "[secret]", stateName: "active" }],
      ok: null,
    });
  });

  test("a misspelt member does not show its telephone number; a time stays", () => {
    expect(redact({ msisnd: "+41791110001", created: "2026-01-12T08:15:00Z", from: "2026-01-12" })).toEqual({
      msisnd: "[number]",
      created: "2026-01-12T08:15:00Z",
      from: "2026-01-12",
    });
  });

  test("what is not JSON is a text without secrets", () => {
    expect(redactBody(new TextEncoder().encode(`{"token": "${token}", +41791110001`))).toBe(
      '{"token": "[token]", [number]',
    );
  });
});
