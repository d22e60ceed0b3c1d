import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the table from a pattern to its rule in words (`x-pattern-rule`), so that messages show no regular expression.
 *
 * @throws Error when one pattern has two rules.
 */
export function makePatternRules({ document }: Spec): GeneratedFiles {
  const rules = new Map<string, string>();
  collect(document.paths, rules);
  collect(document.components, rules);
  const text = JSON.stringify(Object.fromEntries(rules), null, 2);
  return {
    "pattern-rules.ts": `${banner("validation/pattern-rules.ts")}export const patternRules: Readonly<Record<string, string>> = ${text};\n`,
  };
}

function collect(node: unknown, rules: Map<string, string>): void {
  if (typeof node !== "object" || node === null) return;
  const { pattern, "x-pattern-rule": rule } = node as { pattern?: unknown; "x-pattern-rule"?: unknown };
  if (typeof pattern === "string" && typeof rule === "string") {
    const known = rules.get(pattern) ?? rule;
    if (known !== rule) throw new Error(`The pattern ${pattern} has two rules: "${known}" and "${rule}"`);
    rules.set(pattern, rule);
  }
  for (const child of Object.values(node)) collect(child, rules);
}
