import { expect, test } from "vitest";
import { byLength, type OrderedFile } from "./longest-first.ts";

const file = (project: string, weight: number, isIsolated = false, group = 0): OrderedFile => ({
  ...{ group, project, isIsolated, weight },
});

test("files with a worker of their own come first, the longest of all projects before the others", () => {
  const [short, long, fast] = [file("client:process", 1, true), file("server:process", 9, true), file("client", 20)];
  expect([fast, short, long].sort(byLength([fast, short, long]))).toEqual([long, short, fast]);
});

test("files that share workers stay with their project, and the project with the longest file comes first", () => {
  const files = [file("client", 5), file("spec", 1), file("client", 4), file("spec", 9)];
  const sorted = files.toSorted(byLength(files)).map(({ project, weight }) => `${project} ${weight}`);
  expect(sorted).toEqual(["spec 9", "spec 1", "client 5", "client 4"]);
});

test("a later group stays the last, however long its files are", () => {
  const [first, last] = [file("client", 1), file("coverage", 99, true, 1)];
  expect([last, first].sort(byLength([last, first]))).toEqual([first, last]);
});
