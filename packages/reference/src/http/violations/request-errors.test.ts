import { type OperationId, operations } from "@credential-api/contract";
import { explainRequest } from "@credential-api/contract/validators";
import { describe, expect, test } from "vitest";
import { shorten } from "./describe-violation.ts";
import { createErrorReader } from "./request-errors.ts";

const goodPath = { clientExtId: "client-123", userExtId: "user-123", extId: "vasco-123" };

const noRules = { method: "patch", errors: {}, readonlyMembers: [] };

function errorsOf(body: unknown, path: object = {}, id: OperationId = "updateMobileSignature") {
  const declared = operations[id].parameters.map((parameter) => parameter.name);
  const parameters = Object.entries({ ...goodPath, ...path }).filter(([name]) => declared.includes(name));
  const request = { path: Object.fromEntries(parameters), body };
  return createErrorReader(operations[id])(explainRequest[id](request), request);
}

describe("messages", () => {
  test.each([
    [[], "The body must be a JSON object.", ""],
    [null, "The body must be a JSON object.", ""],
    ["text", "The body must be a JSON object.", ""],
    [{ stateName: null }, "stateName must not be null.", "/stateName"],
    [{ version: null }, "version must not be null.", "/version"],
    [{ stateName: 1 }, "stateName must be a string.", "/stateName"],
    [{ version: 7.5 }, "version must be an integer.", "/version"],
    [{ version: Number.POSITIVE_INFINITY }, "version must be an integer.", "/version"],
    [
      { stateName: "locked" },
      "stateName must be one of: initial, active, tmp-locked, fail-locked, reset-code, admin-changed, disabled, archived.",
      "/stateName",
    ],
    [{ identificator: "" }, "identificator must have at least 1 character.", "/identificator"],
    [{ identificator: "😀".repeat(51) }, "identificator must have at most 50 characters.", "/identificator"],
    [
      { modificationComment: "x".repeat(1001) },
      "modificationComment must have at most 1000 characters.",
      "/modificationComment",
    ],
    [{ version: -1 }, "version must be at least 0.", "/version"],
    [{ version: 2_147_483_648 }, "version must be at most 2147483647.", "/version"],
    [{ policyExtId: "a\u0007b" }, "policyExtId must not contain control characters.", "/policyExtId"],
    [{ signerCert: "x" }, "signerCert must be one PEM block of type CERTIFICATE.", "/signerCert"],
    [{ msspIdentifier: "no uri" }, "msspIdentifier must be an absolute URI.", "/msspIdentifier"],
    [{ colour: 1 }, "colour is not a member of this request.", "/colour"],
    [{ created: 1 }, "created cannot be changed.", "/created"],
    [{ "": 1 }, '"" is not a member of this request.', "/"],
    [{ "a/b~c": 1 }, "a/b~c is not a member of this request.", "/a~1b~0c"],
    [JSON.parse('{"__proto__":1}'), "__proto__ is not a member of this request.", "/__proto__"],
    [{ constructor: 1 }, "constructor is not a member of this request.", "/constructor"],
  ])("%j", (body, message, pointer) => {
    expect(errorsOf(body).map((error) => [error.message, error.pointer])).toEqual([[message, pointer]]);
  });

  test.each([
    ["", "Path parameter userExtId must have at least 1 character."],
    ["u".repeat(51), "Path parameter userExtId must have at most 50 characters."],
    ["a\u0000b", "Path parameter userExtId must not contain control characters."],
  ])("path parameter %j", (userExtId, message) => {
    expect(errorsOf({}, { userExtId })).toEqual([{ code: "errors.invalidData", message, parameter: "userExtId" }]);
  });

  test("members of the 200 body that cannot be set are modifyReadonlyData, for each operation its own", () => {
    for (const id of ["updateMobileSignature", "updateVascoCredential"] as const) {
      const body = Object.fromEntries(operations[id].readonlyMembers.map((name) => [name, "x"]));
      expect(new Set(errorsOf(body, {}, id).map(({ code }) => code))).toEqual(new Set(["errors.modifyReadonlyData"]));
    }
    expect(errorsOf({ msisdn: "x" }, {}, "updateVascoCredential")[0]?.code).toBe("errors.invalidData");
  });

  test("a value is never echoed", () => {
    const secret = "hunter2";
    const body = { stateName: secret, version: secret, msspIdentifier: secret, signerCert: secret, colour: secret };
    expect(errorsOf(body)).toHaveLength(5);
    expect(JSON.stringify(errorsOf(body))).not.toContain(secret);
  });
});

describe("every violation is listed", () => {
  test("path parameters by name, then the body by pointer", () => {
    const body = { version: -1, colour: 1, Zebra: 1, extId: "x", stateName: null };
    const errors = errorsOf(body, { userExtId: "", clientExtId: "\u0001" });
    expect(errors.map(({ parameter, pointer }) => parameter ?? pointer)).toEqual([
      "clientExtId",
      "userExtId",
      "/Zebra",
      "/colour",
      "/extId",
      "/stateName",
      "/version",
    ]);
  });

  test("list each rule of a member once, and none that only follows from another", () => {
    expect(errorsOf({ policyExtId: "" }).map(({ message }) => message)).toEqual([
      "policyExtId must have at least 1 character.",
    ]);
    expect(errorsOf({ msspIdentifier: "" })).toHaveLength(1);
    expect(errorsOf({ stateName: 5 })).toHaveLength(1);
    expect(errorsOf({ policyExtId: "\u0001".repeat(51) }).map(({ message }) => message)).toEqual([
      "policyExtId must have at most 50 characters.",
      "policyExtId must not contain control characters.",
    ]);
  });

  test("list the rules of a member in the order of keywords, not of the validator", () => {
    const at = { instancePath: "/body/x", message: "" };
    const found = [
      { ...at, keyword: "pattern", params: { pattern: "^never$" } },
      { ...at, keyword: "maximum", params: { limit: 9 } },
      { ...at, keyword: "maxLength", params: { limit: 1 } },
      { ...at, keyword: "const", params: { allowedValue: "y" } },
    ];
    expect(createErrorReader(noRules)(found, { body: { x: "z" } }).map(({ message }) => message)).toEqual([
      "x must be y.",
      "x must have at most 1 character.",
      "x must be at most 9.",
      "x is not valid.",
    ]);
  });

  test("of a hundred thousand of them, 100", () => {
    const body = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, 0]));
    expect(errorsOf(body(100_000))).toHaveLength(100);
    expect(errorsOf(body(99))).toHaveLength(99);
  });
});

test("a name in a message has at most 50 characters, counted as people do", () => {
  expect(shorten("x".repeat(50))).toBe("x".repeat(50));
  expect(shorten("x".repeat(51))).toBe(`${"x".repeat(50)}…`);
  expect(shorten("😀".repeat(50))).toBe("😀".repeat(50));
  expect(shorten("😀".repeat(60_000))).toBe(`${"😀".repeat(50)}…`);
});
