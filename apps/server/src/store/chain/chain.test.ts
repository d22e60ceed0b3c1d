import { createHash } from "node:crypto";
import type { HistoryEntry } from "@credential-api/reference";
import { expect, test } from "vitest";
import { NO_HASH, toEntryHash, toEntryText } from "./chain.ts";

const entry: HistoryEntry = {
  at: "2026-05-18T09:30:00Z",
  subject: "Zoë",
  operationId: "updateVascoCredential",
  clientExtId: "client-123",
  credentialExtId: "vasco-123",
  type: "Vasco",
  versionBefore: 3,
  versionAfter: 4,
  changed: ["stateName"],
  comment: "Lost token",
};

test("the text of an entry has its members in a fixed order, which does not depend on theirs", () => {
  const text =
    '{"at":"2026-05-18T09:30:00Z","subject":"Zoë","operationId":"updateVascoCredential","clientExtId":"client-123",' +
    '"credentialExtId":"vasco-123","type":"Vasco","versionBefore":3,"versionAfter":4,"changed":["stateName"],"comment":"Lost token"}';
  expect(toEntryText(entry)).toBe(text);
  const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as HistoryEntry;
  expect(toEntryText(reversed)).toBe(text);
});

test("the text of an entry leaves out what is absent", () => {
  const { versionBefore: _, comment: __, ...created } = entry;
  expect(toEntryText(created)).not.toMatch(/versionBefore|comment|null/);
});

test("the hash of an entry is the SHA-256 of the hash before it, a line feed and the text, as UTF-8", () => {
  const sha256 = (text: string) => createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex");
  const first = toEntryHash(NO_HASH, toEntryText(entry));
  expect(first).toBe(sha256(`\n${toEntryText(entry)}`));
  expect(toEntryHash(first, toEntryText(entry))).toBe(sha256(`${first}\n${toEntryText(entry)}`));
});
