import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawPath, toPathTemplate } from "./path-template.ts";

const { route, read } = toPathTemplate("/v1/{clientExtId}/things/{extId}/parts");
const at = (path: string) => read(`https://reference.test${path}`);

test("a template is a Hono route", () => {
  expect(route).toBe("/v1/:1/things/:3/parts");
});

test("a parameter can have any name", () => {
  const { read } = toPathTemplate("/things/{thing-id}/{constructor}");
  expect(read("https://reference.test/things/7/x")).toEqual({ "thing-id": "7", constructor: "x" });
});

test.each([
  "/things/{id}.json",
  "/things/{a}{b}",
  "/things/x{id}",
  "/things/{}",
  "/things/*",
  "/things/:id",
  "/a:b",
  "/a|b",
  "/a(b)",
  "/a?b",
])("%s is rejected when the app is made: it would match other paths", (path) => {
  expect(() => toPathTemplate(path)).toThrow(/^The path \S+ cannot be routed: write the segment \S+ as a text or as/);
});

describe("parameters", () => {
  test.each([
    ["/v1/a/things/b/parts", "a", "b"],
    ["/v1/a/things/b/parts?clientExtId=x/y/z", "a", "b"],
    ["/v1/a/things/b/parts#/?x", "a", "b"],
    ["/below/a/path/of/the/host/v1/a/things/b/parts", "a", "b"],
    ["/v1/a%2Fb/things/%2e%2E/parts", "a/b", ".."],
    ["/v1/%2541/things/a+b/parts", "%41", "a+b"],
    ["/v1/%C3%A9/things/%F0%9F%98%80/parts", "é", "😀"],
    ["/v1/%00/things/%3F%23/parts", "\u0000", "?#"],
  ])("%s", (path, clientExtId, extId) => {
    expect(at(path)).toEqual({ clientExtId, extId });
  });

  test.each(["%", "%4", "%zz", "a%", "%E0%A4%A", "%C0%AF", "%ED%A0%80", "%FF", "%C3"])(
    "%s is never guessed at",
    (segment) => {
      expect(at(`/v1/${segment}/things/b/parts`)).toEqual({ clientExtId: undefined, extId: "b" });
    },
  );

  test("every text comes back as it went into the URL", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(text, text, (clientExtId, extId) => {
        const path = `/v1/${encodeURIComponent(clientExtId)}/things/${encodeURIComponent(extId)}/parts`;
        expect(at(path)).toEqual({ clientExtId, extId });
      }),
    );
  });
});

test("the raw path is what was sent, without query and fragment", () => {
  expect(rawPath({ url: "http://reference.test/a%2Fb/%zz?c=/d#e" })).toBe("/a%2Fb/%zz");
  expect(rawPath({ url: "http://reference.test/" })).toBe("/");
  expect(rawPath({ url: "http://reference.test/a#b?c" })).toBe("/a");
});
