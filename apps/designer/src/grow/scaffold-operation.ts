import { capitalize, toWords, uncapitalize } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";

/**
 * How a text of the scaffold begins that somebody has to replace. It passes lint, so that an operation can grow step by
 * step; a test of this room finds it as long as one is left.
 */
export const prompt = "Fill in:";

/** Where the schema of a name is written, seen from the folder of the operation. */
export type Reference = string;

/** The `operation.yaml` of a new operation, with every status an operation of its kind answers. */
export function scaffoldOperation(
  plan: OperationPlan,
  body: { readonly answer: Reference; readonly request: Reference },
): string {
  const { operationId, resource, tag, since, permissions, parameters, hasBody, takesVersion } = plan;
  const parts = [
    `operationId: ${operationId}
summary: '${prompt} what it does, as a short command'
description: |
  ${prompt} what the operation promises and what it does not, for somebody who is about to call it. What is left out of
  a request, what a change brings with it, and what stays as it is.
tags: [${tag}]
x-since: [${since.map((release) => `'${release}'`).join(", ")}]
x-required-permissions:
${permissions.map((name) => `  - ${name}`).join("\n")}
x-errors:
${Object.entries(errorsOf(hasBody))
  .map(([status, codes]) => `  '${status}': [${codes.join(", ")}]`)
  .join("\n")}

parameters:
${parameters.map((name) => `  - $ref: ../../shared/parameters.yaml#/${name}`).join("\n")}
`,
    hasBody ? requestBody(operationId, body.request) : undefined,
    `responses:
  '200':
    description: '${prompt} what the answer shows, above all after a request that changed nothing.'
${content(body.answer, [`examples.yaml#/responses/${operationId}Answer`], plan.method === "get" ? ["Cache-Control"] : [])}`,
    shared("400", hasBody ? "MalformedRequest" : "UndecodablePath"),
    shared("401", "Unauthorized"),
    refused(
      "403",
      `      The caller lacks a permission the operation requires, or the client of the path is outside the caller's data
      room. The second answer is the same whether or not the client exists.`,
      "V refused-callers",
      [
        `examples.yaml#/responses/${operationId}NotPermitted`,
        "../../shared/examples.yaml#/responses/clientOutsideDataRoom",
      ],
    ),
    refused(
      "404",
      `      ${prompt} what of the path may not exist. The client of the path does not exist, or it has no such
      ${toWords(resource)}. The message says which.`,
      "V missing-records",
      ["../../shared/examples.yaml#/responses/unknownClient", `examples.yaml#/responses/${operationId}Missing`],
    ),
    ...(hasBody
      ? [
          refused(
            "409",
            takesVersion
              ? `      \`version\` was sent and is not the current version, or became an old one while the change was being written.
      Nothing has been changed.`
              : `      ${prompt} what can be in the way of the change. Nothing has been changed.`,
            "V stale-versions",
            [`examples.yaml#/responses/${operationId}Stale`],
          ),
          shared("413", "RequestTooLarge"),
          shared("415", "UnsupportedMediaType"),
        ]
      : []),
    refused(
      "422",
      hasBody
        ? `      A path parameter or the body breaks its schema, or the change breaks a rule. Every violation of the stage that
      failed is listed, each with its place. Nothing has been changed.`
        : "      A path parameter breaks its schema. Every violation is listed, each with the name of its parameter.",
      "V business-errors",
      [
        `examples.yaml#/responses/${operationId}PathTooLong`,
        ...(hasBody ? [`examples.yaml#/responses/${operationId}ReadOnly`] : []),
        ...(hasBody ? ["../../shared/examples.yaml#/responses/notAnObject"] : []),
      ],
    ),
    shared("500", "FatalError"),
    shared("503", "Unavailable"),
  ];
  return parts
    .filter((part) => part !== undefined)
    .join("\n")
    .replaceAll(/\n\n( {2}')/g, "\n$1");
}

/** The schema of a new resource: one member, to be followed by others. */
export function scaffoldAnswerSchema({ resource }: OperationPlan, decision: string): string {
  return `type: object
description: |
  ${prompt} what a ${toWords(resource)} is. A member without a value is left out. Members may be added in later releases.
required: [extId]
properties:
  extId:
    $ref: ../../shared/ExtId.yaml
    description: '${prompt} whose external ID this is.'
x-evidence: D ${decision}
`;
}

/** The schema of what is sent: closed, nothing in it required. */
export function scaffoldRequestSchema({ resource, takesVersion }: OperationPlan): string {
  return `type: object
description: |
  ${prompt} what the members change of the ${toWords(resource)}. Every member is optional; what is left out stays as it is.
additionalProperties: false
properties:
  modificationComment:
    $ref: ../../shared/ModificationComment.yaml
${takesVersion ? versionMember : ""}x-evidence: D strict-requests
`;
}

const versionMember = `  version:
    $ref: ../../shared/Version.yaml
    description: |
      Version that the change is based on, as last read. If it is not the current one, nothing is changed and the answer
      is 409. Left out, the change applies to whatever is there.
    x-evidence: D version-is-optional
`;

/** The entry of DECISIONS.md that the bounds of a new schema refer to, and its name there. */
export function scaffoldDecision(
  { resource }: OperationPlan,
  date: string,
): { readonly slug: string; readonly text: string } {
  const title = `Members of ${toWords(resource)}`;
  return {
    slug: title.toLowerCase().replaceAll(" ", "-"),
    text: `### ${title}

D, ${date}.

${prompt} why these members, their bounds, and those that are always there; and what the vendor says of them.
`,
  };
}

/** The name of the schema of what is sent: `MobileSignatureUpdate` for `updateMobileSignature`. */
export function requestSchemaName({ verb, resource }: OperationPlan): string {
  return `${resource}${capitalize(verb)}`;
}

/** The external ID that the scaffold's own example has. */
export function exampleExtId({ resource }: OperationPlan): string {
  return `${toWords(uncapitalize(resource)).replaceAll(" ", "-")}-123`;
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

function requestBody(operationId: string, schema: Reference): string {
  return `requestBody:
  description: '${prompt} what is sent. The body must be there, even if it is \`{}\`.'
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

function shared(status: string, name: string): string {
  return `  '${status}':
    $ref: ../../shared/responses.yaml#/${name}
`;
}

function refused(status: string, description: string, evidence: string, examples: readonly string[]): string {
  return `  '${status}':
    description: |
${description}
    x-evidence: ${evidence}
${content("../../shared/Errors.yaml", examples)}`;
}

function content(schema: Reference, examples: readonly string[], headers: readonly string[] = []): string {
  return `    headers:
${["X-Request-Id", ...headers].map((name) => `      ${name}:\n        $ref: ../../shared/headers.yaml#/${name}`).join("\n")}
    content:
      application/json:
        schema:
          $ref: ${schema}
        examples:
${examples.map((example) => `          ${example.split("/").at(-1)}:\n            $ref: ${example}`).join("\n")}
`;
}
