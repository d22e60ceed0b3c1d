import type { OperationParameter } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { coerce, createValueReader } from "./parameter-values.ts";

const query = { in: "query", required: false } as const;

describe("a text becomes a value of its type", () => {
  test.each<[Parameters<typeof coerce>[1], string, unknown]>([
    ["string", "007", "007"],
    ["integer", "0", 0],
    ["integer", "-12", -12],
    ["integer", "9007199254740991", 9_007_199_254_740_991],
    ["integer", "-9007199254740991", -9_007_199_254_740_991],
    ["number", "-0.5", -0.5],
    ["number", "1e3", 1000],
    ["number", "1.5E-3", 0.0015],
    ["boolean", "true", true],
    ["boolean", "false", false],
  ])("%s %j", (type, text, value) => {
    expect(coerce(text, type)).toBe(value);
  });
});

describe("a text that is not the canonical text of its type stays a text", () => {
  test.each<[Parameters<typeof coerce>[1], readonly string[]]>([
    ["integer", ["", " 1", "1 ", "+1", "-0", "01", "1.0", "1e3", "0x10", "1_000", "١", "Infinity", "9007199254740992"]],
    ["number", ["", " 1", "+1", ".5", "5.", "01", "0x10", "NaN", "Infinity", "1e999", "1,5"]],
    ["boolean", ["", "TRUE", "True", "1", "0", "yes", " true"]],
  ])("%s", (type, texts) => {
    for (const text of texts) expect(coerce(text, type)).toBe(text);
  });
});

describe("values of a location", () => {
  const read = (parameter: Omit<OperationParameter, keyof typeof query>, texts: readonly string[] | undefined) =>
    createValueReader([{ ...query, ...parameter }])(() => texts);

  test("an integer beyond the safe integers is a violation, and is never rounded", () => {
    for (const text of ["9007199254740992", "9007199254740993", "-9007199254740993", "1".repeat(400)]) {
      const { values, violations } = read({ name: "limit", type: "integer" }, [text]);
      expect({ ...values }).toEqual({ limit: text });
      expect(violations).toMatchObject([{ instancePath: "/query/limit", keyword: "unsafeInteger" }]);
    }
  });

  test("an unsafe integer in an array is a violation of its item", () => {
    const { violations } = read({ name: "a/b", type: "array", items: "integer" }, ["1", "9007199254740993"]);
    expect(violations.map(({ instancePath }) => instancePath)).toEqual(["/query/a~1b/1"]);
  });

  test("a repeated parameter is a violation, also when both texts are equal", () => {
    const { violations } = read({ name: "limit", type: "integer" }, ["1", "1"]);
    expect(violations).toMatchObject([{ instancePath: "/query/limit", keyword: "repeated" }]);
  });

  test("an array takes each text, one or many", () => {
    expect(read({ name: "state", type: "array" }, ["active"]).values.state).toEqual(["active"]);
    expect(read({ name: "n", type: "array", items: "integer" }, ["1", "x", "3"])).toMatchObject({
      values: { n: [1, "x", 3] },
      violations: [],
    });
  });

  test("a parameter that is not sent gets its default, or is absent", () => {
    expect({ ...read({ name: "limit", type: "integer", default: 100 }, undefined).values }).toEqual({ limit: 100 });
    expect({ ...read({ name: "all", type: "boolean", default: false }, undefined).values }).toEqual({ all: false });
    expect(Object.keys(read({ name: "limit", type: "integer" }, undefined).values)).toEqual([]);
  });

  test("a handler that changes a default array does not change that of the next request", () => {
    const reader = createValueReader([{ ...query, name: "state", type: "array", default: ["active"] }]);
    const { state } = reader(() => undefined).values;
    if (Array.isArray(state)) state.push("archived");
    expect(reader(() => undefined).values.state).toEqual(["active"]);
  });

  test("a declared parameter with the name of a member of Object.prototype is a plain value, and absent when not sent", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(Object.entries(read({ name, type: "string" }, ["x"]).values)).toEqual([[name, "x"]]);
      expect(read({ name, type: "string" }, undefined).values[name]).toBeUndefined();
    }
  });
});
