import { RE2JS } from "re2js";

/** The longest policy expression that is accepted, in characters. */
export const maxExpressionLength = 255;

/**
 * Tells whether a text as a whole matches the expression of a policy, as Java's `Pattern.matches` does for the product.
 * The engine is RE2: it takes time linear in the text, whatever the expression. Backreferences and lookarounds do not
 * exist in it.
 *
 * @throws PolicyExpressionFault when the expression cannot be used: a fault of the configuration, not of the caller.
 */
export function matchesExpression(expression: string, text: string): boolean {
  return compile(expression).matches(text);
}

/** Says which policy expression cannot be used, and why. */
export class PolicyExpressionFault extends Error {
  override name = "PolicyExpressionFault";
}

// Linear in the text still multiplies by the size of the program: this many instructions match the longest msisdn in
// milliseconds.
const maxProgramSize = 5000;

const compiled = new Map<string, RE2JS>();
const maxCompiled = 100;

function compile(expression: string): RE2JS {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const fresh = compileFresh(expression);
  // A map remembers insertion order: the oldest makes room.
  for (const oldest of compiled.keys()) {
    if (compiled.size < maxCompiled) break;
    compiled.delete(oldest);
  }
  compiled.set(expression, fresh);
  return fresh;
}

function compileFresh(expression: string): RE2JS {
  if (expression.length > maxExpressionLength) {
    throw new PolicyExpressionFault(`The expression is longer than ${maxExpressionLength} characters`);
  }
  let fresh: RE2JS;
  try {
    fresh = RE2JS.compile(expression);
  } catch (error) {
    throw new PolicyExpressionFault(`The expression ${expression} does not compile`, { cause: error });
  }
  const size = fresh.programSize();
  if (size <= maxProgramSize) return fresh;
  throw new PolicyExpressionFault(
    `The expression ${expression} needs a program of ${size} steps; ${maxProgramSize} are allowed`,
  );
}
