/** Texts that satisfy a schema: at the bounds of their length, with characters that implementations mishandle, and random ones. */
import fc from "fast-check";
import type { SchemaNode } from "../schema/schema-node.ts";
import { formatTexts, longTexts } from "./formats.ts";
import { type Draw, draw, toPool } from "./pool.ts";

/** Characters outside ASCII, quotes, separators, and pairs that look alike: each is valid JSON in UTF-8. */
const awkward = [
  "a",
  "A",
  "0",
  "Ünïcödé",
  "e\u0301",
  "日本語",
  "😀",
  "\u{10ffff}",
  "\u2028",
  "\u00a0",
  " a ",
  'a"b\\c',
  "a&b=c+d%20e",
  "<b>a</b>",
  "'; --",
  "null",
  "a\tb",
  "true",
];

const fills = ["a", "é", "😀"];

/** Longer texts are longer than any body. */
const MAX_LENGTH = 100_000;

/** Valid texts: those at the bounds and the awkward ones first. */
export function validTexts(node: SchemaNode, { seed, count }: Draw): readonly unknown[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, format } = node.shape.keywords;
  const fits = (value: unknown) => isCarried(value, node) && node.explain(value).length === 0;
  const samples = sampleTexts(node, { seed, count });
  const bounds = [minLength, minLength + 1, maxLength - 1, maxLength].filter(
    (length) => length >= 0 && length <= MAX_LENGTH,
  );
  const chosen = [
    "a".repeat(Math.min(Math.max(minLength, 1), MAX_LENGTH)),
    ...bounds.flatMap((length) => textsOfLength(node, samples, length)),
    ...(formatTexts[format ?? ""]?.valid ?? []),
    ...awkward,
  ];
  return toPool(chosen, samples, fits);
}

/** Texts of this many characters (code points), or of a few more if the pattern has none of exactly that length. */
export function textsOfLength(node: SchemaNode, samples: readonly unknown[], length: number): readonly string[] {
  const { pattern, format } = node.shape.keywords;
  const formed = longTexts(format, length);
  if (pattern === undefined) return [...formed, ...fills.map((fill) => fill.repeat(length))];
  const regex = new RegExp(pattern, "u");
  const grown = samples
    .slice(0, 12)
    .flatMap((text) => (typeof text === "string" ? grow(text, length, regex) : []))
    .slice(0, 2);
  return [...formed, ...fills.map((fill) => fill.repeat(length)), ...grown];
}

/** Texts by the pattern or the format alone. */
export function sampleTexts({ shape, carrier }: SchemaNode, { seed, count }: Draw): readonly string[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = shape.keywords;
  if (pattern !== undefined) {
    const texts = draw(matching(pattern), { seed, count });
    return texts.toSorted((one, other) => one.length - other.length);
  }
  const known = formatTexts[format ?? ""]?.valid;
  if (known !== undefined) return [...known, ...longTexts(format, 40)];
  const shortest = Math.min(minLength, MAX_LENGTH);
  const text = fc.string({
    unit: carrier === "header" ? "grapheme-ascii" : character,
    minLength: shortest,
    maxLength: Math.max(shortest, Math.min(maxLength, minLength + 40)),
  });
  return draw(text, { seed, count });
}

/** As the unit "binary" of fast-check, without the table of all characters that it makes first. */
const character = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint));

/** fast-check takes milliseconds to make one of them. */
const patterns = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string): fc.Arbitrary<string> {
  const known = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, "u"));
  patterns.set(pattern, known);
  return known;
}

/**
 * Whether a text arrives as it was sent. Strict JSON has no NUL and no lone surrogates. Intermediaries change slashes and dots
 * in a path; a header has no control characters and no spaces at its ends, and commas separate the items of a list.
 */
export function isCarried(value: unknown, { carrier, location }: Pick<SchemaNode, "carrier" | "location">): boolean {
  if (typeof value !== "string") {
    if (carrier === "json" || !Array.isArray(value)) return true;
    return value.length > 0 && value.every((item) => isCarried(item, { carrier, location: [...location, 0] }));
  }
  if (value.includes("\0") || !value.isWellFormed() || value === "." || value === "..") return false;
  if (carrier === "json") return true;
  if (typeof location.at(-1) === "number" && /^$|,/.test(value)) return false;
  if (carrier === "path") return value !== "" && !/[/\\]/.test(value);
  return carrier === "query" || /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value);
}

/** Repeats a part of the text until it has the length, or the next length that the pattern allows. */
function grow(text: string, length: number, regex: RegExp): readonly string[] {
  const characters = Array.from(text);
  if (characters.length >= length) return characters.length === length ? [text] : [];
  for (const size of [1, 2, 3, 4]) {
    for (let start = 0; start + size <= characters.length; start++) {
      const times = Math.ceil((length - characters.length) / size);
      const part = characters.slice(start, start + size).join("");
      const grown = characters.slice(0, start).join("") + part.repeat(times) + characters.slice(start).join("");
      if (regex.test(grown)) return [grown];
    }
  }
  return [];
}
