import { RE2JS } from "re2js";

/** The maximum length of a policy expression, in characters. */
export const MAX_EXPRESSION_LENGTH = 255;

/**
 * Returns whether the expression of a policy matches a whole text, as Java's `Pattern.matches` does. The engine is RE2:
 * linear time for every expression, no backreferences, no lookarounds.
 *
 * @throws PolicyExpressionError when the expression cannot be used: an error of the configuration, not of the caller.
 */
export function matchesExpression(expression: string, text: string): boolean {
  return compile(expression).matches(text);
}

/** A policy expression that cannot be used. */
export class PolicyExpressionError extends Error {
  override name = "PolicyExpressionError";
}

// The time is also proportional to the size of the program. This size matches the longest msisdn within milliseconds.
const MAX_PROGRAM_SIZE = 5000;

const compiled = new Map<string, RE2JS>();
const MAX_COMPILED = 100;

function compile(expression: string): RE2JS {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const fresh = compileFresh(expression);
  // A map keeps insertion order: the oldest entry is evicted first.
  for (const oldest of compiled.keys()) {
    if (compiled.size < MAX_COMPILED) break;
    compiled.delete(oldest);
  }
  compiled.set(expression, fresh);
  return fresh;
}

function compileFresh(expression: string): RE2JS {
  if (expression.length > MAX_EXPRESSION_LENGTH) {
    throw new PolicyExpressionError(`The expression is longer than ${MAX_EXPRESSION_LENGTH} characters`);
  }
  let fresh: RE2JS;
  try {
    fresh = RE2JS.compile(expression);
  } catch (error) {
    throw new PolicyExpressionError(`The expression ${expression} does not compile`, { cause: error });
  }
  const size = fresh.programSize();
  if (size <= MAX_PROGRAM_SIZE) return fresh;
  throw new PolicyExpressionError(
    `The expression ${expression} needs a program of ${size} steps; ${MAX_PROGRAM_SIZE} are allowed`,
  );
}
