/**
 * The member names and indexes of a JSON Pointer (RFC 6901). A leading `#`, as in a reference, is accepted.
 *
 * @throws Error when the text is no JSON Pointer.
 */
export function parsePointer(pointer: string): readonly string[] {
  const text = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new Error(`${pointer} is no JSON Pointer: it must be empty or begin with /`);
  return text
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON Pointer to `segments`, below `parent` if there is one. */
export function toPointer(segments: readonly (string | number)[], parent = ""): string {
  return segments.reduce<string>(
    (pointer, segment) => `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    parent,
  );
}
