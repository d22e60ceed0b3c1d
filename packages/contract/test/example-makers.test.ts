import { describe, expect, it } from "vitest";
import { makeClientMembers } from "../generate/client/client-members.ts";
import { makeExampleHeaders } from "../generate/examples/example-headers.ts";
import { makeExampleNames } from "../generate/examples/example-names.ts";
import { toReplay } from "../generate/examples/to-replay.ts";
import { type Header, type OpenApiDocument, operationsOf } from "../generate/shared/openapi-document.ts";
import type { Spec } from "../generate/shared/read-spec.ts";
import { makeResponseMembers } from "../generate/validation/response-members.ts";
import { exampleHeaders, examples } from "../src/examples.ts";
import { operationIds, operations } from "../src/operations.ts";
import { responseMembers } from "../src/validators.ts";

/** A contract with one operation, which says as little as one can. */
function specOf(schema: object, headers: Readonly<Record<string, Header>> = {}): Spec {
  const example = { summary: "One", value: {} };
  const operation = {
    operationId: "getIt",
    summary: "Get it */",
    responses: {
      200: { headers, content: { "application/json": { schema, examples: { one: example, two: example } } } },
    },
    "x-since": ["1"],
    "x-required-permissions": ["Some.Permission"],
    "x-errors": {},
  };
  const document: OpenApiDocument = {
    openapi: "3.1.1",
    info: { title: "x", version: "1.0.0" },
    paths: { "/it": { get: operation } },
    components: { schemas: { Part: { type: "object", properties: { name: { type: "string" } } } } },
  };
  return { document, errors: {}, permissions: {} };
}

const tableOf = (files: Readonly<Record<string, string>>) =>
  JSON.parse(/^export const [^=]* = (\{[\s\S]*\});\n/m.exec(Object.values(files)[0] ?? "")?.[1] ?? "");

describe("example headers", () => {
  it("are the examples of the declared headers, as text", () => {
    const spec = specOf({ type: "object" }, { "Retry-After": { example: 5 }, Allow: { example: "GET" } });
    expect(tableOf(makeExampleHeaders(spec))).toEqual({ getIt: { 200: { "Retry-After": "5", Allow: "GET" } } });
  });

  it("cannot be made of a header without an example", () => {
    expect(() => makeExampleHeaders(specOf({ type: "object" }, { Allow: {} }))).toThrow(
      "The header Allow has no example",
    );
  });

  it("are there for every status of every operation", () => {
    for (const id of operationIds) {
      const statuses = Object.entries(exampleHeaders[id]);
      expect(new Set(statuses.map(([status]) => Number(status)))).toEqual(new Set(operations[id].statuses));
      for (const [, headers] of statuses) expect(headers).toHaveProperty("X-Request-Id");
    }
  });
});

describe("example names", () => {
  it("are those of the examples, by operation and status", () => {
    expect(makeExampleNames(specOf({ type: "object" }))["example-names.ts"]).toContain(
      '  readonly getIt: {\n    readonly 200: "one" | "two";\n  };\n',
    );
  });

  it("are each the name of one response, or of the same response of another operation", () => {
    const seen = new Map<string, string>();
    for (const id of operationIds) {
      for (const [status, named] of Object.entries(examples[id].responses)) {
        for (const [name, { value }] of Object.entries(named)) {
          const response = `${status} ${JSON.stringify(value)}`;
          expect(seen.get(name) ?? response, name).toBe(response);
          seen.set(name, response);
        }
      }
    }
  });
});

describe("the request of an example", () => {
  const { document } = specOf({ type: "object" });
  const [placed] = operationsOf(document);
  const parameters = [
    { name: "state", in: "query", required: true, schema: {}, example: "open" },
    { name: "tags", in: "query", schema: {}, example: ["a"] },
    { name: "codes", in: "query", explode: false, schema: {}, example: [1] },
    { name: "X-Trace", in: "header", required: true, schema: {}, example: 7 },
    { name: "X-Tags", in: "header", schema: {}, example: ["a"] },
    { name: "id", in: "path", required: true, schema: {}, example: "id-1" },
  ] as const;
  const replayOf = (written: Readonly<Record<string, unknown>>) =>
    placed && toReplay(document, { ...placed.operation, parameters }, written);

  it("has the examples of required query and header parameters", () => {
    expect(replayOf({ fault: "broken" })).toEqual({
      fault: "broken",
      query: "state=open",
      header: { "X-Trace": "7" },
    });
  });

  it("has what is written instead of them, as the texts that are sent", () => {
    const query = { state: "closed", tags: ["a,b", true], codes: [1, 2] };
    expect(replayOf({ query, header: { "X-Trace": 8, "X-Tags": ["a", "b"] } })).toEqual({
      query: "state=closed&tags=a%2Cb&tags=true&codes=1,2",
      header: { "X-Trace": "8", "X-Tags": "a,b" },
    });
  });

  it("has the whole query as it is written, or none", () => {
    expect(replayOf({ rawQuery: "state=%ZZ" })).toEqual({ query: "state=%ZZ", header: { "X-Trace": "7" } });
    expect(replayOf({ rawQuery: "" })).toEqual({ header: { "X-Trace": "7" } });
  });
});

describe("response members", () => {
  it("are named at any depth: in references, in elements of arrays, in what is put together", () => {
    const part = { $ref: "#/components/schemas/Part" };
    const schema = {
      type: "object",
      properties: {
        part,
        parts: { type: "array", items: part },
        both: { allOf: [part, { type: "object", properties: { size: { type: "integer" } } }] },
        anything: { type: "object" },
      },
    };
    expect(tableOf(makeResponseMembers(specOf(schema)))).toEqual({
      response_getIt_200: {
        part: { name: null },
        parts: { name: null },
        both: { name: null, size: null },
        anything: null,
      },
    });
  });

  it("of a success are those that the operations table names", () => {
    for (const id of operationIds) {
      const successes = Object.entries(responseMembers[id]).filter(([status]) => Number(status) < 300);
      const named = successes.map(([, members]) => Object.keys(members ?? {})).find((names) => names.length > 0);
      expect(named ?? []).toEqual(operations[id].members);
    }
  });
});

describe("client members", () => {
  it("are documented, and no text of the contract ends the comment", () => {
    const text = makeClientMembers(specOf({ type: "object" }))["client-members.ts"] ?? "";
    expect(text).toContain("   * Get it *\\/.\n");
    expect(text).toContain('   */\n  readonly getIt: Types["getIt"];\n');
  });
});
