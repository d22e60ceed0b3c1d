import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { OperationPlan } from "./plan-operation.ts";
import type { SpecView, ViewedExample, ViewedResponse } from "./spec-view.ts";
import { fillYaml } from "./template.ts";

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
    if (found === undefined || [...reused.values()].includes(found[0])) continue;
    reused.set(name, found[0]);
    examples.deleteIn(["responses", name]);
  }
  for (const { pair } of shownExamples(operation)) {
    const shared = reused.get(String(pair.key));
    if (shared === undefined || !isScalar(pair.key) || !isMap(pair.value)) continue;
    pair.key.value = shared;
    pair.value.set("$ref", `${sharedFile}#/responses/${shared}`);
  }
  return [...reused.values()];
}

/**
 * Removes the examples whose request names a path parameter that the operation does not have, and the codes and statuses
 * that only they show: an operation whose path names no client, for example, has no data room to check.
 */
export function removeUnsuitable(operation: Document, examples: Document, parameters: readonly string[]): void {
  const written: { responses: Readonly<Record<string, ViewedExample>> } = examples.toJS();
  const shown = shownExamples(operation).map(({ status, map, pair }) => {
    const name = String(pair.key);
    const isSuitable = pathNames(written.responses[name]).every((each) => parameters.includes(each));
    return { status, map, name, isSuitable, code: codeOf(written.responses[name]) };
  });
  for (const { status, map, name, code } of shown.filter(({ isSuitable }) => !isSuitable)) {
    map.delete(name);
    examples.deleteIn(["responses", name]);
    if (shown.some((each) => each.isSuitable && each.status === status && each.code === code)) continue;
    const codes = operation.getIn(["x-errors", status]);
    if (!isSeq(codes)) continue;
    codes.items = codes.items.filter((item) => !isScalar(item) || item.value !== code);
    if (codes.items.length > 0) continue;
    for (const section of ["x-errors", "responses"]) operation.deleteIn([section, status]);
  }
}

/**
 * Replaces the 404 of a scaffold by the one of an operation with the same path, if all its examples are shared and suit: what
 * the path names is missing in the same ways. A create is the exception, because what it creates has to be missing.
 */
export function reuseNotFound(operation: Document, examples: Document, plan: OperationPlan, view: SpecView): void {
  const same = view.operations.find(({ path }) => path === plan.path);
  if (same === undefined || plan.method === "post") return;
  const source = { file: same.file, document: parseDocument(view.texts.get(same.file) ?? "") };
  const names = shownExamples(source.document).flatMap(({ status, pair }) =>
    status === "404" ? [String(pair.key)] : [],
  );
  const takesBody = operation.has("requestBody");
  const isSuitable = (name: string) => {
    const shared = view.sharedExamples.get(name);
    return shared !== undefined && suits(shared, plan.parameters, takesBody);
  };
  if (names.length === 0 || !names.every(isSuitable)) return;
  for (const { status, pair } of shownExamples(operation)) {
    if (status === "404") examples.deleteIn(["responses", String(pair.key)]);
  }
  const location = ["responses", "404"];
  const target = `operations/${plan.kebab}/operation.yaml`;
  const copy = fillYaml("404", "responses:\n  '404': __copy__\n", {}, [source], target);
  operation.setIn(location, copy.getIn(location, true));
}

interface ShownExample {
  readonly status: string;
  /** The examples of the response, and the one with its name. */
  readonly map: YAMLMap;
  readonly pair: Pair;
}

function shownExamples(operation: Document): readonly ShownExample[] {
  const responses = operation.get("responses");
  return (isMap(responses) ? responses.items : []).flatMap(({ key, value }) => {
    const map = isMap(value) ? value.getIn(["content", "application/json", "examples"]) : undefined;
    return isMap(map) ? map.items.map((pair) => ({ status: String(key), map, pair })) : [];
  });
}

/** The same code, and either the same response, or the same request, which then yields the same response. */
function showsTheSame(one: ViewedExample, other: ViewedExample): boolean {
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  if (code === undefined || code !== otherCode) return false;
  if (isDeepStrictEqual(one.value, other.value)) return true;
  const [request, otherRequest] = [withoutEmptyBody(one["x-replay"]), withoutEmptyBody(other["x-replay"])];
  return !("permissions" in request) && isDeepStrictEqual(request, otherRequest);
}

function codeOf(example: ViewedExample | undefined): unknown {
  const { errors } = Object(example?.value);
  return Array.isArray(errors) && errors.length === 1 ? errors[0].code : undefined;
}

function withoutEmptyBody({ body, ...request }: ViewedExample["x-replay"]): object {
  return body === undefined || body === "{}" ? request : { ...request, body };
}

/** Whether an operation can be sent the request: it has the path parameters, and a body only if it takes one. */
function suits(example: ViewedExample, parameters: readonly string[], takesBody: boolean): boolean {
  const replay = example["x-replay"];
  const hasBody = ["body", "bodyBytes", "contentType"].some((member) => member in replay);
  const names = pathNames(example);
  return names.every((name) => parameters.includes(name)) && !("request" in replay) && (takesBody || !hasBody);
}

function pathNames(example: ViewedExample | undefined): readonly string[] {
  const { path, rawPath } = Object(example?.["x-replay"]);
  return [path, rawPath].flatMap((values) => Object.keys(Object(values)));
}

/**
 * Replaces each response of a scaffold that shows only shared examples by a reference to the shared response that shows them,
 * if one has the same headers and all its examples suit the operation.
 *
 * @param parameters the path parameters of the operation.
 */
export function reuseResponses(
  operation: Document,
  parameters: readonly string[],
  { sharedExamples, sharedResponses }: Pick<SpecView, "sharedExamples" | "sharedResponses">,
): void {
  const takesBody = operation.has("requestBody");
  const responses = operation.get("responses");
  for (const pair of isMap(responses) ? responses.items : []) {
    const written: ViewedResponse = isMap(pair.value) ? pair.value.toJS(operation) : {};
    const shown = Object.entries(examplesIn(written));
    if (shown.length === 0 || !shown.every(([, { $ref }]) => $ref.startsWith(sharedFile))) continue;
    const found = [...sharedResponses].find(([, shared]) => {
      const names = Object.keys(examplesIn(shared));
      const all = names.flatMap((name) => sharedExamples.get(name) ?? []);
      return (
        isDeepStrictEqual(Object.keys(shared.headers ?? {}), Object.keys(written.headers ?? {})) &&
        shown.every(([name]) => names.includes(name)) &&
        all.every((example) => suits(example, parameters, takesBody))
      );
    });
    if (found !== undefined) pair.value = operation.createNode({ $ref: `../../shared/responses.yaml#/${found[0]}` });
  }
}

function examplesIn({ content }: ViewedResponse): Readonly<Record<string, { readonly $ref: string }>> {
  return content?.["application/json"]?.examples ?? {};
}
