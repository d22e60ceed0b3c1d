import { describe, expect, test } from "vitest";
import { toRules } from "../../../test/hand-made.ts";
import { createErrorReader } from "./request-errors.ts";

type Schema = NonNullable<Parameters<typeof toRules>[0]["body"]>["schema"];

/** The messages for a body that breaks a schema, with their pointers. */
function messagesFor(schema: Schema, body: unknown, shape: Omit<Parameters<typeof toRules>[0], "body"> = {}) {
  const rules = toRules({ method: "post", ...shape, body: { required: true, schema } });
  const request = { body };
  return createErrorReader(rules)(rules.explainRequest(request), request).map(({ message, pointer }) => [
    pointer,
    message,
  ]);
}

/** The message for a member `m` of this schema with this value. */
function messageFor(schema: Schema, value: unknown) {
  const found = messagesFor({ type: "object", properties: { m: schema } }, { m: value });
  expect(found.map(([pointer]) => pointer)).toEqual(["/m"]);
  return found[0]?.[1];
}

describe("a member", () => {
  const text = { type: "string", maxLength: 3 } as const;
  const integer = { type: "integer", minimum: 0, maximum: 9 } as const;
  const nullable = { type: ["string", "null"], maxLength: 3 } as const;

  test.each<[Schema, unknown, string]>([
    [{ enum: [1, 2, null] }, 3, "m must be one of: 1, 2, null."],
    [{ const: null }, 3, "m must be null."],
    [{ ...integer, exclusiveMinimum: 0 }, 0, "m must be greater than 0."],
    [{ ...integer, exclusiveMaximum: 9 }, 9, "m must be less than 9."],
    [{ ...integer, multipleOf: 5 }, 3, "m must be a multiple of 5."],
    [
      { type: "integer", format: "int64", maximum: Number.MAX_SAFE_INTEGER },
      2 ** 53,
      "m must be at most 9007199254740991.",
    ],
    [{ type: "number" }, "1", "m must be a number."],
    [
      { ...text, format: "date-time", maxLength: 50 },
      "2026-05-18",
      "m must be a date and time such as 2026-05-18T09:30:00Z.",
    ],
    [{ ...text, format: "date", maxLength: 50 }, "18.5.2026", "m must be a date such as 2026-05-18."],
    [{ ...text, format: "uuid", maxLength: 50 }, "x", "m must be a UUID."],
    [{ ...text, format: "byte", maxLength: 50 }, "a", "m must be Base64."],
    [{ ...text, format: "ipv4", maxLength: 50 }, "a", "m must have the format ipv4."],
    [nullable, 5, "m must be a string or null."],
    [nullable, "long", "m must have at most 3 characters."],
    [{ anyOf: [text, { type: "null" }] }, 5, "m must be a string or null."],
    [{ oneOf: [text, { type: "null" }] }, "long", "m must have at most 3 characters."],
    [{ ...text }, null, "m must not be null."],
    [{ anyOf: [{ type: "object", required: ["a"] }, { type: "null" }] }, 5, "m must be a JSON object or null."],
    [{ oneOf: [text, { enum: ["a"] }] }, "a", "m is not valid."],
    [{ type: "array", items: text, minItems: 1 }, [], "m must have at least 1 item."],
    [{ type: "array", uniqueItems: true }, ["a", "a"], "m must not contain an item twice."],
    [{ type: "object", minProperties: 1 }, {}, "m must have at least 1 member."],
    [{ type: "object", maxProperties: 1 }, { a: 1, b: 2 }, "m must have at most 1 member."],
    [{ type: "object" }, [], "m must be a JSON object."],
  ])("%j with %j", (schema, value, message) => {
    expect(messageFor(schema, value)).toBe(message);
  });
});

describe("a place inside a member", () => {
  const person = {
    type: "object",
    properties: { name: { type: "string" } },
    required: ["name"],
    additionalProperties: false,
  };
  const tree = {
    $id: "urn:test:tree",
    type: "object",
    properties: { value: { type: "integer" }, children: { type: "array", items: { $ref: "urn:test:tree" } } },
    required: ["value"],
  } as const;

  test("is a required member, an unknown one, or a wrong one of an item, in the order of the items", () => {
    const schema = { type: "object", properties: { list: { type: "array", items: person } } } as const;
    const list = [{ name: 1 }, {}, { name: "a", age: 7 }, ...Array.from({ length: 7 }, () => ({ name: "a" })), "x"];
    expect(messagesFor(schema, { list })).toEqual([
      ["/list/0/name", "/list/0/name must be a string."],
      ["/list/1/name", "/list/1/name is required."],
      ["/list/2/age", "/list/2/age is not a member of this request."],
      ["/list/10", "/list/10 must be a JSON object."],
    ]);
  });

  test("is a member of a recursive schema", () => {
    const body = { value: 1, children: [{ value: 2, children: [{ value: "3" }] }, {}] };
    expect(messagesFor(tree, body)).toEqual([
      ["/children/0/children/0/value", "/children/0/children/0/value must be an integer."],
      ["/children/1/value", "/children/1/value is required."],
    ]);
  });

  test("is an entry of a map, by its value or by its name", () => {
    const map = { type: "object", additionalProperties: { type: "integer" }, propertyNames: { maxLength: 3 } } as const;
    expect(messagesFor({ type: "object", properties: { map } }, { map: { a: "x", "a/b": "x", long: 1 } })).toEqual([
      ["/map/a", "/map/a must be an integer."],
      ["/map/a~1b", "/map/a~1b must be an integer."],
      ["/map/long", "/map/long has a name that is not allowed."],
    ]);
  });

  test("is an item of a list in a list, or of a body that is a list", () => {
    const lists = { type: "array", items: { type: "array", items: { type: "integer" } } } as const;
    expect(messagesFor(lists, [[1], [2, "x"]])).toEqual([["/1/1", "/1/1 must be an integer."]]);
    expect(messagesFor(lists, {})).toEqual([["", "The body must be an array."]]);
  });

  test("is the body itself, when it must not be null", () => {
    expect(messagesFor({ type: "object" }, null)).toEqual([["", "The body must be a JSON object."]]);
  });

  test("requires another member", () => {
    const schema = { type: "object", dependentRequired: { from: ["to"] } } as const;
    expect(messagesFor(schema, { from: 1 })).toEqual([["/to", "to is required together with from."]]);
  });
});

describe("a member of the success body that no request can set", () => {
  const schema = { type: "object", additionalProperties: false } as const;
  const shape = {
    readonlyMembers: ["created"],
    errors: { "422": ["errors.invalidData", "errors.modifyReadonlyData"] },
  } as const;
  const errorFor = (method: string, errors: (typeof shape)["errors"] | Record<string, never> = shape.errors) => {
    const rules = toRules({ ...shape, method, errors, body: { required: true, schema } });
    const request = { body: { created: 1 } };
    return createErrorReader(rules)(rules.explainRequest(request), request)[0];
  };

  test("cannot be changed by a PATCH, and cannot be set by another method", () => {
    const error = { code: "errors.modifyReadonlyData", pointer: "/created" };
    expect(errorFor("patch")).toEqual({ ...error, message: "created cannot be changed." });
    expect(errorFor("post")).toEqual({ ...error, message: "created cannot be set." });
  });

  test("is like any unknown member where the operation does not declare the code", () => {
    expect(errorFor("patch", {})).toMatchObject({
      code: "errors.invalidData",
      message: "created is not a member of this request.",
    });
  });
});
