/** What a caller needs, all of it: schemes and scopes, or permissions. */
export type Requirement = readonly string[];

/** Whether a caller who has `needs` meets one of the alternatives. */
export function isCovered(needs: Requirement, alternatives: readonly Requirement[]): boolean {
  return alternatives.some((alternative) => alternative.every((need) => needs.includes(need)));
}
