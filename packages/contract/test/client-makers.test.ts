import { describe, expect, it } from "vitest";
import { makeClientDocs } from "../generate/client/client-docs.ts";
import { makeClientLimits } from "../generate/client/client-limits.ts";
import { makeClientTable } from "../generate/client/client-table.ts";
import { makeOperations } from "../generate/operations.ts";
import { withMemberDocs } from "../generate/shared/member-docs.ts";
import type { OpenApiDocument } from "../generate/shared/openapi-document.ts";
import type { Spec } from "../generate/shared/read-spec.ts";

const version = { type: "integer", minimum: 0, maximum: 9 };
const path = "/{id}";

/** An operation that says as little as one can. */
const operation = (operationId: string, more = {}) => ({
  operationId,
  summary: `Do ${operationId}`,
  responses: { 200: { content: json({ type: "object", properties: { version } }) } },
  "x-since": ["1"],
  "x-required-permissions": [`${operationId}.Permission`],
  "x-errors": { 404: ["errors.noRecord"] },
  ...more,
});
const json = (schema: object) => ({ "application/json": { schema } });
const body = (properties: object) => ({
  requestBody: { required: true, "x-max-bytes": 9, content: json({ type: "object", properties }) },
});

const specOf = (paths: OpenApiDocument["paths"], schemas = {}): Spec => ({
  document: { openapi: "3.1.1", info: { title: "x", version: "1.0.0" }, paths, components: { schemas } },
  errors: {
    "errors.noRecord": { status: 404, when: "It is not there.", remedy: "", answers: "operation", evidence: "D x" },
  },
  permissions: {},
});

const tableOf = (spec: Spec) =>
  JSON.parse(/ = (\{[\s\S]*\})(?: as const)?;\n/.exec(makeClientTable(spec)["client-table.ts"] ?? "")?.[1] ?? "");

