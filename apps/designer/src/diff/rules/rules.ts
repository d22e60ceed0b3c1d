import { ownRules } from "./own-rules.ts";
import type { Rule } from "./rule.ts";
import { standardRules } from "./standard-rules.ts";

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
