import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { fillText, fillYaml } from "./template.ts";

const source = {
  file: "operations/get-thing/operation.yaml",
  document: parseDocument(`
responses:
  '200':
    headers:
      X-Id:
        $ref: ../../shared/headers.yaml#/Id
    schema:
      $ref: Thing.yaml
  '401':
    $ref: ../../shared/responses.yaml#/Unauthorized
`),
};

const fill = (text: string, values = {}, target = "shared/Thing.yaml") =>
  fillYaml("read/thing.yaml", text, values, [source], target).toJS();

describe("fillText", () => {
  it("puts values into their places, and leaves what it does not know", () => {
    expect(fillText("__operation-id__ of __Resource____x__", { "operation-id": "get-it", Resource: "It" })).toBe(
      "get-it of It__x__",
    );
  });
});

describe("fillYaml", () => {
  it("puts the items of a list into a sequence", () => {
    expect(fill("since: [__since__, x]\n", { since: ["1", "2"] })).toEqual({ since: ["1", "2", "x"] });
  });

  it("copies what stands at the same location, with references that lead to the same file", () => {
    expect(fill("responses:\n  '200':\n    headers: __copy__\n    schema: __copy__\n  '401': __copy__\n")).toEqual({
      responses: {
        200: {
          headers: { "X-Id": { $ref: "headers.yaml#/Id" } },
          schema: { $ref: "../operations/get-thing/Thing.yaml" },
        },
        401: { $ref: "responses.yaml#/Unauthorized" },
      },
    });
  });

  it("copies a reference alone, beside members of its own", () => {
    const text = "responses:\n  '401':\n    $ref: __copy__\n    description: Mine.\n";
    expect(fill(text, {}, "operations/get-other/operation.yaml")).toEqual({
      responses: { 401: { $ref: "../../shared/responses.yaml#/Unauthorized", description: "Mine." } },
    });
  });

  it("leaves an x-evidence out that is not there to copy", () => {
    expect(fill("x-evidence: __copy__\nname: x\n")).toEqual({ name: "x" });
  });

  it("reports everything else that is not there to copy, with the template and the location", () => {
    expect(() => fill("a:\n  b: __copy__\nc: __copy__\n")).toThrow(
      [
        "read/thing.yaml copies a/b, which no operation of this contract has.",
        "read/thing.yaml copies c, which no operation of this contract has.",
        "Write it into the template instead of __copy__.",
        "Nothing was written.",
      ].join("\n"),
    );
  });
});
