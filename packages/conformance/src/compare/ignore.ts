/** What the configuration leaves out of a comparison. */
export interface Ignored {
  readonly header: (name: string) => boolean;
  /** Takes a JSON Pointer into a body. */
  readonly member: (pointer: string) => boolean;
}

/** Reads `compare.ignore`: a pointer into bodies, in which `*` is any member or item, or the name of a header. */
export function toIgnored(patterns: readonly string[]): Ignored {
  const headers = new Set(patterns.filter((pattern) => !pattern.startsWith("/")).map((name) => name.toLowerCase()));
  const pointers = patterns.filter((pattern) => pattern.startsWith("/")).map((pattern) => pattern.split("/"));
  return {
    header: (name) => headers.has(name.toLowerCase()),
    member: (pointer) => {
      const segments = pointer.split("/");
      return pointers.some(
        (pattern) =>
          pattern.length === segments.length &&
          pattern.every((each, index) => each === "*" || each === segments[index]),
      );
    },
  };
}
