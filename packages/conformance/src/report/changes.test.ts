import { expect, test } from "vitest";
import { everyKind, toFailed, toReport, toResult } from "../../test/report/sample-report.ts";
import { findChanges, readPrevious } from "./changes.ts";
import { renderJson } from "./render-json.ts";

const all = () => true;

test("nothing changed since a report with the same verdicts", () => {
  expect(findChanges(readPrevious(renderJson(everyKind)), everyKind.results, all)).toEqual([]);
});

test("what fails now comes first, then what no longer fails, and new cases and those that are gone last", () => {
  const results = [toResult("gone"), toFailed("fixed"), toResult("broken"), toFailed("kept")];
  const before = readPrevious(renderJson(toReport(results)));
  const now = [toResult("new"), toResult("fixed"), toFailed("broken"), toFailed("kept")];
  expect(findChanges(before, now, all)).toEqual([
    { id: "broken", before: "pass", now: "fail" },
    { id: "fixed", before: "fail", now: "pass" },
    { id: "new", before: "absent", now: "pass" },
    { id: "gone", before: "pass", now: "absent" },
  ]);
});

test("a case that was not selected did not change", () => {
  const before = readPrevious(renderJson(toReport([toResult("left-out"), toResult("gone")])));
  expect(findChanges(before, [], (id) => id !== "left-out")).toEqual([{ id: "gone", before: "pass", now: "absent" }]);
});

test.each([
  ["", "it is not JSON: Unexpected end of JSON input"],
  ["{", "it is not JSON"],
  ["null", "it is not a report of this kit"],
  ["{}", "it is not a report of this kit"],
  ['{"kind":"inspection"}', "it is not a report of this kit"],
  ['{"kind":"other","results":[]}', "it is not a report of this kit"],
  ['{"kind":"inspection","results":[{"id":"a","verdict":"pass"},null]}', "results[1] has no id and verdict"],
  ['{"kind":"inspection","results":[{"id":"a","verdict":"passed"}]}', "results[0] has no id and verdict"],
])("%s is no report: %s", (text, message) => {
  expect(() => readPrevious(text)).toThrow(message);
});
