import { toPointer } from "../spec-lines/pointer.ts";

/** One difference between two documents. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  /** RFC 6901. Into the new document, or into the old one for what was removed. */
  readonly pointer: string;
  /** Absent for what was added. */
  readonly before?: unknown;
  /** Absent for what was removed. */
  readonly after?: unknown;
}

/**
 * Lists where two JSON documents differ, each difference at the deepest place that holds it whole. Lists of plain values
 * are compared as sets, and lists of objects by equality first, so that one removal is one change.
 */
export function listChanges(before: unknown, after: unknown): readonly Change[] {
  return compare(before, after, "");
}

/** What stands at the segments, or undefined. */
export function valueAt(document: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    document,
  );
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(before: unknown, after: unknown, pointer: string): readonly Change[] {
  if (isObject(before) && isObject(after)) return compareObjects(before, after, pointer);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, pointer);
  return same(before, after) ? [] : [{ kind: "changed", pointer, before, after }];
}

function compareObjects(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): readonly Change[] => {
    const place = toPointer([key], pointer);
    if (!Object.hasOwn(after, key)) return [{ kind: "removed", pointer: place, before: before[key] }];
    if (!Object.hasOwn(before, key)) return [{ kind: "added", pointer: place, after: after[key] }];
    return compare(before[key], after[key], place);
  });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], pointer: string): readonly Change[] {
  const gone = without(before, after);
  const come = without(after, before);
  const arePlain = [...gone, ...come].every(({ item }) => typeof item !== "object");
  if (gone.length === 0 && come.length === 0) {
    return same(before, after) ? [] : [{ kind: "changed", pointer, before, after }];
  }
  const pairs = arePlain ? 0 : Math.min(gone.length, come.length);
  return [
    ...gone.slice(0, pairs).flatMap(({ item }, at) => {
      const other = come[at];
      return other === undefined ? [] : compare(item, other.item, toPointer([other.index], pointer));
    }),
    ...gone.slice(pairs).map(({ item, index }): Change => {
      return { kind: "removed", pointer: toPointer([index], pointer), before: item };
    }),
    ...come.slice(pairs).map(({ item, index }): Change => {
      return { kind: "added", pointer: toPointer([index], pointer), after: item };
    }),
  ];
}

function without(items: readonly unknown[], others: readonly unknown[]) {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return [...items.entries()]
    .filter(([, item]) => !known.has(JSON.stringify(item)))
    .map(([index, item]) => ({ index, item }));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
