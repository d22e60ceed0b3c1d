import { describe, expect, it } from "vitest";
import type { Clue } from "./clues.ts";
import { type Finding, findCause } from "./find-cause.ts";

const clue = (sentence: string, more: Partial<Clue>): Clue => {
  return { pointer: "", sentence, names: [], values: [], owners: [], kind: "other", ...more };
};
const clues = [
  clue("archived", { names: ["archived"], owners: ["StateName"], kind: "gone" }),
  clue("409 of update", { names: ["409"], owners: ["updateThing"], kind: "gone" }),
  clue("409 of read", { names: ["409"], owners: ["readThing"], kind: "gone" }),
  clue("readThing", { names: ["readThing"], kind: "new" }),
  clue("colour required", { names: ["colour"], owners: ["Thing"] }),
  clue("version type", { values: ["integer", "string"], owners: ["Version"] }),
];
const finding = (message: string, more: Partial<Finding> = {}): Finding => {
  return { file: "src/code.ts", line: 1, column: 1, code: "TS2322", message, details: [], source: "", ...more };
};

describe("the cause is found by", () => {
  it.each<[string, Finding, string]>([
    ["a literal in the message", finding(`Type '"archived"' is not assignable to type '"active"'.`), "archived"],
    [
      "a name in the list after the message",
      finding("Type 'X' is missing the following properties from type 'Thing': size, colour", { code: "TS2739" }),
      "colour required",
    ],
    [
      "a name in a detail",
      finding("Type 'A' is not assignable to type 'B'.", { details: ["Property 'colour' is missing in type 'A'"] }),
      "colour required",
    ],
    [
      "the literal it points to",
      finding("No overlap.", { source: 'if (state === "archived") {', column: 15 }),
      "archived",
    ],
    [
      "the file that is named for the operation",
      finding("Type '409' is not assignable to type '200'.", { file: "src/operations/read-thing.ts" }),
      "409 of read",
    ],
    [
      "the kind of complaint",
      finding("Property 'readThing' is missing in type 'Handlers'", { code: "TS2741" }),
      "readThing",
    ],
    [
      "plain values together with what encloses them",
      finding("Type 'string' is not assignable to type 'Version'."),
      "version type",
    ],
  ])("%s", (_what, found, sentence) => {
    expect(findCause(found, clues, false)?.sentence).toBe(sentence);
  });
});

describe("nothing is claimed", () => {
  it.each<[string, Finding]>([
    ["when no name fits", finding("Cannot find name 'zzz'.")],
    ["for values that are everywhere", finding("Type 'string' is not assignable to type 'number'.")],
    ["for a word that is not a name in the message", finding("This is archived and has colour.")],
  ])("%s", (_what, found) => {
    expect(findCause(found, clues, false)).toBeUndefined();
  });

  it("without changes", () => {
    expect(findCause(finding("Type '409'"), [], true)).toBeUndefined();
  });
});

it("the only change is the cause, when nothing else has changed", () => {
  const only = clues.slice(0, 1);
  expect(findCause(finding("Cannot find name 'zzz'."), only, true)).toBe(only[0]);
  expect(findCause(finding("Cannot find name 'zzz'."), only, false)).toBeUndefined();
});
