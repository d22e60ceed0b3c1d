import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "./json-fault.ts";
import { MAX_JSON_DEPTH, readStrictJson } from "./strict-json.ts";

const utf8 = new TextEncoder();
const read = (text: string) => readStrictJson(utf8.encode(text));

describe("what is read", () => {
  test.each([
    ["{}", {}],
    [' \t\n\r{"a" : [1, -0.5e3, true, false, null, "x"]} ', { a: [1, -500, true, false, null, "x"] }],
    ['"text"', "text"],
    ['{"a":{"a":{"a":1}}}', { a: { a: { a: 1 } } }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    [String.raw`{"a:\"{[":"}]\\","\\":1}`, { 'a:"{[': "}]\\", "\\": 1 }],
    ['{"a":"é😀"}', { a: "é😀" }],
    [String.raw`{"a":"\u00e9\ud83d\ude00\u0001"}`, { a: "é😀\u0001" }],
    [String.raw`"\\u0000 and \\ud800 are text"`, "\\u0000 and \\ud800 are text"],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  test("numbers beyond the range of a double become infinite, which the schema does not accept", () => {
    expect(read("1e400")).toEqual({ value: Number.POSITIVE_INFINITY });
  });

  test("a member __proto__ becomes an own property and changes no prototype", () => {
    const result = read('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}');
    if (!("value" in result)) throw new Error("It was not read");
    expect(Object.keys(Object(result.value))).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("faults", () => {
  test("nothing at all", () => {
    expect(readStrictJson(new Uint8Array())).toEqual({ fault: "empty" });
  });

  test.each([
    ["a byte that starts no character", [0x22, 0xff, 0x22]],
    ["a character that is cut off", [0x22, 0xe2, 0x82, 0x22]],
    ["a slash in too many bytes", [0x22, 0xc0, 0xaf, 0x22]],
    ["a surrogate in UTF-8", [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ["UTF-16", [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])("bytes that are not UTF-8: %s", (_, bytes) => {
    expect(readStrictJson(Uint8Array.from(bytes))).toEqual({ fault: "notUtf8" });
  });

  test.each([
    " ",
    "\ufeff{}",
    "{'a':1}",
    '{"a":1,}',
    "[1,]",
    "[,1]",
    "{} {}",
    '{"a"}',
    '{"a":}',
    "{1:1}",
    "NaN",
    "01",
    "1.",
    ".5",
    "+1",
    "0x10",
    "tru",
    '"a\nb"',
    '"a\u0000b"',
    String.raw`"\x41"`,
    String.raw`"\u12"`,
    '"open',
    "[",
    '{"a":1',
    "// comment\n{}",
    "undefined",
  ])("text that is not JSON: %j", (text) => {
    expect(read(text)).toEqual({ fault: "notJson" });
  });

  test.each([
    ['{"a":1,"a":1}', "a"],
    ['{"b":{"a":1,"a":2}}', "a"],
    ['[{"a":[{"c":1,"c":2}]}]', "c"],
    ['{"":1,"":2}', ""],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
    ['{"a":{"a":1},"b":1,"a":{}}', "a"],
    [String.raw`{"a":1,"\u0061":2}`, "a"],
    [String.raw`{"a\"b":1,"a\u0022b":2}`, 'a"b'],
  ])("a member named twice, however it is written: %s", (text, name) => {
    expect(read(text)).toEqual({ fault: "duplicate", name });
  });

  test.each([String.raw`"\u0000"`, String.raw`{"a":"x\u0000y"}`, String.raw`{"\u0000":1}`])(
    "NUL in a name or a value: %s",
    (text) => {
      expect(read(text)).toEqual({ fault: "nul" });
    },
  );

  test.each([
    String.raw`"\ud83d"`,
    String.raw`"\ude00"`,
    String.raw`"\ud83dx"`,
    String.raw`"\ud83d\ud83d\ude00"`,
    String.raw`"\ude00\ud83d"`,
    String.raw`"\uD83D😀"`,
    String.raw`{"\udfff":1}`,
  ])("half of a surrogate pair, in a name or a value: %s", (text) => {
    expect(read(text)).toEqual({ fault: "loneSurrogate" });
  });

  test("more than 32 levels, arrays and objects counted alike", () => {
    expect(read(nest(MAX_JSON_DEPTH))).toHaveProperty("value");
    expect(read(nest(MAX_JSON_DEPTH + 1))).toEqual({ fault: "tooDeep" });
  });

  test.each([
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"a":', "}]"],
  ])("a depth bomb of a whole body of %j does not overflow the stack", (open, close) => {
    const levels = Math.floor(65_536 / (open.length + close.length + 1));
    expect(read(`${open.repeat(levels)}1${close.repeat(levels)}`)).toEqual({ fault: "tooDeep" });
    expect(read(open.repeat(Math.floor(65_536 / open.length)))).toEqual({ fault: "tooDeep" });
  });
});

describe("the first thing that is wrong is the one that is named", () => {
  test.each([
    ['{"a":1,"a":2', "duplicate"],
    ['{"a":1 "a":2}', "notJson"],
    [String.raw`{"a":"\u0000","a":"\ud800"}`, "nul"],
    [String.raw`{"a":"\ud800","b":"\u0000"}`, "loneSurrogate"],
    [`${"[".repeat(33)}oops`, "tooDeep"],
    [`oops${"[".repeat(33)}`, "notJson"],
  ])("%s", (text, fault) => {
    expect(read(text)).toHaveProperty("fault", fault);
  });

  test("bytes that are not UTF-8 come before everything", () => {
    expect(readStrictJson(Uint8Array.from([0x7b, 0x2c, 0xff]))).toEqual({ fault: "notUtf8" });
  });
});

describe("against oracles", () => {
  test("every value that JSON can carry is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: "grapheme" }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll("\u0000", "");
        fc.pre(!text.includes("\\u0000"));
        expect(read(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  test("the quick reader and the careful one agree on every text", () => {
    const fragments = ["{", "}", "[", "]", ",", ":", '"', '"a"', '"b"', '"a":', "1", "-", "0", ".5", "e9", "true", " "];
    const escapes = ["\\u0000", "\\ud83d", "\\ude00", "\\u0061", "\\", "\\n", "é", "\n"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments, ...escapes), { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        fc.pre(text !== "");
        const fault = findJsonFault(text, MAX_JSON_DEPTH);
        expect(read(text)).toEqual(fault ?? { value: JSON.parse(text) });
      }),
      { numRuns: 3000 },
    );
  });

  test("two members with one name are found wherever they are", () => {
    const names = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (unique, from, to) => {
        const twice = unique[from % unique.length] ?? "";
        const all = unique.toSpliced(to % (unique.length + 1), 0, twice);
        const text = `{"x":[{${all.map((name) => `${JSON.stringify(name)}:{}`).join(",")}}]}`;
        fc.pre(!text.includes("\\u0000"));
        expect(read(text)).toEqual({ fault: "duplicate", name: twice });
      }),
    );
  });
});

function nest(levels: number): string {
  const pairs = Array.from({ length: levels }, (_, at) => (at % 2 === 0 ? ["[", "]"] : ['{"a":', "}"]));
  return `${pairs.map(([open]) => open).join("")}1${pairs
    .toReversed()
    .map(([, close]) => close)
    .join("")}`;
}
