/**
 * Every `pattern` is a regular expression. Without this rule, an invalid one is found only where an example is validated, and
 * the example is reported.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const patternsValid = () => ({
  Schema({ pattern }, { report, location }) {
    const reason = typeof pattern === "string" ? findSyntaxError(pattern) : undefined;
    if (reason === undefined) return;
    report({
      message: `This is not a regular expression: ${reason}. Fix the pattern.`,
      location: location.child("pattern"),
    });
  },
});

/**
 * Why a pattern is not a regular expression; undefined when it is one.
 *
 * @param {string} pattern
 */
function findSyntaxError(pattern) {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    const { message } = Object(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
