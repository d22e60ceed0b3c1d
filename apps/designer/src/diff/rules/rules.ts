import type { Rule, RuleId } from "./rule.ts";
import texts from "./rules.json" with { type: "json" };

/** The texts of every rule, from `rules.json`. */
export const rules: Readonly<Record<RuleId, Rule>> = texts;

/** Whether `name` is a rule. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}
