import type { Changes } from "../credential/changes.ts";
import { type MemberName, memberNames } from "../credential/subject.ts";

/** The members that can be set, as any of the three sides has them. */
export type Members = Changes;

/** A choice between two values. */
export type Side = "mine" | "theirs";

/** A member that at least one side has changed. */
export interface Difference {
  readonly member: MemberName;
  readonly base: string | undefined;
  readonly theirs: string | undefined;
  readonly mine: string | undefined;
  /** `agreed`: both have changed it, to the same value. */
  readonly changedBy: Side | "both" | "agreed";
}

/** What a person has chosen, by member. */
export type Choices = { readonly [Member in MemberName]?: Side };

/**
 * Compares a change that was refused with what others have changed since. `mine` has the members that the change sends; one that
 * it sends with the value of the base is not changed.
 */
export function toDifferences(base: Members, theirs: Members, mine: Members): readonly Difference[] {
  return memberNames.flatMap((member) => {
    const [before, other] = [valueIn(base, member), valueIn(theirs, member)];
    const own = member in mine ? valueIn(mine, member) : before;
    const [isMine, isTheirs] = [own !== before, other !== before];
    if (!isMine && !isTheirs) return [];
    const changedBy = isMine && isTheirs ? (own === other ? "agreed" : "both") : isMine ? "mine" : "theirs";
    return [{ member, base: before, theirs: other, mine: own, changedBy } as const];
  });
}

/** What is chosen before a person chooses: what only one side has changed. Where both have, nothing is. */
export function toChoices(differences: readonly Difference[]): Choices {
  return Object.fromEntries(
    differences.flatMap(({ member, changedBy }) =>
      changedBy === "mine" || changedBy === "theirs" ? [[member, changedBy]] : [],
    ),
  );
}

/** The members that a person still has to choose for. */
export function toOpenMembers(differences: readonly Difference[], choices: Choices): readonly MemberName[] {
  return differences.flatMap(({ member, changedBy }) =>
    changedBy !== "agreed" && choices[member] === undefined ? [member] : [],
  );
}

/** The change to send on top of theirs: each member where mine is chosen. It has none when all is as others have left it. */
export function toMerged(differences: readonly Difference[], choices: Choices, mine: Members): Changes {
  const chosen = differences.filter(({ member, changedBy }) => changedBy !== "agreed" && choices[member] === "mine");
  // A change that is undone on top of theirs has the value of the base, which a member of mine need not have.
  return Object.fromEntries(chosen.map(({ member, base }) => [member, member in mine ? mine[member] : (base ?? "")]));
}

/** An empty comment is the same as none: the API removes it. */
function valueIn(members: Members, member: MemberName): string | undefined {
  return members[member] || undefined;
}
