import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeCoverage } from "../../test/support/make-coverage.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { SettingFault } from "../config/setting-readers.ts";
import { coverageFile } from "./read-coverage.ts";

const coverage = makeCoverage();
const [first, ...others] = coverage.points;

function read(content: string) {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, "coverage.json"), content);
  return coverageFile("coverage.json", directory);
}

test("a file is read as it is, from where relative paths start", () => {
  expect(read(JSON.stringify(coverage))).toEqual(coverage);
});

test("a file that is not there is refused", () => {
  expect(() => coverageFile("nowhere.json", "/nowhere")).toThrow(
    new SettingFault(
      "names a file that cannot be read (/nowhere/nowhere.json: ENOENT). Write it with pnpm contract:coverage --write.",
    ),
  );
});

test("a file that is not JSON is refused", () => {
  expect(() => read("Contract 1.1.0: 151 of 151 points")).toThrow(/coverage\.json: it is not JSON\)/);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a list", [coverage]],
  ["an empty object", {}],
  ["no hash", { ...coverage, sha256: undefined }],
  ["a version that is a number", { ...coverage, version: 1.1 }],
  ["no points", { ...coverage, points: undefined }],
  ["problems that are no texts", { ...coverage, problems: [1] }],
  ["a point of an unknown kind", { ...coverage, points: [{ ...first, kind: "wish" }, ...others] }],
  ["a point without an operation or null", { ...coverage, points: [...others, { ...first, operationId: undefined }] }],
  ["a test that is no text", { ...coverage, points: [{ ...first, test: null }] }],
  ["a line that is no number", { ...coverage, points: [{ ...first, line: "20" }] }],
  ["a line before the first", { ...coverage, points: [{ ...first, line: 0 }] }],
])("a file with %s is refused", (_, content) => {
  expect(() => read(JSON.stringify(content))).toThrow(/^names a file that holds no contract coverage/);
});
