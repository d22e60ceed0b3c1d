import type { StateName } from "@credential-api/contract";

/** The members of a credential to replace. One that is there with `undefined` is removed; required ones cannot be. */
export type Edits<C> = { readonly [M in keyof C]?: Pick<C, M> extends Required<Pick<C, M>> ? C[M] : C[M] | undefined };

/** A credential with some members replaced, its members in the order of `members`. */
export function edit<C extends object>(current: C, edits: Edits<C>, members: readonly (keyof C)[]): C {
  const next = { ...current, ...edits };
  // A member that was there keeps its place. One that is new or gone leaves the others to be put in order.
  const isInOrder = (Object.keys(edits) as (keyof C)[]).every((name) => name in current && edits[name] !== undefined);
  return isInOrder ? next : inOrder(next, members);
}

/** The names of the edits that give their member another value, in the order of `members`. */
export function changedMembers<C extends object>(
  current: C,
  edits: Edits<C>,
  members: readonly (keyof C & string)[],
): string[] {
  return members.filter((member) => member in edits && !isEqual(current[member], edits[member]));
}

/** What naming a state does: a new one has an administrator as its reason, and no detail is left of the old one's. */
export function stateEdits(current: { readonly stateName: StateName }, stateName: StateName | undefined) {
  if (stateName === undefined || stateName === current.stateName) return {};
  return { stateName, stateChangeReason: "changed-by-admin", stateChangeDetail: undefined };
}

/** What naming a comment does: an empty one removes the last. */
export function commentEdits(modificationComment: string | undefined) {
  if (modificationComment === undefined) return {};
  return { modificationComment: modificationComment === "" ? undefined : modificationComment };
}

/** `members` names every member of C, and no edit can remove a required one. */
function inOrder<C extends object>(
  credential: { [M in keyof C]?: C[M] | undefined },
  members: readonly (keyof C)[],
): C {
  const next: Partial<C> = {};
  for (const member of members) {
    const value = credential[member];
    if (value !== undefined) next[member] = value;
  }
  return next as C;
}

// What is nested lists its members in one order, too, so equal values have equal texts.
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
