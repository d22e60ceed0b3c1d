import texts from "./rules.json" with { type: "json" };

/**
 * What a change requires of the next version: `patch` when no program can notice, `minor` when something new can be used
 * or relied on and everything that worked still works, `major` when something that worked may stop.
 */
export type Verdict = "patch" | "minor" | "major";

/**
 * Whom a change concerns. `frontend`: teams whose programs send requests and read responses. `backend`: teams whose servers
 * respond. `designers`: people who write, review and publish the contract.
 */
export type Audience = "frontend" | "backend" | "designers";

/** A sentence, or one for requests and one for responses. */
export type Words = string | { readonly request: string; readonly response: string };

/** The verdict of a rule, the reason, what each audience has to do, and a compatible way to the same goal. */
export interface Rule extends Partial<Readonly<Record<Audience, Words>>> {
  readonly verdict: Verdict;
  readonly because: Words;
  readonly instead?: string;
}

/** The name of a rule: of `redocly diff`, or of this tool where that calls a change harmless or does not see it. */
export type RuleId = keyof typeof texts;

/** Every rule, from `rules.json`. */
export const rules = texts as Readonly<Record<RuleId, Rule>>;

/** Whether `name` is a rule. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}
