import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar } from "yaml";
import type { SpecView, ViewedExample } from "./spec-view.ts";

const sharedFile = "../../shared/examples.yaml";

/**
 * Replaces each example of a scaffold that `shared/examples.yaml` already has, also under another name: the operation
 * refers to the shared one, and the scaffold's own is removed.
 *
 * @param parameters the path parameters of the operation.
 * @returns the names of the shared examples that the operation now refers to.
 */
export function reuseExamples(
  operation: Document,
  examples: Document,
  parameters: readonly string[],
  { sharedExamples }: Pick<SpecView, "sharedExamples">,
): readonly string[] {
  const takesBody = operation.has("requestBody");
  const reused = new Map<string, string>();
  const written: { responses: Readonly<Record<string, ViewedExample>> } = examples.toJS();
  for (const [name, example] of Object.entries(written.responses)) {
    const found = [...sharedExamples].find(
      ([, shared]) => showsTheSame(example, shared) && suits(shared, parameters, takesBody),
    );
    if (found === undefined) continue;
    reused.set(name, found[0]);
    examples.deleteIn(["responses", name]);
  }
  const responses = operation.get("responses");
  for (const { value } of isMap(responses) ? responses.items : []) {
    const shown = isMap(value) ? value.getIn(["content", "application/json", "examples"]) : undefined;
    for (const pair of isMap(shown) ? shown.items : []) {
      const shared = isScalar(pair.key) ? reused.get(String(pair.key.value)) : undefined;
      if (shared === undefined || !isScalar(pair.key) || !isMap(pair.value)) continue;
      pair.key.value = shared;
      pair.value.set("$ref", `${sharedFile}#/responses/${shared}`);
    }
  }
  return [...reused.values()];
}

/** The same code, and either the same response, or the same request, which then yields the same response. */
function showsTheSame(one: ViewedExample, other: ViewedExample): boolean {
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  if (code === undefined || code !== otherCode) return false;
  if (isDeepStrictEqual(one.value, other.value)) return true;
  const [request, otherRequest] = [withoutEmptyBody(one["x-replay"]), withoutEmptyBody(other["x-replay"])];
  return !("permissions" in request) && isDeepStrictEqual(request, otherRequest);
}

function codeOf({ value }: ViewedExample): unknown {
  const { errors } = Object(value);
  return Array.isArray(errors) && errors.length === 1 ? errors[0].code : undefined;
}

function withoutEmptyBody({ body, ...request }: ViewedExample["x-replay"]): object {
  return body === undefined || body === "{}" ? request : { ...request, body };
}

/** Whether an operation can be sent the request: it has the path parameters, and a body only if it takes one. */
function suits({ "x-replay": replay }: ViewedExample, parameters: readonly string[], takesBody: boolean): boolean {
  const names = [replay.path, replay.rawPath].flatMap((values) => Object.keys(Object(values)));
  const hasBody = ["body", "bodyBytes", "contentType"].some((member) => member in replay);
  return names.every((name) => parameters.includes(name)) && !("request" in replay) && (takesBody || !hasBody);
}
