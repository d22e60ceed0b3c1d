import { createZones } from "./code-zones.ts";

/** A place that still has the old name. */
export interface Leftover {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What the name is there: `code` can be another thing of the same name. */
  readonly kind: "code" | "comment" | "string" | "key" | "value" | "prose";
  readonly excerpt: string;
}

/** Every place in a text that has a name as a word. */
export function findLeftovers(file: string, text: string, name: string): readonly Leftover[] {
  const kindAt = createKinds(file, text);
  return [...text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"))].map(({ index }) => {
    const start = text.lastIndexOf("\n", index - 1) + 1;
    const end = text.indexOf("\n", index);
    return {
      file,
      line: text.slice(0, index).split("\n").length,
      column: index - start + 1,
      kind: kindAt(index),
      excerpt: text.slice(start, end === -1 ? undefined : end).trim(),
    };
  });
}

function createKinds(file: string, text: string): (at: number) => Leftover["kind"] {
  if (/\.[tj]sx?$/.test(file)) return createZones(text);
  if (!/\.ya?ml$/.test(file)) return () => "prose";
  return (at) => {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const before = text.slice(start, at);
    if (/^\s*#|\s#/.test(before)) return "comment";
    if (/^\s*(?:- )?['"]?$/.test(before) && /^[\w.]+['"]?:/.test(text.slice(at))) return "key";
    return /^\s*(?:- )?[\w$.'"-]+:|^\s*- /.test(before) ? "value" : "prose";
  };
}
