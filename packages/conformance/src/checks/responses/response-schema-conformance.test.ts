import { expect, test } from "vitest";
import { errorsOf, judge, vascoCredential } from "../../../test/checks/exchange.ts";
import { responseSchemaConformance } from "./response-schema-conformance.ts";

const { policyExtId: _, ...withoutPolicy } = vascoCredential;

test.each([
  ["a right body", { received: vascoCredential }, "right"],
  ["a member that the contract does not know", { received: { ...vascoCredential, colour: "red" } }, "right"],
  [
    "a version as a text",
    { received: { ...vascoCredential, version: "3" } },
    "/version must be integer | a body that breaks type",
  ],
  [
    "null instead of no value",
    { received: { ...vascoCredential, modificationComment: null } },
    "/modificationComment must be string | a body that breaks type",
  ],
  ["no body", {}, "a JSON body in UTF-8 | no body"],
  ["a body that is not JSON", { received: "<p>" }, "a JSON body in UTF-8 | a body of 3 bytes that is not JSON"],
  [
    "bytes that are not UTF-8",
    { received: new Uint8Array([0x22, 0xff, 0x22]) },
    "a JSON body in UTF-8 | a body of 3 bytes that is not JSON",
  ],
  [
    "an error without a code",
    { status: 404, received: { errors: [{ message: "x" }] } },
    "/errors/0 must have required property 'code' | a body that breaks required",
  ],
  ["an error response", { status: 404, received: errorsOf("errors.noRecord") }, "right"],
  [
    "another format of errors",
    { path: "/none", status: 404, received: { title: "Not found" } },
    "the body must have required property 'errors' | a body that breaks required",
  ],
  [
    "an error response where no operation is",
    { path: "/none", status: 404, received: errorsOf("errors.unknownResource") },
    "right",
  ],
  ["HEAD", { method: "HEAD" }, "does not apply"],
  ["a status that the contract does not declare", { status: 418, received: "{}" }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(responseSchemaConformance, exchange)).toBe(expected);
});

test("a member that must be there", () => {
  expect(judge(responseSchemaConformance, { received: withoutPolicy })).toBe(
    "the body must have required property 'policyExtId' | a body that breaks required",
  );
});
