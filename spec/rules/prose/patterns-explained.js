/**
 * A pattern says in words what it demands, in `x-pattern-rule`: the end of a sentence that begins with the name of the
 * value. A pattern means the same everywhere.
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
          message: "`x-pattern-rule` explains a `pattern`, and there is none. Add the pattern, or take the rule away.",
          location: location.child("x-pattern-rule").key(),
        });
        return;
      }
      if (!/^must .*[^.]$/.test(rule)) {
        report({
          message: "A pattern needs an `x-pattern-rule` that begins with `must` and has no full stop.",
          location: location.child("pattern").key(),
        });
      } else if ((rules.get(pattern) ?? rule) !== rule) {
        report({
          message: `The same pattern is explained differently elsewhere: ${rules.get(pattern)}.`,
          location: location.child("x-pattern-rule"),
        });
      }
      rules.set(pattern, rule);
    },
  };
};
