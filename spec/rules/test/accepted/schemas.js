import { addOperation, addToRequest, addToResponse } from "./edits.js";

const MARK = "x-evidence: D strict-requests";

/**
 * For each supported shape of schemas, edits of the contract that lint accepts.
 *
 * @type {Record<string, import("./edits.js").Edit[]>}
 */
export const schemas = {
  "`required` members": [
    {
      file: "operations/update-vasco-credential/VascoCredentialUpdate.yaml",
      after: "additionalProperties: false",
      insert: "required: [stateName]",
    },
    ...["changeVascoPolicy:", "commentVascoCredential:"].map((below) => ({
      file: "operations/update-vasco-credential/examples.yaml",
      below,
      after: "value:",
      insert: "      stateName: active",
    })),
    {
      file: "operations/update-vasco-credential/examples.yaml",
      below: "applyDefaultVascoPolicy:",
      replace: "value: {}",
      by: "value: { stateName: active }",
    },
  ],
  "members that can be `null`": [
    addToRequest(`
      nickname: { type: [string, 'null'], description: A name., maxLength: 9, ${MARK} }
      alias:
        description: A name.
        oneOf: [{ $ref: ../../shared/ExtId.yaml }, { type: 'null' }]
      other:
        description: A name.
        anyOf: [{ type: 'null' }, { $ref: ../../shared/ExtId.yaml }]`),
    addToResponse(`
      nickname: { type: [integer, 'null'], description: A number., minimum: 0, maximum: 9, ${MARK} }`),
  ],
  "maps (`additionalProperties` with a schema)": [
    addToRequest(`
      labels:
        type: object
        description: Texts by name.
        maxProperties: 8
        propertyNames: { type: string, maxLength: 9, pattern: '^[a-z]+$', x-pattern-rule: must be small letters, ${MARK} }
        additionalProperties: { type: string, maxLength: 9, ${MARK} }
        ${MARK}`),
    addToResponse(`
      counts:
        type: object
        description: Numbers by name.
        maxProperties: 8
        additionalProperties: { $ref: LoginCount.yaml }
        ${MARK}`),
  ],
  "nested objects and arrays": [
    addToRequest(`
      matrix:
        type: array
        description: Rows.
        maxItems: 2
        items: { type: array, maxItems: 2, items: { type: integer, minimum: 0, maximum: 9, ${MARK} }, ${MARK} }
        ${MARK}
      owner:
        type: object
        description: The owner.
        additionalProperties: false
        required: [name]
        properties: { name: { type: string, description: The name., maxLength: 9, ${MARK} } }
        ${MARK}`),
  ],
  "recursive schemas": [
    {
      file: "shared/Tree.yaml",
      write: `type: object
description: A tree.
additionalProperties: false
${MARK}
properties:
  name: { $ref: ExtId.yaml }
  left: { $ref: Tree.yaml }
  others: { type: array, description: More trees., maxItems: 2, items: { $ref: Tree.yaml }, ${MARK} }`,
    },
    {
      file: "shared/Chain.yaml",
      write: `type: object
description: A chain.
properties:
  next: { $ref: Chain.yaml }
  byName: { type: object, description: More., maxProperties: 2, additionalProperties: { $ref: Chain.yaml }, ${MARK} }`,
    },
    addToRequest("tree: { $ref: ../../shared/Tree.yaml }"),
    addToResponse("chain: { $ref: Chain.yaml }"),
  ],
  formats: [
    addToRequest(`
      when: { type: string, format: date-time, description: A time., ${MARK} }
      day: { type: string, format: date, description: A day., ${MARK} }
      id: { type: string, format: uuid, description: An id., ${MARK} }
      photo: { type: string, format: byte, description: A picture., maxLength: 4000, ${MARK} }
      size:
        type: integer
        format: int64
        description: A size.
        minimum: 0
        maximum: 9007199254740991
        ${MARK}
      share: { type: number, format: double, description: A share., exclusiveMinimum: 0, maximum: 1, ${MARK} }`),
  ],
  "an array or a scalar as a response body": [
    ...addOperation("list-tokens", {
      method: "get",
      success: `
        '200':
          description: All tokens.
          headers: { X-Request-Id: { $ref: ../../shared/headers.yaml#/X-Request-Id } }
          content:
            application/json:
              schema: { type: array, maxItems: 9, items: { type: string, maxLength: 9, ${MARK} }, ${MARK} }
              examples:
                allTokens: { $ref: examples.yaml#/responses/allTokens }`,
    }),
    {
      file: "operations/list-tokens/examples.yaml",
      write: "responses:\n  allTokens:\n    summary: Two tokens\n    value: [one, two]\n    x-replay: {}",
    },
  ],
  "other bounds: `const`, `enum`, `multipleOf`, `uniqueItems`": [
    addToRequest(`
      step: { type: integer, description: A step., multipleOf: 5, minimum: 0, exclusiveMaximum: 100, ${MARK} }
      kind: { type: string, description: The kind., const: token }
      words: { type: array, description: Words., maxItems: 2, uniqueItems: true, items: { $ref: ../../shared/ExtId.yaml }, ${MARK} }`),
  ],
  "`allOf` in a response": [
    addToResponse(`
      period:
        description: A period.
        allOf: [{ $ref: Validity.yaml }, { type: object, properties: { open: { type: boolean, description: Open. } } }]`),
  ],
  "`readOnly` in a response, `writeOnly` in a request": [
    addToRequest(`secret: { type: string, description: A secret., writeOnly: true, maxLength: 9, ${MARK} }`),
    addToResponse(`created2: { type: string, format: date-time, description: When., readOnly: true, ${MARK} }`),
  ],
};
