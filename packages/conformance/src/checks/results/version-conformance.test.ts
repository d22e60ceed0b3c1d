import { expect, test } from "vitest";
import { judge, vascoCredential } from "../../../test/checks/exchange.ts";
import { versionConformance } from "./version-conformance.ts";

const change = (version: unknown, received: number, status = 200) => ({
  ...{ method: "PATCH", body: { version }, status, received: { ...vascoCredential, version: received } },
});

test.each([
  ["one more", change("3", 4), "right"],
  ["the same, because nothing changed", change("3", 3), "right"],
  ["two more", change("3", 5), "version 4, or 3 if nothing changed | version 5"],
  ["less", change("3", 2), "version 4, or 3 if nothing changed | version 2"],
  ["a number", change(3, 5), "version 4, or 3 if nothing changed | version 5"],
  ["no version in the request", { ...change("3", 9), body: {} }, "does not apply"],
  ["a stale version", change("3", 9, 409), "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(versionConformance, exchange)).toBe(expected);
});
