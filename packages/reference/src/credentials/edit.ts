import { operations, type StateName } from "@credential-api/contract";
import type { Credential, StoredType } from "../store/store.ts";

/** The members of each credential, in the order of its response body. */
export const memberOrder: { readonly [T in StoredType]: readonly (keyof Credential<T> & string)[] } = {
  MobileSignature: operations.getMobileSignature.members,
  Vasco: operations.getVascoCredential.members,
};

/** The members of a credential to replace. A member with the value `undefined` is removed; required ones cannot be. */
export type Edits<C> = { readonly [M in keyof C]?: Pick<C, M> extends Required<Pick<C, M>> ? C[M] : C[M] | undefined };

/** A credential with some members replaced, its members in the order of `members`. */
export function edit<C extends object>(current: C, edits: Edits<C>, members: readonly (keyof C)[]): C {
  const next = { ...current, ...edits };
  // Replacing keeps the order of members. Adding or removing one requires sorting.
  for (const name in edits) {
    if (edits[name] === undefined || !(name in current)) return inOrder(next, members);
  }
  return next;
}

/** Returns whether any of the edits gives its member another value. */
export function changesAny<C extends object>(current: C, edits: Edits<C>): boolean {
  for (const member in edits) if (!isEqual(current[member], edits[member])) return true;
  return false;
}

/** The names of the edits that give their member another value, in the order of `members`. */
export function changedMembers<C extends object>(
  current: C,
  edits: Edits<C>,
  members: readonly (keyof C & string)[],
): string[] {
  return members.filter((member) => member in edits && !isEqual(current[member], edits[member]));
}

/** The edits for a `stateName`: a new state has an administrator as its reason, and no detail of the previous state. */
export function stateEdits(current: { readonly stateName: StateName }, stateName: StateName | undefined) {
  if (stateName === undefined || stateName === current.stateName) return {};
  return { stateName, stateChangeReason: "changed-by-admin", stateChangeDetail: undefined };
}

/** The edits for a `modificationComment`: an empty comment removes the previous one. */
export function commentEdits(modificationComment: string | undefined) {
  if (modificationComment === undefined) return {};
  return { modificationComment: modificationComment === "" ? undefined : modificationComment };
}

/**
 * A credential with its members in the order of `members`, without those that are `undefined`. `members` names every member
 * of C, and a required one is never `undefined`.
 */
export function inOrder<C extends object>(
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

// Nested objects have a fixed order of members, too, so equal values have equal texts.
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
