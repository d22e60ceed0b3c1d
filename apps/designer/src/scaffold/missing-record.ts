import { isDeepStrictEqual } from "node:util";
import { findRefusal, refusal, suits } from "./known-errors.ts";
import { capitalize, pathParameters, toWords, withArticle } from "./names.ts";
import { type OperationPlan, ownersOf } from "./plan-operation.ts";
import type { SpecView } from "./spec-view.ts";

/** What the 404 of an operation says, and the examples that show it. */
export interface MissingRecord {
  readonly description: string;
  /** Names of examples that the contract has already. */
  readonly shown: readonly string[];
  /** The example that the operation adds, without its request's body. */
  readonly own: OwnExample | undefined;
}

interface OwnExample {
  readonly name: string;
  readonly summary: string;
  readonly value: object;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Works out what of a path may not exist. An operation that answers the same thing under the same parameters has said it
 * already; else it follows from the parameters, which lead from the client to the thing itself.
 */
export function describeMissing(plan: OperationPlan, view: SpecView): MissingRecord {
  const said = saidByOthers(plan, view);
  if (said !== undefined) return said;
  const { noun, parameters } = plan;
  const entities = parameters.slice(1).map((name) => entityOf(name, plan));
  const isNamed = entities.at(-1) === noun;
  // Whose thing it is, where the path ends with somebody else. What a POST is about to make cannot be missing.
  const holder = isNamed || plan.method === "post" ? undefined : entities.at(-1);
  const clauses = [
    "The client in the path does not exist",
    ...entities.map((entity) => `or it has no such ${entity}`),
    ...(holder === undefined ? [] : [`or the ${holder} has no ${noun}`]),
  ];
  const own = isNamed || holder !== undefined ? ownExample(plan, holder) : undefined;
  const known = own && findRefusal(plan, view, own.value)?.name;
  const shown = ["unknownClient", parameters.includes("userExtId") ? "unknownUser" : undefined, known];
  return {
    description: `${clauses.join(", ")}.${clauses.length > 1 ? " The message says which." : ""}`,
    shown: [...new Set(shown.filter((name) => name !== undefined))],
    own: known === undefined ? own : undefined,
  };
}

/** What an operation says that answers the same thing under the same parameters, or that is on the thing it is a part of. */
function saidByOthers(plan: OperationPlan, view: SpecView): MissingRecord | undefined {
  const file = view.schemas.get(plan.resource)?.file;
  const others = view.operations.filter(
    ({ answers, path }) =>
      file !== undefined && answers === file && isDeepStrictEqual(pathParameters(path), plan.parameters),
  );
  const isUsable = (name: string) => {
    const example = view.examples.get(name);
    return example !== undefined && suits(plan, example);
  };
  for (const { statuses } of [...others, ...ownersOf(plan.path, view)]) {
    const { description = "", examples: shown = [] } = statuses.get("404") ?? {};
    if (shown.length > 0 && shown.every(isUsable)) return { description, shown, own: undefined };
  }
  return undefined;
}

/** What a path parameter names: `user` for `userExtId`, the resource itself for `extId`. */
export function entityOf(parameter: string, { noun, resource }: OperationPlan): string {
  const words = toWords(parameter.replace(/ExtId$/, ""));
  return parameter === "extId" || words === toWords(resource) ? noun : words;
}

/** The path of something that does not exist, or of somebody in the demo data who has no such thing. */
function ownExample({ resource, noun, parameters }: OperationPlan, holder: string | undefined): OwnExample {
  const last = parameters.at(-1) ?? "";
  const id = `${(holder ?? toWords(resource)).replaceAll(" ", "-")}-${holder === undefined ? "999" : "456"}`;
  const subject = `${capitalize(holder ?? noun)} ${id}`;
  return holder === undefined
    ? {
        name: `unknown${resource}`,
        summary: `${capitalize(withArticle(noun))} that does not exist`,
        value: refusal("errors.noRecord", `${subject} does not exist in client client-123.`),
        path: { [last]: id },
      }
    : {
        name: `${last.replace(/ExtId$/, "")}Without${resource}`,
        summary: `${capitalize(withArticle(holder))} without ${withArticle(noun)}`,
        value: refusal("errors.noRecord", `${subject} of client client-123 has no ${noun}.`),
        path: { [last]: id },
      };
}
