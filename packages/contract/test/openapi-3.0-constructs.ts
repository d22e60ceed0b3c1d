interface Construct {
  readonly title: string;
  /** A schema of OpenAPI 3.1. A reference can name `Text`, a string of at most 3 characters. */
  readonly schema: object;
  /** At least one that the schema accepts, and one that it rejects. */
  readonly values: readonly unknown[];
  /** The keywords that OpenAPI 3.0.3 cannot express. */
  readonly losses: readonly string[] | undefined;
}

// A computed key, because the linter takes a literal one for the method of a promise.
const THEN = "then";
const text = { $ref: "#/components/schemas/Text" };
const construct = (
  title: string,
  schema: object,
  values: readonly unknown[],
  losses?: readonly string[],
): Construct => ({
  title,
  schema,
  values,
  losses,
});

/** Every construct of a schema in OpenAPI 3.1 that 3.0.3 writes differently, or not at all. */
export const constructs: readonly Construct[] = [
  construct("a nullable type", { type: ["string", "null"], maxLength: 2 }, ["ab", "abc", null, 1]),
  construct("a nullable enum", { type: ["string", "null"], enum: ["a", null] }, ["a", "b", null]),
  construct("an enum without null of a nullable type", { type: ["string", "null"], enum: ["a"] }, ["a", "b", null]),
  construct("several types", { type: ["string", "integer"], minimum: 2, maxLength: 1 }, [
    "a",
    "ab",
    1,
    2,
    2.5,
    null,
    true,
  ]),
  construct("several types and null", { type: ["array", "integer", "null"] }, [[], 1, "a", null, true]),
  construct(
    "several types beside anyOf",
    { type: ["string", "integer"], anyOf: [{ maxLength: 1 }, { minLength: 3 }] },
    ["a", "ab", "abc", 1, true],
  ),
  construct("null alone", { type: "null" }, [null, "", "a", 0]),
  construct("a nullable reference", { anyOf: [text, { type: "null" }] }, ["abc", "abcd", null, 1]),
  construct("a const", { type: "string", const: "a" }, ["a", "b", 1]),
  construct("a const null", { const: null }, [null, "b", 1]),
  construct("words beside a reference", { ...text, description: "A text." }, ["abc", "abcd"]),
  construct("a bound beside a reference", { ...text, minLength: 2, allOf: [{ pattern: "^a" }] }, [
    "a",
    "ab",
    "bb",
    "abcd",
  ]),
  construct("a type beside a reference", { ...text, type: ["string", "null"] }, ["a", "abcd", null]),
  construct("exclusive bounds", { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 }, [1, 1.5, 2]),
  construct("both lower bounds", { type: "number", minimum: 2, exclusiveMinimum: 1 }, [1, 1.5, 2, 3]),
  construct("both upper bounds", { type: "number", maximum: 2, exclusiveMaximum: 2 }, [1, 2, 3]),
  construct("schemas that are true and false", { type: "object", properties: { a: true, b: false } }, [
    { a: 1 },
    { b: 1 },
  ]),
  construct("an array of anything", { type: "array", maxItems: 1 }, [[1], [1, 2]]),
  construct("no items", { type: "array", items: false }, [[], [1]]),
  construct("required beside other members", { dependentRequired: { a: ["b"], c: ["d"] } }, [
    ...[{}, { a: 1 }, { a: 1, b: 1 }, { b: 1 }, { c: 1 }, { c: 1, d: 1 }, "text"],
  ]),
  construct("a condition", { if: { required: ["a"] }, [THEN]: { required: ["b"] }, else: { required: ["c"] } }, [
    ...[{}, { a: 1 }, { a: 1, b: 1 }, { c: 1 }],
  ]),
  construct("a condition with one branch", { if: { required: ["a"] }, [THEN]: { required: ["b"] } }, [
    {},
    { a: 1 },
    { a: 1, b: 1 },
  ]),
  construct("a branch without a condition", { type: "object", [THEN]: { required: ["b"] } }, [{}, 1]),
  construct("a map", { type: "object", additionalProperties: { type: ["integer", "null"] } }, [{ a: null }, { a: "" }]),
  construct("one example", { type: "string", examples: ["a"], $comment: "Not for callers." }, ["a", 1]),
  construct("several examples", { type: "string", examples: ["a", "b"] }, ["a", 1], ["examples"]),
  construct("an encoding", { type: "string", contentEncoding: "base64" }, ["YQ==", 1], ["contentEncoding"]),
  construct(
    "members by pattern",
    { type: "object", patternProperties: { "^a": { type: "integer" } }, additionalProperties: false },
    [{ a: 1 }, { b: 1 }, 1],
    ["patternProperties", "additionalProperties"],
  ),
  construct(
    "a tuple",
    { type: "array", prefixItems: [{ type: "integer" }], items: { type: "string" } },
    [[1], [1, "a"], ["a"], 1],
    ["prefixItems", "items"],
  ),
  construct("items that are contained", { type: "array", contains: { const: 1 } }, [[1], [2], 1], ["contains"]),
  construct("names of members", { propertyNames: { maxLength: 1 } }, [{ a: 1 }, { ab: 1 }], ["propertyNames"]),
];
