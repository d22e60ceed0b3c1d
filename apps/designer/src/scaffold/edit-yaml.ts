import { isPair, isScalar, isSeq, parseDocument, visit } from "yaml";

/** A scalar of a YAML text: a key or a value, with the keys that lead to it. */
export interface WrittenScalar {
  /** The keys from the top; the last is the scalar's own key, or the key that the scalar is. */
  readonly keys: readonly (string | number)[];
  readonly isKey: boolean;
  readonly value: unknown;
  /** As it stands in the text, quotes included. */
  readonly source: string;
}

/**
 * A YAML text with some scalars written differently. Only they change: comments, quotes and blank lines stay.
 *
 * @param edit the new source of a scalar, or `undefined` to leave it.
 */
export function editScalars(text: string, edit: (scalar: WrittenScalar) => string | undefined): string {
  const edits: { start: number; end: number; source: string }[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, ancestors) {
      if (!node.range) return;
      const [start, end] = node.range;
      const source = text.slice(start, end);
      const keys = keysOf([...ancestors, node]);
      const wanted = edit({ keys, isKey: key === "key", value: node.value, source });
      if (wanted !== undefined && wanted !== source) edits.push({ start, end, source: wanted });
    },
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, source }) => edited.slice(0, start) + source + edited.slice(end), text);
}

/** The way from the top to the last node: the key of every pair on it, the index of every item of a list. */
function keysOf(chain: readonly unknown[]): (string | number)[] {
  return chain.flatMap<string | number>((node, at) => {
    const holder = chain[at - 1];
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(holder) ? [holder.items.indexOf(node)] : [];
  });
}
