import { expect, test } from "vitest";
import { scrub } from "./scrub.ts";

test.each([
  ["a token", "sent eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.abc-_def here", "sent [token] here"],
  ["a header", "Authorization: Bearer abc.def", "Authorization: Bearer [token]"],
  ["a certificate", "got -----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n.", "got [pem]\n."],
  ["half a certificate", "got -----BEGIN CERTIFICATE-----\nMIIB", "got [pem]"],
  ["token data", 'near "RElHSVBBU1MtREVNTy1STy0wMDAx"', 'near "[data]"'],
  ["a telephone number", "for +41791234567, 079 123 45 67", "for [number], [number]"],
])("%s is taken out", (_, text, safe) => {
  expect(scrub(text)).toBe(safe);
});

test.each([
  "/srv/apps/server/src/store/sqlite-store.ts:123:45",
  "responseViaResponseObject failed at createReferenceApplication",
  "7f9d1a60-2c7e-4c57-a4a6-0f0f3e1f2a11",
  "/nevisidm/api/core/v1/client-123/users/user-123",
])("%s stays as it is", (text) => {
  expect(scrub(text)).toBe(text);
});
