import { toWords } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import { exampleExtId } from "./scaffold-schemas.ts";
import type { SpecView } from "./spec-view.ts";

/** The entries that `shared/parameters.yaml` has to get, because the operation is the first with such a parameter. */
export function missingParameters(plan: OperationPlan, view: SpecView): readonly string[] {
  return plan.parameters.filter((name) => !view.parameters.has(name)).map((name) => parameter(name, plan));
}

function parameter(name: string, plan: OperationPlan): string {
  const words = toWords(name.replace(/ExtId$/, ""));
  const example = name === "extId" ? exampleExtId(plan) : `${words.replaceAll(" ", "-")}-123`;
  return `${name}:
  name: ${name}
  in: path
  required: true
  description: '${prompt} whose external ID this is, and within what.'
  schema:
    $ref: ExtId.yaml
  example: ${example}`;
}
