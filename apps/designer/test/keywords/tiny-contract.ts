import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Json, JsonObject } from "@credential-api/openapi/schemas";
import { type Compared, type Diff, diffContracts } from "../../src/diff/compare/diff-contracts.ts";

/** Tiny contracts have no files. */
const lines = { locate: (): SourceLocation | undefined => undefined };

/** A document as a contract without lines. */
function toContract(document: JsonObject): Compared {
  return { name: "tiny", version: "1.0.0", bundled: { "x-error-catalogue": {}, ...document }, lines };
}

/** Compares two documents on the day of the tests. */
export function diffDocuments(base: JsonObject, revision: JsonObject): Diff {
  return diffContracts(toContract(base), toContract(revision), new Date("2026-11-21T12:00:00Z"));
}

const content = (schema: Json): JsonObject => ({ "application/json": { schema } });

/** Where a schema can be in a contract: who writes the values decides what a change of it means. */
export const positions = {
  request: {
    body: (schema: Json) => operation({ requestBody: { content: content(schema) } }),
    parameter: (schema: Json) => operation({ parameters: [{ name: "p", in: "query", schema }] }),
    "member of a body": (schema: Json) =>
      operation({ requestBody: { content: content({ type: "object", properties: { m: schema } }) } }),
    "excluded from a response": (schema: Json) => response({ content: content({ not: schema }) }),
  },
  response: {
    body: (schema: Json) => response({ content: content(schema) }),
    header: (schema: Json) => response({ headers: { h: { schema } } }),
    "item of a list": (schema: Json) => response({ content: content({ type: "array", items: schema }) }),
    "component that refers to itself": (schema: Json) =>
      response(
        { content: content({ $ref: "#/components/schemas/Tree" }) },
        { Tree: { type: "object", properties: { self: { $ref: "#/components/schemas/Tree" }, value: schema } } },
      ),
    "excluded from a request": (schema: Json) =>
      operation({ requestBody: { content: content({ type: "object", properties: { m: { not: schema } } }) } }),
  },
} as const;

function response(members: JsonObject, schemas?: JsonObject): JsonObject {
  return operation({ responses: { "200": { description: "Good.", ...members } } }, schemas);
}

/** A contract with one operation. */
export function operation(members: JsonObject, schemas: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Tiny", version: "1.0.0" },
    paths: { "/a": { post: { operationId: "doA", responses: { "200": { description: "Good." } }, ...members } } },
    components: { schemas: { Text: { type: "string", maxLength: 5 }, ...schemas } },
  };
}
