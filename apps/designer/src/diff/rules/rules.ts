import type { Rule, RuleId } from "./rule.ts";
import texts from "./rules.json" with { type: "json" };

/** Every rule, from `rules.json`. */
export const rules = texts as Readonly<Record<RuleId, Rule>>;

/** Whether `name` is a rule. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}
