import { findRefusal, refusal } from "./known-errors.ts";
import { entityOf, type MissingRecord } from "./missing-record.ts";
import { capitalize, uncapitalize, withArticle } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import type { SpecView } from "./spec-view.ts";

/** An example of an answer of the new operation. */
export interface PlannedExample {
  readonly status: string;
  readonly name: string;
  /** Where it stands already, relative to `spec/`; absent when the operation has to write it. */
  readonly file?: string;
  /** What has to be written, when it does not stand anywhere. */
  readonly content?: object;
}

/** What the 200 shows: a value that satisfies its schema, and the path parameters that lead to it, where they are unusual. */
export interface ShownAnswer {
  readonly value: unknown;
  readonly path: object | undefined;
}

/**
 * The examples of all answers that the operation declares itself, by status. A refusal that another operation shows in the
 * same words is taken from there; the others are its own.
 */
export function planExamples(
  plan: OperationPlan,
  view: SpecView,
  answer: ShownAnswer,
  missing: MissingRecord,
): readonly PlannedExample[] {
  const planned = [
    planAnswer(plan, view, answer),
    ...planForbidden(plan, view),
    shared("403", "clientOutsideDataRoom"),
    ...planMissing(plan, missing),
    ...(plan.hasBody ? [planStale(plan, answer)] : []),
    planPathTooLong(plan, view),
    ...(plan.hasBody ? [planReadOnly(plan), shared("422", "notAnObject"), shared("422", "nullValue")] : []),
  ];
  return planned.map((example) => settle(example, plan, view));
}

/** Says where a known example stands, and keeps a new one from taking the name of another. */
function settle(example: PlannedExample, { operationId }: OperationPlan, { examples }: SpecView): PlannedExample {
  const known = examples.get(example.name);
  if (example.content === undefined) return known ? { ...example, file: known.file } : example;
  return known ? { ...example, name: `${operationId}${capitalize(example.name)}` } : example;
}

function shared(status: string, name: string): PlannedExample {
  return { status, name, file: "shared/examples.yaml" };
}

function planAnswer(plan: OperationPlan, { examples }: SpecView, { value, path }: ShownAnswer): PlannedExample {
  const { operationId, resource, method, hasBody } = plan;
  const read = `${uncapitalize(resource)}Read`;
  const place = path === undefined ? {} : { path };
  return {
    status: "200",
    name: method === "get" && !examples.has(read) ? read : `${operationId}Answer`,
    content: {
      summary: `${prompt} what is answered`,
      value,
      "x-replay": { ...place, ...(hasBody ? { request: `${operationId}Request` } : {}) },
    },
  };
}

/** A caller who lacks all permissions, and one for each of several, as far as that is shown already. */
function planForbidden(plan: OperationPlan, view: SpecView): readonly PlannedExample[] {
  const { permissions, operationId } = plan;
  const find = (lacking: readonly string[]) =>
    findRefusal(plan, view, denial(lacking), (replay) => {
      const held: unknown = replay.permissions;
      return permissions.filter((name) => !(Array.isArray(held) && held.includes(name))).join() === lacking.join();
    });
  const single = permissions.length === 1 ? [] : permissions.flatMap((name) => find([name]) ?? []);
  const all = find(permissions);
  return [
    ...single.map(({ name }) => shared("403", name)),
    all
      ? shared("403", all.name)
      : {
          status: "403",
          name: `${operationId}NotPermitted`,
          content: {
            summary: `A caller without the permission${permissions.length === 1 ? "" : "s"}`,
            "x-evidence": "D missing-permissions",
            value: denial(permissions),
            "x-replay": { permissions: [], ...anyBody(plan) },
          },
        },
  ];
}

function denial(lacking: readonly string[]) {
  const subject = `The permission${lacking.length === 1 ? "" : "s"} ${lacking.join(", ")}`;
  return refusal("errors.permissionDenied", `${subject} ${lacking.length === 1 ? "is" : "are"} missing.`);
}

function planMissing(plan: OperationPlan, { shown, own }: MissingRecord): readonly PlannedExample[] {
  const known = shown.map((name) => shared("404", name));
  if (own === undefined) return known;
  const { name, summary, value, path } = own;
  return [...known, { status: "404", name, content: { summary, value, "x-replay": { path, ...anyBody(plan) } } }];
}

function planStale({ resource, takesVersion }: OperationPlan, { path }: ShownAnswer): PlannedExample {
  const code = "errors.pessimisticLockingFailure";
  const message = takesVersion
    ? "version is not the current version of the credential."
    : `${prompt} the sentence that says what is in the way.`;
  return {
    status: "409",
    name: takesVersion ? `stale${resource}` : `${uncapitalize(resource)}InTheWay`,
    content: {
      summary: takesVersion ? "A version that was overtaken" : `${prompt} what is in the way`,
      value: refusal(code, message, takesVersion ? { pointer: "/version" } : {}),
      "x-replay": { ...(path === undefined ? {} : { path }), body: takesVersion ? '{"version": 0}' : "{}" },
    },
  };
}

function planPathTooLong(plan: OperationPlan, view: SpecView): PlannedExample {
  const last = plan.parameters.at(-1) ?? "";
  const message = `Path parameter ${last} must have at most 50 characters.`;
  const value = refusal("errors.invalidData", message, { parameter: last });
  const known = findRefusal(plan, view, value);
  if (known !== undefined) return shared("422", known.name);
  const entity = entityOf(last, plan);
  const id = `${entity.toLowerCase().replaceAll(" ", "-")}-${"1234567890".repeat(5)}`;
  // Who is responsible for the client is judged first.
  const room = last === "clientExtId" ? { clients: [id] } : {};
  return {
    status: "422",
    name: `${last}TooLong`,
    content: {
      summary: `${capitalize(withArticle(entity))} whose external ID is too long`,
      value,
      "x-replay": { path: { [last]: id }, ...room, ...anyBody(plan) },
    },
  };
}

function planReadOnly({ resource }: OperationPlan): PlannedExample {
  return {
    status: "422",
    name: `readOnly${resource}Member`,
    content: {
      summary: "A member that can be read and not changed",
      "x-evidence": "D read-only-members",
      value: refusal("errors.modifyReadonlyData", "extId cannot be changed.", { pointer: "/extId" }),
      "x-replay": { body: '{"extId": "another"}' },
    },
  };
}

/** A body that changes nothing, for what is refused before anybody looks into it. */
function anyBody({ hasBody }: OperationPlan): { readonly body?: string } {
  return hasBody ? { body: "{}" } : {};
}
