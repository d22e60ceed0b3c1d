import type { Who } from "./change.ts";
import { ownRules } from "./own-rules.ts";
import { standardRules } from "./standard-rules.ts";

/** A sentence, or one for requests and one for answers. */
export type Words = string | { readonly request: string; readonly answer: string };

/** Why a rule has its verdict, what it means for whom, and how to reach the same end without breaking anybody. */
export interface Rule extends Partial<Readonly<Record<Who, Words>>> {
  readonly because: Words;
  readonly instead?: string;
}

/** Every rule, by the name that verdicts and approvals use. */
export const rules: Readonly<Record<RuleId, Rule>> = { ...standardRules, ...ownRules };

/** The name of a rule. */
export type RuleId = keyof typeof standardRules | keyof typeof ownRules;

/** Whether `name` is a rule at all. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}

/** Whether `name` is a rule of `redocly diff`. */
export function isStandardRule(name: string): name is keyof typeof standardRules {
  return Object.hasOwn(standardRules, name);
}
