import { describe, expect, it } from "vitest";
import { shareExample } from "./share-example.ts";

const own = `# What it answers.

responses:
  # The first.
  thingRead:
    summary: A thing
    x-replay: {}

  unknownThing:
    summary: A thing that does not exist
    value:
      errors:
        - code: errors.noRecord
    x-replay:
      body: '{}'

  # The last.
  thingTooLong:
    value:
      errors:
        - code: errors.invalidData
    x-replay:
      path:
        extId: xx
      body: '{}'
`;

const operation = `responses:
  '404':
    $ref: 'examples.yaml#/responses/unknownThing' # here
`;

const shared = `responses:
  unknownClient:
    value:
      errors:
        - code: errors.noRecord

  # Bodies.
  noBody:
    value:
      errors:
        - code: errors.malformedRequest
`;

const file = "operations/get-thing/examples.yaml";
const texts = new Map([
  [file, own],
  ["operations/get-thing/operation.yaml", operation],
  ["operations/get-other/operation.yaml", "$ref: ../get-thing/examples.yaml#/responses/unknownThing\n"],
  ["shared/examples.yaml", shared],
]);

describe("shareExample", () => {
  it("moves the example behind the last with its code, and keeps comments and blank lines", () => {
    const changes = shareExample(texts, file, "unknownThing", true);
    const start = own.indexOf("  unknownThing:");
    const end = own.indexOf("  # The last.");
    const block = own.slice(start, end).trimEnd();
    expect(changes.get(file)).toBe(own.slice(0, start) + own.slice(end));
    expect(changes.get("shared/examples.yaml")).toBe(shared.replace("\n\n  # Bodies.", `\n${block}\n\n  # Bodies.`));
  });

  it("mends every reference, wherever it stands, and nothing else of its line", () => {
    const changes = shareExample(texts, file, "unknownThing", true);
    expect(changes.get("operations/get-thing/operation.yaml")).toBe(
      operation.replace("examples.yaml#", "../../shared/examples.yaml#"),
    );
    expect(changes.get("operations/get-other/operation.yaml")).toBe(
      "$ref: ../../shared/examples.yaml#/responses/unknownThing\n",
    );
  });

  it("takes an empty body from the request when the other operation has none", () => {
    expect(shareExample(texts, file, "unknownThing", false).get("shared/examples.yaml")).toContain(
      "        - code: errors.noRecord\n    x-replay: {}\n\n  # Bodies.",
    );
    expect(shareExample(texts, file, "thingTooLong", false).get("shared/examples.yaml")).toMatch(
      /\n\n {2}thingTooLong:\n[\s\S]* {4}x-replay:\n {6}path:\n {8}extId: xx\n$/,
    );
  });

  it("moves the last example, and leaves the comment before it", () => {
    expect(shareExample(texts, file, "thingTooLong", true).get(file)).toMatch(/body: '\{\}'\n\n {2}# The last\.\n$/);
  });

  it("changes nothing of what is shared already", () => {
    expect(shareExample(texts, "shared/examples.yaml", "unknownClient", true)).toEqual(new Map());
    expect(shareExample(texts, "shared/examples.yaml", "noBody", false)).toEqual(new Map());
  });
});
