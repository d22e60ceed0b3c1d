import { describe, expect, test } from "vitest";
import { parsePrefer, toAppliedText } from "./parse-prefer.ts";

describe("a Prefer header (RFC 7240)", () => {
  test.each([
    ["code=503", { code: "503" }],
    ["  code = 503  ", { code: "503" }],
    ["CODE=503", { code: "503" }],
    ['code="503"', { code: "503" }],
    ["respond-async", { "respond-async": "" }],
    ['foo=""', { foo: "" }],
    ["foo=", { foo: "" }],
    ["code=503, wait=2", { code: "503", wait: "2" }],
    ["code=503,wait=2,,", { code: "503", wait: "2" }],
    ["example=stale version", { example: "stale version" }],
    ['example="stale version"; strict, wait=1', { example: "stale version", wait: "1" }],
    ["wait=1; a=b; c", { wait: "1" }],
    ['example="a, b; c=\\"d\\" \\\\"', { example: 'a, b; c="d" \\' }],
  ])("%s", (text, expected) => {
    expect(Object.fromEntries(parsePrefer(text).map(({ name, value }) => [name, value]))).toEqual(expected);
  });

  test("of two preferences with one name, the first counts", () => {
    expect(parsePrefer("code=503, Code=409, code=404")).toEqual([{ name: "code", value: "503" }]);
  });

  test.each(["", ",,,", "=503", "co de=503", '"code"=503', 'code="503', 'code=5"03"', "code=503 (fast)=\u0000"])(
    "%j is not well-formed and leaves out that preference only",
    (text) => {
      expect(parsePrefer(`wait=1, ${text}`).map(({ name }) => name)).not.toContain("co");
      expect(parsePrefer(`wait=1, ${text}`)[0]).toEqual({ name: "wait", value: "1" });
    },
  );

  test("is read in linear time", () => {
    const spaces = " ".repeat(200_000);
    expect(parsePrefer(`code=${spaces}"`)).toEqual([]);
    expect(parsePrefer(`${"code=1;".repeat(20_000)}`)).toEqual([{ name: "code", value: "1" }]);
  });
});

test("Preference-Applied quotes what is no token", () => {
  expect(toAppliedText({ name: "code", value: "503" })).toBe("code=503");
  expect(toAppliedText({ name: "example", value: "stale version" })).toBe('example="stale version"');
});
