import { parsePointer, toPointer } from "./pointer.ts";

/** One difference between two documents. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  /** RFC 6901. Into the new document, or into the old one when it was removed. */
  readonly pointer: string;
  /** Absent when it was added. */
  readonly before?: unknown;
  /** Absent when it was removed. */
  readonly after?: unknown;
}

/**
 * Lists where two JSON documents differ, each difference at the deepest location that holds all of it. Lists of plain values
 * are compared as sets, and lists of objects by equality first, so that one removal is one change.
 */
export function listChanges(before: unknown, after: unknown): readonly Change[] {
  return compare(before, after, "");
}

/** Says what changed, by the end of its pointer and its plain values: `maxLength: 50 → 60`, `enum: added "paused"`. */
export function describeChange({ kind, pointer, before, after }: Change): string {
  const [name = "", parent = ""] = parsePointer(pointer).toReversed();
  const isItem = /^\d+$/.test(name) && parent !== "responses";
  if (kind === "changed")
    return isPlain(before) && isPlain(after) ? `${name}: ${show(before)} → ${show(after)}` : `${name}: changed`;
  const value = kind === "added" ? after : before;
  if (isItem) return `${parent}: ${kind} ${isPlain(value) ? show(value) : "an item"}`;
  return `${parent === "" ? "" : `${parent}: `}${kind} ${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
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
  return Object.keys({ ...before, ...after }).flatMap((key): readonly Change[] => {
    const location = toPointer([key], pointer);
    if (!Object.hasOwn(after, key)) return [{ kind: "removed", pointer: location, before: before[key] }];
    if (!Object.hasOwn(before, key)) return [{ kind: "added", pointer: location, after: after[key] }];
    return compare(before[key], after[key], location);
  });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], pointer: string): readonly Change[] {
  const removed = without(before, after);
  const added = without(after, before);
  const arePlain = [...removed, ...added].every(({ item }) => typeof item !== "object");
  if (removed.length === 0 && added.length === 0) {
    return same(before, after) ? [] : [{ kind: "changed", pointer, before, after }];
  }
  const pairs = arePlain ? 0 : Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, pairs).flatMap(({ item }, index) => {
      const other = added[index];
      return other === undefined ? [] : compare(item, other.item, toPointer([other.index], pointer));
    }),
    ...removed.slice(pairs).map(({ item, index }): Change => {
      return { kind: "removed", pointer: toPointer([index], pointer), before: item };
    }),
    ...added.slice(pairs).map(({ item, index }): Change => {
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

function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== "object" && String(value).length <= 80);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
