import { expect, it } from "vitest";
import { nameOfOperation, subjectOf } from "../src/index.ts";

const document = {
  servers: [{ url: "https://a.example" }],
  paths: { "/a/{b}": { get: { operationId: "readA", parameters: [{ in: "query", name: "size" }] }, delete: {} } },
};

it.each([
  ["the contract", ""],
  ["A.name", "/components/schemas/A/properties/name"],
  ["header Retry-After", "/components/headers/Retry-After"],
  ["path /a/{b}", "/paths/~1a~1{b}"],
  ["readA", "/paths/~1a~1{b}/get"],
  ["readA 409", "/paths/~1a~1{b}/get/responses/409"],
  ["readA parameter size", "/paths/~1a~1{b}/get/parameters/0"],
  ["readA request.b", "/paths/~1a~1{b}/get/requestBody/content/application~1json/schema/properties/b"],
  ["DELETE /a/{b}", "/paths/~1a~1{b}/delete"],
  ["server https://a.example", "/servers/0"],
  ["info.version", "/info/version"],
])("%s is the name of %j", (name, pointer) => {
  expect(subjectOf(document, pointer)).toBe(name);
});

it("an operation that is missing is named by its method and path", () => {
  expect(nameOfOperation(undefined, "get", "/a")).toBe("GET /a");
});
