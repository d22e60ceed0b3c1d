import { describe, expect, test } from "vitest";
import { openReference } from "../../test/send.ts";
import { demoToken } from "../index.ts";

describe("401", () => {
  const { send } = openReference();

  test.each<[string, string | null]>([
    ["no Authorization header", null],
    ["another scheme", "Basic ZGVtbzpkZW1v"],
    ["the scheme without a token", "Bearer"],
    ["the scheme with spaces", "Bearer   "],
  ])("without an error code in the challenge for %s (RFC 6750, section 3.1)", async (_, authorization) => {
    const { status, headers, error } = await send("updateMobileSignature", { authorization });
    expect([status, error?.message]).toEqual([401, "A bearer token is required."]);
    expect(headers.get("www-authenticate")).toBe('Bearer realm="credential-api"');
  });

  test.each(["Bearer wrong", "bearer wrong", `Bearer ${demoToken}x`, `Bearer ${demoToken}, Bearer ${demoToken}`])(
    "with error invalid_token for a token that is not accepted: %s",
    async (authorization) => {
      const { status, headers, error } = await send("updateMobileSignature", { authorization });
      expect([status, error?.message]).toEqual([401, "The bearer token is not valid."]);
      expect(headers.get("www-authenticate")).toBe('Bearer realm="credential-api", error="invalid_token"');
    },
  );

  test.each([`bearer ${demoToken}`, `BEARER   ${demoToken} `])(
    "not for %s: schemes have no case",
    async (authorization) => {
      expect((await send("updateMobileSignature", { authorization })).status).toBe(200);
    },
  );
});
