import { describe, expect, it } from "vitest";
import { type NewOperation, planOperation } from "./plan-operation.ts";
import type { SpecView, ViewedOperation } from "./spec-view.ts";
import type { KindSettings } from "./template.ts";

const shared = { "common/Resource.yaml": "spec/shared/__Resource__.yaml" };
const read: KindSettings = { methods: ["get"], verbs: ["get"], permission: "View", files: {}, shared };
const update: KindSettings = {
  methods: ["patch"],
  verbs: ["update"],
  permission: "Modify",
  files: { "Request.yaml": "spec/x.yaml" },
  shared,
};
const list: KindSettings = { ...read, verbs: ["list"], isPlural: true };
const remove: KindSettings = { methods: ["delete"], verbs: ["delete"], permission: "Delete", files: {} };
const action: KindSettings = { ...read, methods: ["post", "put"], permission: "Modify" };

const updateThing: ViewedOperation = {
  operationId: "updateThing",
  method: "patch",
  path: "/v1/{clientExtId}/things/{extId}",
  takesBody: true,
  file: "operations/update-thing/operation.yaml",
  tags: ["Things"],
  since: ["1.2605.0"],
  permissions: ["Access.Modify", "Access.View"],
  request: "operations/update-thing/ThingUpdate.yaml",
  response: "shared/Thing.yaml",
  resource: "shared/Thing.yaml",
  example: undefined,
};
const getBox: ViewedOperation = {
  ...updateThing,
  operationId: "getBox",
  method: "get",
  path: "/v1/{clientExtId}/boxes/{extId}",
  file: "operations/get-box/operation.yaml",
  tags: ["Boxes"],
  permissions: ["Access.View"],
  takesBody: false,
  request: undefined,
  response: "operations/get-box/Box.yaml",
  resource: "operations/get-box/Box.yaml",
};

const view: SpecView = {
  operations: [updateThing, getBox],
  tags: ["Things", "Boxes"],
  permissions: ["Access.Modify", "Access.View"],
  parameters: new Map(),
  schemas: new Map([
    ["Thing", "shared/Thing.yaml"],
    ["Box", "operations/get-box/Box.yaml"],
    ["Size", "shared/Size.yaml"],
  ]),
  sharedExamples: new Map(),
  sharedResponses: new Map(),
  texts: new Map(),
};

const good: NewOperation = { operationId: "getThing", path: "/v1/{clientExtId}/things/{extId}" };
const plan = (change: Partial<NewOperation> = {}, kind = read) => planOperation({ ...good, ...change }, kind, view);

