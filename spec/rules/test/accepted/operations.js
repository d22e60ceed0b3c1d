import { addOperation, addParameter, addToResponse, GET, indent, UPDATE } from "./edits.js";

const MARK = "x-evidence: D strict-requests";
const REQUEST_ID = "headers: { X-Request-Id: { $ref: ../../shared/headers.yaml#/X-Request-Id } }";
const DELETE = "    delete:\n      $ref: operations/delete-vasco-credential/operation.yaml";

/** @param {number} status */
const empty = (status) => `'${status}': { description: A response without a body., ${MARK}, ${REQUEST_ID} }`;

/**
 * For each supported shape of operations, edits of the contract that lint accepts.
 *
 * @type {Record<string, import("./edits.js").Edit[]>}
 */
export const operations = {
  "query parameters": [
    addParameter(`
      name: page-size
      in: query
      description: How many.
      schema: { type: integer, format: int32, minimum: 1, maximum: 100, default: 10, ${MARK} }
      example: 10`),
    addParameter(`
      name: withTotal
      in: query
      required: true
      description: Whether to count.
      schema: { type: boolean }
      example: true`),
    addParameter(`
      name: factor
      in: query
      description: A number.
      schema: { type: number, minimum: 0, exclusiveMaximum: 1, ${MARK} }
      example: 0.5`),
    addParameter(`
      name: state
      in: query
      description: Which state.
      schema: { $ref: ../../shared/StateName.yaml }
      example: active`),
  ],
  "query parameters that are arrays": [
    addParameter(`
      name: states
      in: query
      style: form
      explode: false
      description: Which states, with commas between them.
      schema: { type: array, maxItems: 8, items: { $ref: ../../shared/StateName.yaml }, ${MARK} }
      example: [active]`),
    addParameter(`
      name: version
      in: query
      description: Which versions, each with the name.
      schema: { type: array, maxItems: 8, items: { $ref: ../../shared/Version.yaml }, ${MARK} }
      example: [1, 2]`),
  ],
  "header parameters": [
    addParameter(`
      name: If-Match
      in: header
      description: The ETag that was read.
      schema: { type: string, maxLength: 100, ${MARK} }
      example: '"3"'`),
    addParameter(`
      name: Idempotency-Key
      in: header
      required: true
      description: The same for every attempt.
      schema: { type: string, format: uuid, ${MARK} }
      example: 0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11`),
    addParameter(`
      name: X-Tags
      in: header
      description: Words with commas between them.
      schema: { type: array, maxItems: 3, items: { type: string, maxLength: 9, ${MARK} }, ${MARK} }
      example: [one, two]`),
  ],
  "a path without `{clientExtId}`": addOperation("check-token", { success: empty(204) }),
  "`security: []`": addOperation("check-publicly", { success: empty(204), more: "security: []", isPublic: true }),
  "a fixed segment beside a parameter": addOperation("check-all-clients", {
    path: "/nevisidm/api/core/v1/all-clients/vasco/tokens",
    success: empty(204),
  }),
  "GET, POST, PUT, PATCH, DELETE": [
    ...addOperation("replace-token", { method: "put", success: empty(204) }),
    { file: "openapi.yaml", after: "get-vasco-credential/operation.yaml", insert: DELETE },
    {
      file: "operations/delete-vasco-credential/operation.yaml",
      write: `operationId: deleteVascoCredential
summary: Delete a VASCO credential
description: The credential does not exist afterwards.
tags: [VASCO]
x-since: ['8.2605.0']
x-required-permissions: [AccessControl.CredentialModify]
x-errors:
  '400': [errors.malformedRequest]
  '401': [errors.unauthorized]
  '403': [errors.permissionDenied, errors.dataroomPermissionDenied]
  '404': [errors.noRecord]
  '422': [errors.invalidData]
  '500': [errors.fatalError]
  '503': [errors.unavailable]
parameters:
  - $ref: ../../shared/parameters.yaml#/clientExtId
  - $ref: ../../shared/parameters.yaml#/extId
responses:
  ${empty(204)}
  '400': { $ref: ../../shared/responses.yaml#/UndecodablePath }
  '401': { $ref: ../../shared/responses.yaml#/Unauthorized }
  '403': { $ref: ../get-vasco-credential/operation.yaml#/responses/403 }
  '404': { $ref: ../get-vasco-credential/operation.yaml#/responses/404 }
  '422': { $ref: ../get-vasco-credential/operation.yaml#/responses/422 }
  '500': { $ref: ../../shared/responses.yaml#/FatalError }
  '503': { $ref: ../../shared/responses.yaml#/Unavailable }`,
    },
  ],
  "201 with `Location`": addOperation("create-token", {
    success: `
      '201':
        description: The new token.
        ${MARK}
        headers:
          X-Request-Id: { $ref: ../../shared/headers.yaml#/X-Request-Id }
          Location:
            description: The path of the new token.
            required: true
            ${MARK}
            schema: { type: string, format: uri-reference, maxLength: 200, ${MARK} }
            example: /nevisidm/api/core/v1/tokens/1`,
  }),
  "202, 204, several success statuses": addOperation("queue-token", { success: `${empty(202)}\n${empty(204)}` }),
  "examples of a response without a body": [
    ...addOperation("show-token", {
      success: `
        '204':
          description: A response without a body.
          ${MARK}
          ${REQUEST_ID}
          x-examples:
            tokenChecked: { $ref: examples.yaml#/responses/tokenChecked }`,
    }),
    {
      file: "operations/show-token/examples.yaml",
      write: "responses:\n  tokenChecked:\n    summary: A token\n    x-replay: {}",
    },
  ],
  "an optional request body": [
    { file: UPDATE, replace: "required: true", by: "required: false" },
    { file: "operations/update-vasco-credential/examples.yaml", drop: "body: '{}'" },
  ],
  "no request body": addOperation("reset-token", { method: "put", success: empty(204) }),
  "response headers, required and optional": [
    {
      file: GET,
      below: "'200':",
      after: "headers:",
      insert: indent(
        `
        ETag:
          description: The version in quotes.
          required: true
          ${MARK}
          schema: { type: string, maxLength: 20, ${MARK} }
          example: '"3"'
        X-Rate-Limit:
          description: How many requests are left.
          ${MARK}
          schema: { type: integer, minimum: 0, maximum: 1000, ${MARK} }
          example: 10`,
        6,
      ),
    },
  ],
  "all, any or no permissions": [
    { file: UPDATE, replace: "x-required-permissions:", by: "x-required-permissions:\n  anyOf:" },
    ...addOperation("open-token", { success: empty(204) }),
  ],
  "pages (`x-pagination`)": [
    addParameter(`
      name: continuationToken
      in: query
      description: The page.
      schema: { type: string, maxLength: 99, ${MARK} }
      example: '1_a'`),
    addToResponse(`
      _pagination:
        description: The pages.
        type: object
        properties:
          limit: { $ref: LoginCount.yaml }
        allOf:
          - type: object
            properties:
              continuationToken: { type: string, description: The next page., maxLength: 99, ${MARK} }`),
    {
      file: GET,
      after: "tags: [VASCO]",
      insert: `x-pagination:
  token: continuationToken
  items: /vascoTokens
  nextToken: /_pagination/continuationToken`,
    },
  ],
  "`deprecated` with `x-sunset`": [
    { file: GET, after: "tags: [VASCO]", insert: "deprecated: true\nx-sunset: '2099-06-30'" },
    { file: "shared/VascoToken.yaml", below: "authMode:", after: "maxLength: 20", insert: "    deprecated: true" },
  ],
  "parameters of a path item": [
    {
      file: "openapi.yaml",
      after: "/vasco/{extId}:",
      insert: "    parameters:\n      - $ref: shared/parameters.yaml#/extId",
    },
    { file: GET, drop: "parameters.yaml#/extId" },
  ],
};