describe("the client table", () => {
  it("names the success bodies that are no objects", () => {
    const responses = {
      200: { content: json({ type: "array" }) },
      201: { content: json({ type: "object" }) },
      204: {},
    };
    const table = tableOf(specOf({ [path]: { get: operation("getIt"), post: operation("createIt", { responses }) } }));
    expect(table.createIt.bodies).toEqual({ 200: "array", 204: "none" });
    expect(table.getIt).not.toHaveProperty("bodies");
  });

  it("makes a change of an update and the read on its path, with the type that the version has in the request", () => {
    const paths = {
      [path]: { get: operation("getIt"), patch: operation("updateIt", body({ version: { type: "string" } })) },
    };
    expect(tableOf(specOf(paths))).toMatchObject({
      getIt: { method: "GET", path, statuses: [200] },
      updateIt: {
        method: "PATCH",
        path,
        body: true,
        version: "string",
        change: "changeIt",
        read: "getIt",
        settable: ["version"],
      },
    });
  });

  it.each<[string, OpenApiDocument["paths"]]>([
    ["the update takes no version", { [path]: { get: operation("getIt"), patch: operation("updateIt", body({})) } }],
    [
      "the read is on another path",
      { "/a": { get: operation("getIt") }, "/b": { patch: operation("updateIt", body({ version })) } },
    ],
    [
      "the read returns no version",
      {
        [path]: {
          get: operation("getIt", { responses: { 200: { content: json({ type: "object" }) } } }),
          patch: operation("updateIt", body({ version })),
        },
      },
    ],
  ])("makes none when %s", (_why, paths) => {
    expect(tableOf(specOf(paths)).updateIt).not.toHaveProperty("change");
  });

  it("makes none when the version is neither an integer nor a string, or when the operation creates", () => {
    const read = { get: operation("getIt") };
    const odd = { ...read, patch: operation("updateIt", body({ version: { type: "number" } })) };
    expect(tableOf(specOf({ [path]: odd })).updateIt).not.toHaveProperty("change");
    const create = { ...read, post: operation("createIt", body({ version })) };
    expect(tableOf(specOf({ [path]: create })).createIt).not.toHaveProperty("change");
  });

  it.each([
    ["replaceIt", "put"],
    ["editIt", "patch"],
    ["edit", "patch"],
  ])("makes a change of %s, too", (id, method) => {
    const paths = { [path]: { get: operation("getIt"), [method]: operation(id, body({ version })) } };
    expect(tableOf(specOf(paths))[id].change).toBe(id === "edit" ? "change" : "changeIt");
  });

  it("throws for a change whose name is that of an operation or of another change", () => {
    const both = { get: operation("getIt"), patch: operation("updateIt", body({ version })) };
    const taken = { ...both, post: operation("changeIt") };
    expect(() => makeClientTable(specOf({ [path]: taken }))).toThrow("changeIt, and that name is taken");
    const twice = { ...both, put: operation("replaceIt", body({ version })) };
    expect(() => makeClientTable(specOf({ [path]: twice }))).toThrow("replaceIt: its change would be named changeIt");
  });

  it("calls an integer a number, as JSON and JavaScript do", () => {
    const count = operation("countThem", { responses: { 200: { content: json({ type: "integer" }) } } });
    expect(tableOf(specOf({ [path]: { get: count } })).countThem.bodies).toEqual({ 200: "number" });
  });

  describe("names the read that shows what an operation changes", () => {
    const schemas = {
      It: { type: "object", properties: { id: { type: "string" } } },
      Other: { type: "object", properties: { id: { type: "string" } } },
    };
    const returns = (name: string, status = 200) => ({
      responses: { [status]: { content: json({ $ref: `#/components/schemas/${name}` }) } },
    });
    const read = operation("getIt", returns("It"));
    const shownBy = (paths: OpenApiDocument["paths"], id: string) => tableOf(specOf(paths, schemas))[id].shownBy;

    it.each<[string, OpenApiDocument["paths"], string]>([
      ["on its path", { "/its/{id}": { get: read, put: operation("put", returns("It")) } }, "put"],
      [
        "that a DELETE removes",
        { "/its/{id}": { get: read, delete: operation("delete", { responses: { 204: {} } }) } },
        "delete",
      ],
      [
        "on the path above",
        { "/its/{id}": { get: read }, "/its/{id}/stop": { put: operation("stop", returns("It")) } },
        "stop",
      ],
      [
        "of the item it creates",
        { "/its/{id}": { get: read }, "/its": { post: operation("make", returns("It", 201)) } },
        "make",
      ],
    ])("%s", (_title, paths, id) => {
      expect(shownBy(paths, id)).toBe("getIt");
    });

    it.each<[string, OpenApiDocument["paths"], string]>([
      ["another schema", { "/its/{id}": { get: read, put: operation("put", returns("Other")) } }, "put"],
      ["no body", { "/its/{id}": { get: read, put: operation("put", { responses: { 204: {} } }) } }, "put"],
      [
        "an item without the parameter of the path",
        { "/its/{name}": { get: read }, "/its": { post: operation("make", returns("It", 201)) } },
        "make",
      ],
      ["a read", { "/its/{id}": { get: read } }, "getIt"],
    ])("and none for %s", (_title, paths, id) => {
      expect(shownBy(paths, id)).toBeUndefined();
    });
  });

  it("names query and header parameters, how to read pages, and no path parameters", () => {
    const schema = { type: "array", items: { type: "string" } };
    const pagination = { token: "after", items: "/items", nextToken: "/next" };
    const list = operation("listThem", {
      parameters: [
        { name: "id", in: "path", required: true, schema },
        { name: "state", in: "query", explode: false, schema },
        { name: "tag", in: "query", schema },
        { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
      ],
      "x-pagination": pagination,
    });
    expect(tableOf(specOf({ [path]: { get: list } })).listThem).toMatchObject({
      parameters: [
        { name: "state", in: "query", explode: false },
        { name: "tag", in: "query" },
        { name: "If-Match", in: "header", required: true },
      ],
      pagination,
    });
  });
});

describe("the client docs", () => {
  const docsOf = (spec: Spec) => makeClientDocs(spec)["client-docs.ts"] ?? "";

  it("document permissions, members, errors and deprecation", () => {
    const members = { name: { type: "string", minLength: 1, maxLength: 5, deprecated: true } };
    const made = docsOf(specOf({ [path]: { post: operation("createIt", { ...body(members), deprecated: true }) } }));
    expect(made).toContain("**Permissions**, all of: `createIt.Permission`");
    expect(made).toContain("- `body.name`: deprecated, string, 1 to 5 characters");
    expect(made).toContain("- 404 `errors.noRecord`: It is not there.");
    expect(made).toContain("* @deprecated A later major version of the contract may remove it.\n");
  });

  it("name the day after which it may be removed; of two, the earlier", () => {
    const ends = (day: string) => ({ deprecated: true, "x-sunset": day });
    const paths = {
      [path]: {
        get: operation("getIt", ends("2027-06-30")),
        patch: operation("updateIt", { ...body({ version }), ...ends("2027-01-31") }),
      },
    };
    const [operations, changes] = docsOf(specOf(paths)).split("export interface ClientChanges<");
    expect(operations).toContain("* @deprecated It may be removed after 2027-06-30.\n");
    expect(changes).toContain("* @deprecated It may be removed after 2027-01-31.\n");
    expect(changes).not.toContain("2027-06-30");
  });

  it("give a list its items and a place for what reads all of them, and a request without required parts a default", () => {
    const parameters = [{ name: "after", in: "query", schema: { type: "string" } }];
    const pagination = { token: "after", items: "/items", nextToken: "/next" };
    const made = docsOf(specOf({ [path]: { get: operation("listThem", { parameters, "x-pagination": pagination }) } }));
    expect(made).toContain(
      '  readonly listThem: Extract<OperationResponse<"listThem">, { readonly status: 200 }>["body"]["items"][number];',
    );
    expect(made).toContain('(this: void, request?: ListThemRequest, options?: Options): Results["listThem"];');
    expect(made).toContain('} & Results["listThem.all"];');
  });

  it("name the operations whose outcome can stay unknown, with the read that can tell", () => {
    const paths = {
      [path]: {
        get: operation("getIt"),
        patch: operation("updateIt", body({ version })),
        delete: operation("deleteIt"),
      },
    };
    const made = docsOf(specOf(paths));
    expect(made).toContain(
      'export interface ClientLookups {\n  readonly updateIt: "getIt";\n  readonly deleteIt: never;\n}\n',
    );
    expect(made).toContain('export type ClientReadId = "getIt";\n');
  });

  it("cannot be ended by a description", () => {
    const made = docsOf(specOf({ [path]: { get: operation("getIt", { description: "Ends */ here" }) } }));
    expect(made).toContain("Ends *\\/ here");
    expect(made.match(/\*\//g)).toHaveLength(1);
  });

  it("of a change ask for the permissions of both, and do not name the version", () => {
    const paths = {
      [path]: { get: operation("getIt"), patch: operation("updateIt", body({ version, name: { type: "string" } })) },
    };
    const change = docsOf(specOf(paths)).split("export interface ClientChanges<")[1];
    expect(change).toContain("all of: `getIt.Permission`, `updateIt.Permission`");
    expect(change).toContain("- `name`: string");
    expect(change).not.toContain("`version`: ");
  });
});

describe("the limits", () => {
  it("follow references, and give every value a label", () => {
    const schemas = { State: { type: "string", enum: ["on", "off"], "x-enum-descriptions": ["It works."] } };
    const parameters = [
      { name: "id", in: "path", schema: { type: "string", pattern: "^a", "x-pattern-rule": "must begin with a" } },
    ];
    const reference = { state: { $ref: "#/components/schemas/State" } };
    const made = makeClientLimits(
      specOf({ [path]: { patch: operation("updateIt", { ...body(reference), parameters }) } }, schemas),
    );
    const limits = JSON.parse(/updateIt = ([\s\S]*) as const/.exec(made["client-limits.ts"] ?? "")?.[1] ?? "");
    expect(limits).toEqual({
      path: { id: { type: "string", pattern: "^a", rule: "must begin with a" } },
      body: {
        state: {
          type: "string",
          values: [
            { value: "on", label: "It works." },
            { value: "off", label: "off" },
          ],
        },
      },
    });
  });
});

describe("the bounds of a member that can be null", () => {
  const nullable = { type: ["string", "null"], maxLength: 5 };
  it.each([
    ["a list of types", nullable],
    ["oneOf", { oneOf: [{ $ref: "#/components/schemas/Name" }, { type: "null" }] }],
    ["anyOf, the other way round", { anyOf: [{ type: "null" }, { $ref: "#/components/schemas/Name" }] }],
  ])("are the same when it is written as %s", (_spelling, name) => {
    const schemas = { Name: { type: "string", maxLength: 5 } };
    const made = makeClientLimits(specOf({ [path]: { patch: operation("updateIt", body({ name })) } }, schemas));
    const limits = JSON.parse(/updateIt = ([\s\S]*) as const/.exec(made["client-limits.ts"] ?? "")?.[1] ?? "");
    expect(limits).toEqual({ body: { name: nullable } });
  });
});

describe("the members of a response that is composed of schemas", () => {
  it("are those of all of them", () => {
    const It = { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { name: {} } }] };
    const Base = { type: "object", properties: { version } };
    const responses = { 200: { content: json({ $ref: "#/components/schemas/It" }) } };
    const paths = {
      [path]: { get: operation("getIt", { responses }), patch: operation("updateIt", body({ version })) },
    };
    const spec = specOf(paths, { It, Base });
    expect(makeOperations(spec)["operations.ts"]).toMatch(/members: \[\s+"version",\s+"name"\s+\]/);
    expect(tableOf(spec).updateIt.change).toBe("changeIt");
  });
});

describe("the documentation of members", () => {
  it("is that of the schema they refer to, unless they have their own, with bounds and deprecation", () => {
    const schemas = {
      Name: { type: "string", description: "A name.", maxLength: 5, deprecated: true },
      It: {
        type: "object",
        properties: {
          first: { $ref: "#/components/schemas/Name" },
          second: { $ref: "#/components/schemas/Name", description: "Mine." },
        },
      },
    };
    const { It } = withMemberDocs(specOf({}, schemas).document).components.schemas;
    expect(It).toMatchObject({
      properties: {
        first: { description: "A name.\n\nBounds: string, at most 5 characters.", deprecated: true },
        second: { description: "Mine.\n\nBounds: string, at most 5 characters." },
      },
    });
  });
});