describe("planOperation", () => {
  it("derives what is absent from the operations that are there", () => {
    expect(plan()).toEqual({
      operationId: "getThing",
      kebab: "get-thing",
      method: "get",
      path: "/v1/{clientExtId}/things/{extId}",
      tag: "Things",
      permissions: ["Access.View"],
      since: ["1.2605.0"],
      parameters: ["clientExtId", "extId"],
      resource: "Thing",
      noun: "thing",
      copied: [getBox, updateThing],
    });
  });

  it("takes tag and permissions from the operations on the same path, with the same resource, or above", () => {
    const path = "/v1/{clientExtId}/moves/{extId}";
    const expected = { tag: "Things", permissions: ["Access.Modify", "Access.View"], copied: [updateThing, getBox] };
    expect(plan({ operationId: "moveThing", path }, update)).toMatchObject(expected);
    const below = "/v1/{clientExtId}/things/{extId}/lid";
    expect(plan({ operationId: "updateLid", path: below }, update)).toMatchObject(expected);
  });

  it("takes the one permission of its kind where there is no operation on the same resource", () => {
    const wanted = { operationId: "updateLid", path: "/v1/{clientExtId}/lids/{extId}", tag: "Lids" };
    expect(plan(wanted, update)).toMatchObject({ permissions: ["Access.Modify"] });
    expect(plan({ ...wanted, operationId: "getLid" })).toMatchObject({ permissions: ["Access.View"] });
  });

  it("takes the newest releases, wherever the operation is that has them", () => {
    const older = { ...getBox, since: ["1.900.0", "1.1405.0"] };
    for (const operations of [
      [updateThing, older],
      [older, updateThing],
    ]) {
      expect(planOperation(good, read, { ...view, operations })).toMatchObject({ since: ["1.2605.0"] });
    }
  });

  it("writes acronyms as the group does", () => {
    expect(plan({ operationId: "getOtpCard", tag: "OTP" })).toMatchObject({ noun: "OTP card" });
  });

  it("takes what is given", () => {
    const given = { tag: "Other", since: ["2.0000.1"], permissions: ["Access.View", "Access.Modify"] };
    expect(plan(given)).toMatchObject(given);
  });

  it.each<[string, Partial<NewOperation>, RegExp]>([
    ["a name without a noun", { operationId: "get" }, /^"get" is not a name for an operation\. Use a verb and a noun/],
    ["a name with a capital first letter", { operationId: "GetThing" }, /is not a name for an operation/],
    ["a name in kebab-case", { operationId: "get-thing" }, /is not a name for an operation/],
    ["a name with capitals in a row", { operationId: "getPUK" }, /is not a name for an operation/],
    [
      "a name that is taken",
      { operationId: "updateThing", path: "/v1/{clientExtId}/x" },
      /^The operation updateThing exists already, in spec\/operations\/update-thing\/operation\.yaml\.$/,
    ],
    [
      "a name that all objects have",
      { operationId: "toString" },
      /^toString has a meaning in TypeScript\. Choose another name\.$/,
    ],
    [
      "a noun that is a type",
      { operationId: "getPromise" },
      /^Promise has a meaning in TypeScript\. .* getCredentialPromise\.$/,
    ],
    ["a noun that is a type of TypeScript alone", { operationId: "getRecord" }, /^Record has a meaning in TypeScript/],
    ["a noun in other letters", { operationId: "getThIng" }, /^The schema Thing exists already, .* Write getThing\.$/],
    [
      "a noun that is a part of something",
      { operationId: "getSize" },
      /^The schema Size exists already, .* no operation returns it/,
    ],
    [
      "a schema that lies with another operation",
      { operationId: "openBox" },
      /^Two operations will use the schema in spec\/operations\/get-box\/Box\.yaml\. Move it to spec\/shared\/ first/,
    ],
    ["a path that is taken", { path: "/v1/{clientExtId}/boxes/{extId}" }, /^GET \/v1\/.* is getBox already/],
    ["a path without a slash", { path: "v1/{clientExtId}" }, /is not a path/],
    ["a path with a trailing slash", { path: "/v1/{clientExtId}/" }, /is not a path: "" is neither/],
    [
      "a path in camelCase",
      { path: "/v1/{clientExtId}/someThings" },
      /"someThings" is neither kebab-case nor a \{parameter\}/,
    ],
    ["a half-open parameter", { path: "/v1/{clientExtId}/{extId" }, /"\{extId" is neither/],
    [
      "a parameter that stands twice",
      { path: "/v1/{clientExtId}/a/{clientExtId}" },
      /has the parameter clientExtId twice/,
    ],
    [
      "a parameter that all objects have",
      { path: "/v1/{clientExtId}/{constructor}" },
      /^\{constructor\} has a meaning/,
    ],
    ["a parameter that is a keyword", { path: "/v1/{clientExtId}/{class}" }, /^\{class\} has a meaning/],
    ["a way out of the folder", { operationId: "get/../../X" }, /is not a name for an operation/],
    ["letters beyond ASCII", { operationId: "getÜberweisung" }, /is not a name for an operation/],
    ["a path with a way up", { path: "/v1/{clientExtId}/../things" }, /is not a path: "\.\." is neither/],
    ["a path with an encoded character", { path: "/v1/{clientExtId}/a%2fb" }, /is not a path: "a%2fb" is neither/],
    ["a tag that is YAML", { tag: "Things: [x]" }, /^"Things: \[x\]" is not a name for a group/],
    ["a tag that is no text in YAML", { tag: "True" }, /^"True" is not a name for a group/],
    ["an empty tag", { tag: "" }, /^"" is not a name for a group/],
    ["a tag in other letters", { tag: "THINGS" }, /^The group THINGS is written Things in this contract\.$/],
    ["a release that is none", { since: ["8.2605.0", "8.x"] }, /^"8\.x" is not a release of the product/],
    ["a release that leaves its quotes", { since: ["8.2605.0']\nx: ['"] }, /is not a release of the product/],
    ["a release named twice", { since: ["8.2605.0", "8.2605.0"] }, /^--since has 8\.2605\.0 twice\.$/],
    [
      "a permission named twice",
      { permissions: ["Access.View", "Access.View"] },
      /^--permission has Access\.View twice\.$/,
    ],
    ["a path outside the API", { path: "/v2/{clientExtId}/things" }, /must begin with \/v1\/, as all paths do/],
    [
      "a path that is there under other names",
      { path: "/v1/{clientExtId}/things/{thingId}" },
      /is written \/v1\/\{clientExtId\}\/things\/\{extId\} in this contract/,
    ],
    [
      "a new path without a tag",
      { operationId: "getOther", path: "/v1/{clientExtId}/others" },
      /^A new path needs --tag: Things, Boxes, or a new one\.$/,
    ],
    [
      "a permission that is none",
      { permissions: ["delete"] },
      /^"delete" is not a name for a permission, such as Access\.Modify\.$/,
    ],
  ])("reports %s", (_, change, message) => {
    expect(plan(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it("reports everything that is wrong at once", () => {
    expect(plan({ operationId: "x", path: "y", permissions: ["z"] })).toHaveLength(4);
  });

  it("reports a method that the kind does not have", () => {
    expect(plan({ method: "put", path: "/v1/{clientExtId}/things/{extId}/lid" })).toEqual([
      "This kind of operation has the method get, not put. Choose another --kind.",
    ]);
  });

  it("reports a contract without an operation to copy from", () => {
    expect(
      planOperation({ ...good, tag: "Things", since: ["1.2605.0"] }, read, {
        ...view,
        schemas: new Map(),
        operations: [],
      }),
    ).toEqual(["The templates copy from an operation, and the contract has none."]);
  });

  it("takes the plural of the resource for a list, and reports a singular", () => {
    const path = "/v1/{clientExtId}/things";
    expect(plan({ operationId: "listThings", path }, list)).toMatchObject({ resource: "Thing", tag: "Things" });
    expect(plan({ operationId: "listThing", path }, list)).toEqual([
      "A list has the plural in its name, such as listThings.",
    ]);
  });

  it("takes the first method of the kind, or another one of it", () => {
    const wanted = { operationId: "lockThing", path: "/v1/{clientExtId}/things/{extId}/lock" };
    // The permissions of the change of the same thing: it is looked up by its ID as well.
    const permissions = ["Access.Modify", "Access.View"];
    expect(plan(wanted, action)).toMatchObject({ method: "post", permissions });
    expect(plan({ ...wanted, method: "put" }, action)).toMatchObject({ method: "put", copied: [getBox, updateThing] });
  });

  it("takes a new permission, and reports one that is likely to be misspelt", () => {
    const wanted = { operationId: "deleteThing" };
    expect(plan(wanted, remove)).toEqual([
      "The operation needs --permission: Access.Modify, Access.View, or a new one.",
    ]);
    expect(plan({ ...wanted, permissions: ["Access.Delete"] }, remove)).toMatchObject({
      permissions: ["Access.Delete"],
    });
    expect(plan({ ...wanted, permissions: ["Access.Modfy"] }, remove)).toEqual([
      "Access.Modfy is not in spec/permissions.yaml. Did you mean Access.Modify?",
    ]);
  });

  it("lets an operation that returns nothing share its noun with the part of something", () => {
    expect(plan({ operationId: "deleteSize", permissions: ["Access.Modify"] }, remove)).toMatchObject({
      resource: "Size",
    });
  });
});
