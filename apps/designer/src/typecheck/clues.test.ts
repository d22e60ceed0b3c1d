import { expect, it } from "vitest";
import { listClues } from "./clues.ts";

const reference = { $ref: "#/components/schemas/Colour" };
const document = {
  paths: {
    "/things": {
      get: {
        operationId: "getThing",
        parameters: [{ name: "size", in: "query" }],
        "x-required-permissions": ["See"],
        "x-errors": { "404": ["errors.none", "errors.gone"] },
        responses: {
          "200": { content: { "application/json": { schema: reference } } },
          "404": { description: "None." },
        },
      },
    },
  },
  components: {
    schemas: {
      Colour: { type: "string", enum: ["red", "green"], maxLength: 5, description: "A colour." },
      Thing: { required: ["name"], properties: { name: { type: "string" }, title: { type: "string" } } },
    },
  },
  "x-error-catalogue": { "errors.none": { status: 404 }, "errors.gone": { status: 404 } },
};

/** The document after an edit. */
function edited(edit: (copy: typeof document) => void): unknown {
  const copy = structuredClone(document);
  edit(copy);
  return copy;
}

it.each<[string, (copy: typeof document) => void, readonly string[]]>([
  [
    "a value is gone",
    ({ components: { schemas } }) => schemas.Colour.enum.pop(),
    ['"green" was removed from the values of Colour'],
  ],
  [
    "a value has another name",
    ({ components: { schemas } }) => schemas.Colour.enum.splice(1, 1, "blue"),
    ['"green" of Colour became "blue"'],
  ],
  [
    "a status is gone",
    ({ paths }) => Reflect.deleteProperty(paths["/things"].get.responses, "404"),
    ["status 404 was removed from getThing"],
  ],
  [
    "an operation has come with its path",
    ({ paths }) => Object.assign(paths, { "/others": { post: { operationId: "addOther" } } }),
    ["operation addOther was added"],
  ],
  [
    "an operation has another name",
    ({ paths }) => (paths["/things"].get.operationId = "readThing"),
    ["operation getThing is called readThing now"],
  ],
  [
    "a member is required",
    ({ components: { schemas } }) => schemas.Thing.required.push("title"),
    ["title of Thing is required now"],
  ],
  [
    "a member has another name",
    ({ components: { schemas } }) => {
      const { title, ...others } = schemas.Thing.properties;
      Object.assign(schemas.Thing, { properties: { ...others, heading: title } });
    },
    ["title of Thing became heading"],
  ],
  [
    "a type is another",
    ({ components: { schemas } }) => (schemas.Thing.properties.name.type = "integer"),
    ['type of name of Thing was changed from "string" to "integer"'],
  ],
  [
    "an answer has another schema",
    ({ paths }) =>
      (paths["/things"].get.responses["200"].content["application/json"].schema.$ref = "#/components/schemas/Thing"),
    ['$ref of 200 of getThing was changed from "Colour" to "Thing"'],
  ],
  [
    "a code is not answered any more",
    ({ paths }) => paths["/things"].get["x-errors"]["404"].pop(),
    ["errors.gone was removed from the codes of 404 of getThing"],
  ],
  [
    "a code is not in the catalogue any more",
    (copy) => Reflect.deleteProperty(copy["x-error-catalogue"], "errors.gone"),
    ["errors.gone was removed from spec/errors.yaml"],
  ],
  [
    "a permission is asked for",
    ({ paths }) => paths["/things"].get["x-required-permissions"].push("Touch"),
    ["the permission Touch was added to those required of getThing"],
  ],
  [
    "a parameter has come",
    ({ paths }) => paths["/things"].get.parameters.push({ name: "weight", in: "query" }),
    ["parameter weight was added to getThing"],
  ],
  [
    "a bound is another",
    ({ components: { schemas } }) => (schemas.Colour.maxLength = 3),
    ["maxLength of Colour was changed from 5 to 3"],
  ],
  ["prose is another", ({ components: { schemas } }) => (schemas.Colour.description = "B."), []],
])("tells in words when %s", (_what, edit, sentences) => {
  expect(listClues(document, edited(edit)).map(({ sentence }) => sentence)).toEqual(sentences);
});

it("a schema that is gone points to the last place that referred to it", () => {
  const after = edited(({ paths, components }) => {
    Reflect.deleteProperty(paths["/things"].get.responses, "200");
    Reflect.deleteProperty(components.schemas, "Colour");
  });
  const clues = listClues(document, after);
  expect(clues.map(({ pointer, sentence }) => [pointer, sentence])).toEqual([
    ["/paths/~1things/get/responses/200", "status 200 was removed from getThing"],
    ["/paths/~1things/get/responses/200", "schema Colour was removed"],
  ]);
});
