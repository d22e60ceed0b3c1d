import { expect, it } from "vitest";
import { findBlamed } from "./find-blamed.ts";

const document = {
  paths: {
    "/things": {
      patch: {
        operationId: "updateThing",
        parameters: [{ name: "size", in: "query" }],
        responses: { "200": {}, "400": { content: {} } },
      },
    },
  },
  components: {
    schemas: {
      Colour: { type: "string", format: "colour", pattern: "(" },
      Size: { type: "integer", maxLenght: 3 },
      Thing: { properties: { size: { format: "sized" } }, required: ["sizes"], examples: ["sizes"] },
    },
  },
};

it.each([
  ['strict mode: unknown keyword: "maxLenght"', "/components/schemas/Size/maxLenght"],
  [
    'unknown format "colour" ignored in schema at path "urn:credential-api:schemas:Colour"',
    "/components/schemas/Colour/format",
  ],
  [
    'unknown format "sized" ignored in schema at path "#/properties/size"',
    "/components/schemas/Thing/properties/size/format",
  ],
  [
    'strict mode: required property "sizes" is not defined at "urn:credential-api:schemas:Thing" (strictRequired)',
    "/components/schemas/Thing/required/0",
  ],
  ["Invalid regular expression: /(/u: Unterminated group", "/components/schemas/Colour/pattern"],
  ["updateThing: query parameter size: only path parameters are supported", "/paths/~1things/patch/parameters/0/name"],
  ["updateThing 400: no application/json schema", "/paths/~1things/patch/responses/400"],
])("%s", (message, pointer) => {
  expect(findBlamed(message, document, undefined)).toBe(pointer);
});

it("blames what has changed when the message says nothing", () => {
  const before = structuredClone(document);
  before.components.schemas.Size.type = "number";
  expect(findBlamed("schema is invalid: data/type must be array", document, before)).toBe(
    "/components/schemas/Size/type",
  );
});

it("blames nothing when nothing fits", () => {
  expect(findBlamed("something else went wrong", document, document)).toBeUndefined();
});
