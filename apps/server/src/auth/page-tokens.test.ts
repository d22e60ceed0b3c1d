import { permissions } from "@credential-api/contract";
import type { TokenPage } from "@credential-api/docs";
import { demoData } from "@credential-api/reference";
import { expect, test } from "vitest";
import { createDevelopmentCallers } from "./development-tokens.ts";
import { createPageTokens } from "./page-tokens.ts";

const key = new Uint8Array(32).fill(1);
const now = new Date("2026-05-18T09:30:00Z");

test("a token opens everything of the demo data, for as long as it says and no longer", async () => {
  const tokens = createPageTokens(key, () => now, demoData.clients, "docs page");
  const token = await tokens.sign();
  const identifiedAfter = (seconds: number) =>
    createDevelopmentCallers(key, 0, () => new Date(now.getTime() + seconds * 1_000)).identify(token);

  expect(tokens.ttlSeconds).toBeLessThanOrEqual(900);
  expect(await identifiedAfter(tokens.ttlSeconds - 1)).toEqual({
    subject: "docs-page",
    permissions: new Set(Object.keys(permissions)),
    clients: new Set(demoData.clients.map(({ extId }) => extId)),
  });
  expect(await identifiedAfter(tokens.ttlSeconds)).toBeUndefined();
});

test("the nonce is that of the key: the same in each worker, another one with another key", () => {
  const nonceOf = (bytes: Uint8Array, page: TokenPage = "docs page") =>
    createPageTokens(bytes, () => now, demoData.clients, page).nonce;
  expect(nonceOf(key)).toMatch(/^[\w-]{43}$/);
  expect(nonceOf(new Uint8Array(key))).toBe(nonceOf(key));
  expect(nonceOf(new Uint8Array(32))).not.toBe(nonceOf(key));
  expect(nonceOf(key, "console")).not.toBe(nonceOf(key));
});
