/**
 * A pattern has an `x-pattern-rule`: the rest of a sentence that begins with the name of the value. The same pattern has
 * the same rule everywhere.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const patternsExplained = () => {
  /** @type {Map<string, string>} */
  const rules = new Map();
  return {
    Schema(schema, { report, location }) {
      const { pattern } = schema;
      const rule = schema["x-pattern-rule"];
      if (pattern === undefined) {
        if (rule === undefined) return;
        report({
          message: "`x-pattern-rule` has no `pattern` next to it. Add the pattern, or remove the rule.",
          location: location.child("x-pattern-rule").key(),
        });
        return;
      }
      if (!/^must .*[^.]$/.test(rule)) {
        report({
          message: "This `pattern` needs an `x-pattern-rule` that begins with `must` and has no full stop.",
          location: location.child("pattern").key(),
        });
      } else if ((rules.get(pattern) ?? rule) !== rule) {
        report({
          message: `The same pattern has another rule elsewhere. Write: ${rules.get(pattern)}`,
          location: location.child("x-pattern-rule"),
        });
      }
      rules.set(pattern, rule);
    },
  };
};
