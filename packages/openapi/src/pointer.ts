/**
 * Splits a JSON Pointer into member names and indexes. A leading `#`, as in a reference, is accepted.
 *
 * @throws Error when the text is not a JSON Pointer (RFC 6901, section 3)
 */
export function parsePointer(pointer: string): readonly string[] {
  const text = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new Error(`${pointer} is not a JSON Pointer: it must be empty or begin with /`);
  const tokens = text.slice(1).split("/");
  return text.includes("~") ? tokens.map(unescapeToken) : tokens;
}

/**
 * Joins member names and indexes into a JSON Pointer, below `parent` if there is one.
 *
 * @example toPointer(["paths", "/users/{id}"]) // "/paths/~1users~1{id}"
 */
export function toPointer(segments: readonly (string | number)[], parent = ""): string {
  return segments.reduce<string>((pointer, segment) => `${pointer}/${escapeToken(String(segment))}`, parent);
}

/** Escapes one member name for a JSON Pointer (RFC 6901, section 3). */
export function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the member name that one token of a JSON Pointer stands for (RFC 6901, section 4). */
export function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Returns the value at `location`, a JSON Pointer or its segments; undefined when the document has no such value. */
export function valueAt(document: unknown, location: string | readonly string[]): unknown {
  const segments = typeof location === "string" ? parsePointer(location) : location;
  return segments.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined,
    document,
  );
}
