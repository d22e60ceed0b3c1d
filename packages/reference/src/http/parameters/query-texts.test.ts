import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createQueryReader } from "./query-texts.ts";

const query = { in: "query", required: false } as const;
const read = createQueryReader([
  { ...query, name: "q", type: "string" },
  { ...query, name: "ids", type: "array" },
  { ...query, name: "tags", type: "array", explode: false },
  { ...query, name: "filter[state]", type: "string" },
]);
const textsIn = (rest: string) => {
  const found = read(`https://reference.test/a/b${rest}`);
  return found === undefined ? undefined : Object.fromEntries(found);
};

describe("texts", () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>]>([
    ["", {}],
    ["?", {}],
    ["?&&", {}],
    ["#?q=1", {}],
    ["?q=1#&q=2", { q: ["1"] }],
    ["?q", { q: [""] }],
    ["?q=", { q: [""] }],
    ["?q=a=b", { q: ["a=b"] }],
    ["?q=a+b%2Bc%20d", { q: ["a b+c d"] }],
    ["?q=a?b/c", { q: ["a?b/c"] }],
    ["?q=%F0%9F%98%80%00", { q: ["😀\u0000"] }],
    ["?%71=1", { q: ["1"] }],
    ["?filter%5Bstate%5D=active&filter[state]=x", { "filter[state]": ["active", "x"] }],
    ["?q=1&q=1", { q: ["1", "1"] }],
    ["?ids=1&q=x&ids=2%2C3,4", { ids: ["1", "2,3,4"], q: ["x"] }],
    ["?tags=a,b%2Cc,d+e", { tags: ["a", "b,c", "d e"] }],
    ["?tags=a&tags=b,c", { tags: ["a", "b", "c"] }],
    ["?tags=", { tags: [""] }],
  ])("%s", (rest, texts) => {
    expect(textsIn(rest)).toEqual(texts);
  });

  test("every text comes back as URLSearchParams writes it", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (q, ids) => {
        const written = new URLSearchParams([["q", q], ...ids.map((id) => ["ids", id])]);
        expect(textsIn(`?${written}`)).toEqual({ q: [q], ids });
      }),
    );
  });
});

test.each([
  "?unknown=1",
  "?Q=1",
  "?__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "?q[]=1",
  "?=1",
  "?tags[0]=a",
])("unknown parameters are skipped: %s", (rest) => {
  expect(textsIn(rest)).toEqual({});
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test.each(["?q=%", "?q=%4", "?q=%zz", "?q=%FF", "?q=%C0%AF", "?q=%ED%A0%80", "?%=1", "?other=%zz", "?tags=a,%,b"])(
  "bad percent-encoding is never guessed at: %s",
  (rest) => {
    expect(textsIn(rest)).toBeUndefined();
  },
);
