import { parsePointer } from "../spec-lines/pointer.ts";
import { type Change, listChanges, valueAt } from "./list-changes.ts";
import { ownersOf, tellChange, tellRename } from "./tell-change.ts";

/** A change of the contract, with the words by which TypeScript would speak of it. */
export interface Clue {
  /** RFC 6901 into the bundle and its catalogues. What was removed has the pointer it had. */
  readonly pointer: string;
  /** A clause that says what was changed: `"archived" was removed from the values of StateName`. */
  readonly sentence: string;
  /** Names that are gone, new, or of this change alone. */
  readonly names: readonly string[];
  /** Plain values before and after, which many other places may have as well. */
  readonly values: readonly string[];
  /** Names of what encloses it: a schema, an operation, a member. */
  readonly owners: readonly string[];
  /** What became of the names. */
  readonly kind: "gone" | "new" | "other";
}

/**
 * Lists the changes between two states of the contract, as far as code or an example can notice them: prose and examples
 * are left out.
 */
export function listClues(before: unknown, after: unknown): readonly Clue[] {
  const changes = listChanges(before, after)
    .flatMap(perOperation)
    .filter(({ pointer }) => isNoticed(pointer));
  const renamed = findRenames(changes);
  const replaced = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  return [
    ...renamed.map(({ from, to }): Clue => ({ pointer: to.pointer, ...tellRename(from, to) })),
    ...changes
      .filter((change) => !replaced.has(change))
      .map((change): Clue => {
        const { kind, pointer } = change;
        const owners = ownersOf(pointer, operationAt(kind === "removed" ? before : after, pointer));
        return { pointer: lastUseOf(change, changes) ?? pointer, ...tellChange(change, owners) };
      }),
  ];
}

const PROSE =
  "description|summary|title|examples?|info|servers|tags|security|securitySchemes|x-evidence|x-enum-descriptions|x-pattern-rule|x-since|x-replay";

function isNoticed(pointer: string): boolean {
  // Of a catalogue, only the names are typed.
  if (/^\/x-(?:error|permission)-catalogue\//.test(pointer)) return parsePointer(pointer).length === 2;
  // A member may well be called `title`.
  return !new RegExp(`/(?:${PROSE})(?:/|$)`).test(pointer.replace(/\/properties\/[^/]+/g, ""));
}

/** A whole path comes and goes with its operations: each of them is a change of its own. */
function perOperation(change: Change): readonly Change[] {
  const segments = parsePointer(change.pointer);
  if (segments[0] !== "paths" || segments.length !== 2) return [change];
  return listChanges(change.before ?? {}, change.after ?? {}).map((part) => ({
    ...part,
    pointer: change.pointer + part.pointer,
  }));
}

/** One name gone and one come at the same place is one name that is written differently now. */
function findRenames(changes: readonly Change[]): readonly { readonly from: Change; readonly to: Change }[] {
  const byParent = Map.groupBy(
    changes.filter(({ kind, pointer }) => kind !== "changed" && /\/(?:properties|enum|schemas)\/[^/]+$/.test(pointer)),
    ({ pointer }) => pointer.slice(0, pointer.lastIndexOf("/")),
  );
  return [...byParent.values()].flatMap(([one, other, third]) => {
    if (one === undefined || other === undefined || third !== undefined || one.kind === other.kind) return [];
    return [one.kind === "removed" ? { from: one, to: other } : { from: other, to: one }];
  });
}

/** A component disappears from the bundle with the last reference to it: that is where somebody has edited. */
function lastUseOf({ kind, pointer }: Change, changes: readonly Change[]): string | undefined {
  if (kind !== "removed" || !/^\/components\/[^/]+\/[^/]+$/.test(pointer)) return undefined;
  const reference = JSON.stringify(`#${pointer}`);
  return changes.find((other) => other.pointer !== pointer && JSON.stringify(other.before)?.includes(reference))
    ?.pointer;
}

function operationAt(document: unknown, pointer: string): string | undefined {
  const [top, path = "", method = ""] = parsePointer(pointer);
  const id = top === "paths" ? valueAt(document, [top, path, method, "operationId"]) : undefined;
  return typeof id === "string" ? id : undefined;
}
