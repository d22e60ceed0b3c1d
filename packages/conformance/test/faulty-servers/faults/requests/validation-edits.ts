/** Edits around the validator of the contract, which is right: they make it miss a violation, or find one too many. */
import type { Fault } from "../../fault.ts";

const VALIDATE = "const violations = [...query.violations, ...explainRequest[operation.id](valid)];";

/** Of the violations, which are right, only those count that meet the condition. `sent` is the body. */
export function keeping(condition: string): Fault["edit"] {
  return withSent(`const violations = [...query.violations, ...explainRequest[operation.id](valid)]
      .filter(({ keyword, instancePath, params }) => ${condition});`);
}

/** One more violation when the condition is met. */
export function rejecting(condition: string, instancePath: string, keyword: string): Fault["edit"] {
  const violation = JSON.stringify({ instancePath, keyword, params: {}, message: "is wrong" });
  return withSent(`${VALIDATE}\n    if (${condition}) violations.push(${violation});`);
}

/** The version of a body is converted before it is validated. */
export function converting(condition: string, type: "Number" | "String"): Fault["edit"] {
  return withSent(
    `if (${condition}) Object.assign(valid.body as object, { version: ${type}(sent.version) });\n    ${VALIDATE}`,
  );
}

function withSent(statements: string): Fault["edit"] {
  return [VALIDATE, `const sent = { ...(valid.body as object) } as Record<string, string>;\n    ${statements}`];
}
