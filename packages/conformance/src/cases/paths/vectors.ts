import type { Weighted } from "../vectors/choose.ts";

/** Another segment in place of the external ID of a path. */
export interface SegmentVector extends Weighted {
  readonly name: string;
  readonly title: string;
  /** Takes and returns the segment as it is sent. */
  readonly segment: (own: string) => string;
}

/** Percent-encoding that cannot be decoded. */
export const badEscapes: readonly SegmentVector[] = [
  ["percent", "%", true],
  ["one-digit", "%4"],
  ["no-digits", "%zz", true],
  ["cut-off", "%E0%A4%A"],
  ["overlong-slash", "%C0%AF", true],
  ["overlong-dot", "%C0%AE%C0%AE"],
  ["surrogate", "%ED%A0%80"],
  ["byte-ff", "%FF"],
  ["lead-byte", "%C3"],
  ["unicode-escape", "%u0041"],
].map(([name, suffix, everywhere]) => ({
  name: `bad-${name}`,
  title: `the escape ${suffix}`,
  segment: (own) => `${own}${suffix}`,
  everywhere: everywhere === true,
}));

/**
 * IDs that are other IDs to a server that compares character by character, and the ID of the request to one that trims,
 * decodes twice, ignores case or cuts off. None of them is longer than the maximum, as long as the ID has 40 characters.
 */
export const otherIds: readonly SegmentVector[] = [
  ["encoded-slash", "an encoded slash", "%2F", true],
  ["encoded-backslash", "an encoded backslash", "%5C"],
  ["encoded-question-mark", "an encoded question mark", "%3Fx"],
  ["encoded-hash", "an encoded hash", "%23x"],
  ["encoded-percent", "an escape that is encoded twice", "%2500", true],
  ["trailing-space", "a space at the end", "%20", true],
  ["plus", "a plus sign at the end", "+"],
  ["semicolon", "a matrix parameter", ";v=1", true],
  ["trailing-dot", "a dot at the end", "."],
  ["extension", "an extension", ".json"],
  ["combining-mark", "a combining mark at the end", "%CC%81"],
].map(([name, title, suffix, everywhere]) => ({
  name: String(name),
  title: String(title),
  segment: (own) => `${own}${suffix}`,
  everywhere: everywhere === true,
}));

/** Adds text before the second segment. */
function afterFirst(path: string, text: string): string {
  return path.replace(/^\/[^/]+\//, (start) => `${start}${text}`);
}

/** Dot segments, which a server that resolves them takes for another path. */
export const dotSegments: readonly (Weighted & {
  readonly name: string;
  readonly title: string;
  readonly change: (path: string) => string;
})[] = [
  { name: "dot-segment", title: "the segment .", change: (path) => afterFirst(path, "./"), everywhere: true },
  { name: "dot-segments", title: "the segment ..", change: (path) => afterFirst(path, "x/../"), everywhere: true },
  {
    name: "encoded-dot-segments",
    title: "the segment %2e%2e",
    change: (path) => afterFirst(path, "x/%2e%2e/"),
    everywhere: true,
  },
  { name: "half-encoded-dot-segments", title: "the segment .%2E", change: (path) => afterFirst(path, "x/.%2E/") },
  {
    name: "dots-and-encoded-slash",
    title: "the segment ..%2F",
    change: (path) => afterFirst(path, "x/..%2F"),
  },
  { name: "dots-at-the-end", title: "the segment .. at the end", change: (path) => `${path}/x/..` },
];
