import { describe, expect, it } from "vitest";
import { type NewOperation, planOperation } from "./plan-operation.ts";
import type { SpecView, ViewedOperation } from "./spec-view.ts";

const updateThing: ViewedOperation = {
  operationId: "updateThing",
  method: "patch",
  path: "/v1/{clientExtId}/things/{extId}",
  file: "operations/update-thing/operation.yaml",
  tags: ["Things"],
  since: ["1.2605.0"],
  permissions: ["Access.Modify", "Access.View"],
  evidence: undefined,
  answers: "operations/update-thing/Thing.yaml",
  statuses: new Map(),
};

const view: SpecView = {
  operations: [updateThing],
  tags: ["Things"],
  permissions: new Map([
    ["Access.Modify", "change things"],
    ["Access.View", "read things"],
  ]),
  parameters: new Map([
    ["clientExtId", "client-1"],
    ["extId", "thing-1"],
  ]),
  schemas: new Map([
    ["Thing", { file: "operations/update-thing/Thing.yaml", schema: { properties: { version: {}, size: {} } } }],
    ["Size", { file: "shared/Size.yaml", schema: {} }],
  ]),
  examples: new Map(),
};

const good: NewOperation = { operationId: "getThing", method: "get", path: "/v1/{clientExtId}/things/{extId}" };

describe("planOperation", () => {
  it("derives what was not given from the operations that are there", () => {
    expect(planOperation(good, view)).toEqual({
      operationId: "getThing",
      kebab: "get-thing",
      method: "get",
      path: "/v1/{clientExtId}/things/{extId}",
      hasBody: false,
      takesVersion: false,
      tag: "Things",
      permissions: ["Access.View"],
      since: ["1.2605.0"],
      evidence: undefined,
      parameters: ["clientExtId", "extId"],
      verb: "get",
      resource: "Thing",
      noun: "thing",
    });
  });

  it("takes tag and permissions from the operations that answer the same, wherever they are", () => {
    const wanted = { operationId: "moveThing", method: "post", path: "/v1/{clientExtId}/moves/{extId}" };
    expect(planOperation(wanted, view)).toMatchObject({
      tag: "Things",
      permissions: ["Access.Modify", "Access.View"],
    });
  });

  it("takes the mark of the other reads, if they have one in common", () => {
    const read = (evidence: string | undefined): ViewedOperation => ({
      ...updateThing,
      method: "get",
      path: "/",
      evidence,
    });
    const planned = (...reads: ViewedOperation[]) =>
      planOperation(good, { ...view, operations: [...reads, updateThing] });
    expect(planned(read("V reading"), read("V reading"))).toMatchObject({ evidence: "V reading" });
    expect(planned(read("V reading"), read(undefined))).toMatchObject({ evidence: undefined });
  });

  it("takes a version where an update answers one, or where what it answers is new", () => {
    const path = "/v1/{clientExtId}/things/{extId}/size";
    const updated = (operationId: string, more: Partial<NewOperation> = {}, seen = view) =>
      planOperation({ operationId, method: "put", path, tag: "Things", ...more }, seen);
    expect(updated("updatePuk")).toMatchObject({ takesVersion: true });
    expect(updated("resetThing")).toMatchObject({ takesVersion: false });
    const file = "operations/get-size/operation.yaml";
    const answered = {
      ...view,
      operations: [updateThing, { ...updateThing, operationId: "getSize", answers: "shared/Size.yaml", file }],
    };
    expect(updated("updateSize", {}, answered)).toMatchObject({ takesVersion: false });
  });

  it("writes acronyms as the group does", () => {
    expect(planOperation({ ...good, operationId: "getOtpCard", tag: "OTP" }, view)).toMatchObject({ noun: "OTP card" });
  });

  it("takes what was given, and asks for the permission to modify where nothing is only read", () => {
    const given = { method: "PUT", tag: "Other", since: ["2.0000.1"], permissions: ["Access.View", "Access.Modify"] };
    expect(planOperation({ ...good, operationId: "replaceThing", ...given }, view)).toMatchObject({
      method: "put",
      hasBody: true,
      takesVersion: false,
      tag: "Other",
      since: ["2.0000.1"],
      permissions: ["Access.View", "Access.Modify"],
    });
    expect(
      planOperation(
        { ...good, operationId: "deleteBox", method: "delete", path: "/v1/{clientExtId}/boxes/{extId}", tag: "Things" },
        view,
      ),
    ).toMatchObject({
      hasBody: false,
      permissions: ["Access.Modify"],
    });
  });

  it.each<[string, Partial<NewOperation>, RegExp]>([
    ["a name without a noun", { operationId: "get" }, /^"get" is not a name for an operation: a verb and a noun/],
    ["a name with a capital first letter", { operationId: "GetThing" }, /is not a name for an operation/],
    ["a name in kebab-case", { operationId: "get-thing" }, /is not a name for an operation/],
    ["a name with capitals in a row", { operationId: "getPUK" }, /is not a name for an operation/],
    [
      "a name that is taken",
      { operationId: "updateThing", path: "/v1/{clientExtId}/x" },
      /^updateThing is an operation already, in spec\/operations\/update-thing\/operation\.yaml\.$/,
    ],
    [
      "a name that all objects have",
      { operationId: "toString" },
      /^toString means something else in TypeScript: choose/,
    ],
    [
      "a noun that is a type",
      { operationId: "getPromise" },
      /^Promise means something else in TypeScript: .* getCredentialPromise\.$/,
    ],
    ["a noun that is a type of TypeScript alone", { operationId: "getRecord" }, /^Record means something else/],
    [
      "a noun in other letters",
      { operationId: "getThIng" },
      /^Thing is a schema already, .* Write it like that: getThing\.$/,
    ],
    [
      "a noun that is a part of something",
      { operationId: "getSize" },
      /^Size is a schema already, .* that no operation answers/,
    ],
    ["a method no operation has", { method: "head" }, /^--method must be one of get, put, post, delete, patch\.$/],
    ["a path that is taken", { method: "patch" }, /^PATCH \/v1\/.* is updateThing already/],
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
      /^\{constructor\} means something else/,
    ],
    ["a parameter that is a keyword", { path: "/v1/{clientExtId}/{class}" }, /^\{class\} means something else/],
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
    ["a release named twice", { since: ["8.2605.0", "8.2605.0"] }, /^--since names 8\.2605\.0 twice\.$/],
    [
      "a permission named twice",
      { permissions: ["Access.View", "Access.View"] },
      /^--permission names Access\.View twice\.$/,
    ],
    [
      "a path outside the API",
      { path: "/v2/{clientExtId}/things" },
      /must begin with \/v1\/\{clientExtId\}\/, as all paths do/,
    ],
    [
      "a path that is there under other names",
      { path: "/v1/{clientExtId}/things/{thingId}" },
      /is written \/v1\/\{clientExtId\}\/things\/\{extId\} in this contract/,
    ],
    [
      "a new path without a tag",
      { operationId: "getOther", path: "/v1/{clientExtId}/others" },
      /^--tag is needed for a new path: Things, or a new one\.$/,
    ],
    [
      "a permission nobody knows",
      { permissions: ["Access.Delete"] },
      /^Access\.Delete is not in spec\/permissions\.yaml, which has Access\.Modify, Access\.View\.$/,
    ],
  ])("refuses %s", (_, change, message) => {
    expect(planOperation({ ...good, ...change }, view)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it("names everything that is wrong at once", () => {
    const problems = planOperation({ operationId: "x", method: "fetch", path: "y", permissions: ["z"] }, view);
    expect(problems).toHaveLength(5);
  });
});
