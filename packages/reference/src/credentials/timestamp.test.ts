import { expect, test } from "vitest";
import { toTimestamp } from "./timestamp.ts";

test.each([
  ["2026-05-18T12:00:00.000Z", "2026-05-18T12:00:00Z"],
  ["2026-05-18T12:00:00.999Z", "2026-05-18T12:00:00Z"],
  ["2026-05-18T12:00:01.000Z", "2026-05-18T12:00:01Z"],
  ["2026-05-18T11:59:59.999Z", "2026-05-18T11:59:59Z"],
  ["1970-01-01T00:00:00.500Z", "1970-01-01T00:00:00Z"],
  ["1969-12-31T23:59:59.500Z", "1969-12-31T23:59:59Z"],
])("%s is %s, independent of earlier calls", (moment, text) => {
  expect(toTimestamp(new Date(moment))).toBe(text);
});

test("an invalid date throws", () => {
  expect(() => toTimestamp(new Date(Number.NaN))).toThrow(RangeError);
});
