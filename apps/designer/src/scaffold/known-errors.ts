import { isDeepStrictEqual } from "node:util";
import type { OperationPlan } from "./plan-operation.ts";
import type { SpecView, ViewedExample } from "./spec-view.ts";

/** A refusal as the contract shows it. */
export interface ShownRefusal {
  readonly name: string;
  /** Its file relative to `spec/`. */
  readonly file: string;
}

/** The body of a refusal with one error. */
export function refusal(code: string, message: string, place: object = {}) {
  return { errors: [{ code, message, ...place }] };
}

/**
 * The example of another operation that says the same and whose request makes sense for the new one: its path has the
 * parameters, and there is no body in it of which another operation would think something else.
 *
 * @param value the body of the refusal.
 * @param isRight what its `x-replay` has to be besides.
 */
export function findRefusal(
  plan: OperationPlan,
  { examples }: SpecView,
  value: object,
  isRight: (replay: ViewedExample["replay"]) => boolean = () => true,
): ShownRefusal | undefined {
  const found = [...examples].find(
    ([, shown]) => isDeepStrictEqual(shown.value, value) && suits(plan, shown) && isRight(shown.replay),
  );
  return found && { name: found[0], file: found[1].file };
}

/** Whether the request behind an example makes sense for an operation. */
export function suits({ parameters }: OperationPlan, { replay }: ViewedExample): boolean {
  const names = [replay.path, replay.rawPath].flatMap((values) => Object.keys(Object(values)));
  const isEmpty = replay.body === undefined || replay.body === "{}";
  return (
    names.every((name) => parameters.includes(name)) &&
    isEmpty &&
    ["request", "bodyBytes", "contentType"].every((member) => !(member in replay))
  );
}
