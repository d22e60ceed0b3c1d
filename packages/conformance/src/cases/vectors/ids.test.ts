import { describe, expect, it } from "vitest";
import { toErrorResponse, toResponse } from "../../../test/cases/scripted-context.ts";
import { createNode } from "../../generated/schema/schema-node.ts";
import { Failure } from "../../model/outcome.ts";
import { codeOfOtherId, expectOtherId, pathParameter } from "./ids.ts";

/** A path parameter of at most 20 characters, which is no external ID. */
const parcelCode = {
  name: "parcelCode",
  node: createNode({
    document: { code: { type: "string", minLength: 1, maxLength: 20 } },
    pointer: "/code",
    location: ["path", "parcelCode"],
    carrier: "path",
    explainRequest: (request) =>
      JSON.stringify(request).length > '{"path":{"parcelCode":""}}'.length + 20
        ? [{ keyword: "maxLength", instancePath: "/path/parcelCode", params: {}, message: "is too long" }]
        : [],
  }),
};
const extId = pathParameter("getVascoCredential", "extId");
const respond = (response: ReturnType<typeof toResponse>) => ({
  request: { method: "GET", path: "/", headers: [] },
  response,
});

describe("the response to an ID that was made up", () => {
  it("is 404 for an external ID, and open for another parameter", () => {
    expect(extId && codeOfOtherId(extId, "x")).toBe("errors.noRecord");
    expect(codeOfOtherId(parcelCode, "x")).toBeUndefined();
  });

  it("is 422 beyond the length that the contract says", () => {
    expect(codeOfOtherId(parcelCode, "x".repeat(20))).toBeUndefined();
    expect(codeOfOtherId(parcelCode, "x".repeat(21))).toBe("errors.invalidData");
    expect(extId && codeOfOtherId(extId, "x".repeat(50))).toBe("errors.noRecord");
    expect(extId && codeOfOtherId(extId, "x".repeat(51))).toBe("errors.invalidData");
  });

  it("is 403 for a client, because the data room is checked first", () => {
    expect(codeOfOtherId({ ...parcelCode, name: "clientExtId" }, "x".repeat(99))).toBe(
      "errors.dataroomPermissionDenied",
    );
  });

  it.each([
    ["a success", toResponse(200), true],
    ["404", toErrorResponse(404, "errors.noRecord"), true],
    ["422 for a value that the contract allows", toErrorResponse(422, "errors.invalidData"), false],
    ["a status that the operation does not declare", toResponse(204), false],
    ["a server error", toErrorResponse(500, "errors.fatalError"), false],
  ])("of another parameter can be %s: %#", (_, response, isRight) => {
    const expectIt = () => expectOtherId(respond(response), "getVascoCredential", parcelCode, "x");
    if (isRight) expect(expectIt).not.toThrow();
    else expect(expectIt).toThrow(Failure);
  });
});
