import type { PlannedExample } from "./plan-examples.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import { toMember, wrap } from "./prose.ts";
import type { SpecView } from "./spec-view.ts";

/** Where the schema of a name is written, seen from the folder of the operation. */
type Reference = string;

/** What the file of a new operation refers to. */
export interface OperationParts {
  /** The schema of what is answered, and of what is sent. */
  readonly schemas: { readonly answer: Reference; readonly request: Reference };
  readonly examples: readonly PlannedExample[];
  /** What of its path may not exist. */
  readonly missing: string;
}

/** The `operation.yaml` of a new operation, with every status an operation of its kind answers. */
export function scaffoldOperation(plan: OperationPlan, view: SpecView, parts: OperationParts): string {
  const { operationId, tag, since, permissions, evidence, parameters, hasBody } = plan;
  return `operationId: ${operationId}
summary: '${prompt} what it does, as a short command'
description: |
${promises(plan)}
tags: [${tag}]
x-since: [${since.map((release) => `'${release}'`).join(", ")}]
x-required-permissions:
${permissions.map((name) => `  - ${name}`).join("\n")}
${evidence === undefined ? "" : `x-evidence: ${evidence}\n`}x-errors:
${Object.entries(errorsOf(hasBody))
  .map(([status, codes]) => `  '${status}': [${codes.join(", ")}]`)
  .join("\n")}

parameters:
${parameters.map((name) => `  - $ref: ../../shared/parameters.yaml#/${name}`).join("\n")}

${hasBody ? requestBody(plan, parts.schemas.request) : ""}responses:
${responses(plan, view, parts)}`;
}

/** What all operations of a kind promise, and the place for what this one does. */
function promises({ method, hasBody, takesVersion, noun }: OperationPlan): string {
  const [first, ...others] = [
    method === "get"
      ? `${prompt} what the answer shows, and what to know of its members, for somebody who is about to call it.`
      : `${prompt} what the operation changes, what a change brings with it, and what stays as it is, for somebody who is about to call it.`,
    ...(method === "get" ? ["A read changes nothing and creates no history entry."] : []),
    ...(hasBody ? [] : ["The request has no body. The server ignores a body."]),
    ...(takesVersion
      ? [
          "A request that changes a value increases `version` by exactly one.",
          `Send \`version\` to make sure that the ${noun} has not changed since you read it.`,
        ]
      : []),
    ...(hasBody
      ? ["`null` is not a valid value. The operation rejects members that it does not know or cannot set."]
      : []),
  ];
  const points = others.map((text) => `  - ${wrap(text, "    ").trimStart()}`);
  return [wrap(first ?? "", "  "), "", ...points].join("\n");
}

function responses(plan: OperationPlan, view: SpecView, { schemas, examples, missing }: OperationParts): string {
  const { method, hasBody, takesVersion, noun } = plan;
  const of = (status: string) => examples.filter((example) => example.status === status).map(toReference);
  const stale =
    "The request contains `version`, and it is not the current version, or another change was written first. Nothing changed.";
  const answered = takesVersion
    ? `The current ${noun}. If the request changed nothing, \`version\` is the same as before.`
    : method === "get"
      ? `The current ${noun}.`
      : `${prompt} what the answer shows, above all after a request that changed nothing.`;
  return [
    answer("200", answered, takesVersion ? "V one-step-per-change" : undefined, schemas.answer, of("200"), [
      "X-Request-Id",
      ...(method === "get" ? ["Cache-Control"] : []),
    ]),
    shared("400", hasBody ? "MalformedRequest" : "UndecodablePath"),
    shared("401", "Unauthorized"),
    refused("403", describeForbidden(plan, view), "V refused-callers", of("403")),
    refused("404", missing, "V missing-records", of("404")),
    ...(hasBody
      ? [
          refused(
            "409",
            takesVersion ? stale : `${prompt} what can be in the way of the change. Nothing changed.`,
            "V stale-versions",
            of("409"),
          ),
          shared("413", "RequestTooLarge"),
          shared("415", "UnsupportedMediaType"),
        ]
      : []),
    refused(
      "422",
      hasBody
        ? "A path parameter or the body violates its schema, or the change violates a rule. The response lists every violation that this check found, each with its location. Nothing changed."
        : "A path parameter violates its schema. The response lists every violation with its parameter.",
      "V business-errors",
      of("422"),
    ),
    shared("500", "FatalError"),
    shared("503", "Unavailable"),
  ].join("");
}

function describeForbidden({ permissions }: OperationPlan, view: SpecView): string {
  const rights = permissions.map((name) => `to ${view.permissions.get(name)}`).join(" or the one ");
  return `The caller lacks the permission ${rights}, or the client in the path is outside the caller's data room. The ${permissions.length === 1 ? "second" : "last"} response does not reveal whether the client exists.`;
}

function errorsOf(hasBody: boolean): Record<string, readonly string[]> {
  return {
    400: ["errors.malformedRequest"],
    401: ["errors.unauthorized"],
    403: ["errors.permissionDenied", "errors.dataroomPermissionDenied"],
    404: ["errors.noRecord"],
    ...(hasBody
      ? {
          409: ["errors.pessimisticLockingFailure"],
          413: ["errors.requestTooLarge"],
          415: ["errors.unsupportedMediaType"],
        }
      : {}),
    422: ["errors.invalidData", ...(hasBody ? ["errors.modifyReadonlyData"] : [])],
    500: ["errors.fatalError"],
    503: ["errors.unavailable"],
  };
}

function requestBody({ operationId, verb }: OperationPlan, schema: Reference): string {
  const sent = verb === "update" ? "The members to change." : `${prompt} what is sent.`;
  return `requestBody:
${toMember("description", `${sent} The body is required; it can be \`{}\`.`, "  ")}
  required: true
  x-max-bytes: 65536
  x-evidence: D body-limit
  content:
    application/json:
      schema:
        $ref: ${schema}
      examples:
        ${operationId}Request:
          $ref: examples.yaml#/requests/${operationId}Request

`;
}

/** Where an example stands, seen from the folder of the operation. What another one had is in `shared/` by then. */
function toReference({ name, content }: PlannedExample): Reference {
  return `${content === undefined ? "../../shared/" : ""}examples.yaml#/responses/${name}`;
}

function shared(status: string, name: string): string {
  return `  '${status}':
    $ref: ../../shared/responses.yaml#/${name}
`;
}

function refused(status: string, description: string, evidence: string, examples: readonly Reference[]): string {
  return answer(status, description, evidence, "../../shared/Errors.yaml", examples, ["X-Request-Id"]);
}

function answer(
  status: string,
  description: string,
  evidence: string | undefined,
  schema: Reference,
  examples: readonly Reference[],
  headers: readonly string[],
): string {
  return `  '${status}':
${toMember("description", description, "    ")}
${evidence === undefined ? "" : `    x-evidence: ${evidence}\n`}    headers:
${headers.map((name) => `      ${name}:\n        $ref: ../../shared/headers.yaml#/${name}`).join("\n")}
    content:
      application/json:
        schema:
          $ref: ${schema}
        examples:
${examples.map((example) => `          ${example.split("/").at(-1)}:\n            $ref: ${example}`).join("\n")}
`;
}
