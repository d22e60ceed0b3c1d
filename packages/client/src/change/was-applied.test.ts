import { expect, test } from "vitest";
import { wasApplied } from "./was-applied.ts";

const settable = ["stateName", "msisdn", "modificationComment", "version"];
const base = { version: 7, stateName: "active", msisdn: "+1", lastModified: "2026-01-01T00:00:00Z" };
const sent = { stateName: "disabled", version: 7 };
const applied = { ...base, version: 8, stateName: "disabled", lastModified: "2026-02-02T00:00:00Z" };

test.each([
  ["the version that was sent", { ...base }, sent, base, false],
  ["the next version, as it was sent", applied, sent, base, true],
  ["the next version, as it was sent, without a base", applied, sent, undefined, true],
  ["the version as text", applied, { ...sent, version: "7" }, base, true],
  ["the next version with another value", { ...applied, stateName: "archived" }, sent, base, false],
  ["the next version, as it was sent and more", { ...applied, msisdn: "+2" }, sent, base, undefined],
  ["the same without a base", { ...applied, msisdn: "+2" }, sent, undefined, true],
  ["more and another value", { ...applied, msisdn: "+2", stateName: "archived" }, sent, base, false],
  ["a later version", { ...applied, version: 9 }, sent, base, undefined],
  ["an earlier version", { ...applied, version: 6 }, sent, base, undefined],
  ["a member that was cleared", applied, { ...sent, modificationComment: "" }, base, true],
  ["a member that was not sent", applied, { ...sent, msisdn: undefined }, base, true],
])("%s", (_title, found, body, before, expected) => {
  expect(wasApplied(found, body, settable, before)).toBe(expected);
});
