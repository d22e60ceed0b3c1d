import { expect, it } from "vitest";
import { toAdvice } from "./release-advice.ts";

const place = { file: "spec/shared/StateName.yaml", line: 5, column: 1 };
const report = (verdict: string, nextVersion: string, changes: readonly object[]) =>
  JSON.stringify({ base: { version: "1.0.0" }, verdict, nextVersion, changes });

it("says the version and its gravest reason, with its place", () => {
  expect(
    toAdvice(
      report("major", "2.0.0", [
        { message: "A value is gone.", revision: place },
        { message: "B.", revision: null },
      ]),
    ),
  ).toBe(
    "next release: 2.0.0, major, because A value is gone (spec/shared/StateName.yaml:5:1); 1 more: npm run contract:diff",
  );
});

it("says a reason without a place, when there is none", () => {
  expect(toAdvice(report("minor", "1.1.0", [{ message: "A value is new.", revision: null }]))).toBe(
    "next release: 1.1.0, minor, because A value is new",
  );
});

it("says so when nothing differs from the release", () => {
  expect(toAdvice(report("none", "1.0.0", []))).toBe("next release: none needed, this is 1.0.0");
});

it("says nothing without a release", () => {
  expect(toAdvice("No release is frozen yet, so there is nothing to compare with.\n")).toBeUndefined();
});
