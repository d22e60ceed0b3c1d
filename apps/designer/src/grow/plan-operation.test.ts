import { describe, expect, it } from "vitest";
import { type NewOperation, planOperation } from "./plan-operation.ts";
import type { SpecView } from "./spec-view.ts";

const view: SpecView = {
  operations: [
    {
      operationId: "updateThing",
      method: "patch",
      path: "/v1/{clientExtId}/things/{extId}",
      file: "operations/update-thing/operation.yaml",
      tags: ["Things"],
      since: ["1.2605.0"],
    },
  ],
  tags: ["Things"],
  permissions: ["Access.Modify", "Access.View"],
  parameters: ["clientExtId", "extId"],
  schemas: new Map(),
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
      parameters: ["clientExtId", "extId"],
      verb: "get",
      resource: "Thing",
    });
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
    expect(planOperation({ ...good, operationId: "deleteThing", method: "delete" }, view)).toMatchObject({
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
      { path: "/v1/{clientExtId}/others" },
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
