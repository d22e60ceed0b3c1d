import { contract, errors } from "@credential-api/contract";
import { expect, test } from "vitest";
import { makeCoverage } from "../../../test/support/make-coverage.ts";
import { isCoverageOf } from "./coverage.ts";

test("coverage is of the contract it was measured on", () => {
  expect(isCoverageOf(makeCoverage(), contract, errors)).toBe(true);
});

test.each([
  ["of another bundle", makeCoverage({ sha256: "0".repeat(64) })],
  ["without a code that the server has now", makeCoverage({ points: makeCoverage().points.slice(0, -1) })],
  [
    "with a code whose status was another",
    makeCoverage({
      points: makeCoverage().points.map((point) => ({ ...point, name: point.name.replace("405", "400") })),
    }),
  ],
])("coverage %s is not of this contract, whatever its version", (_, coverage) => {
  expect(isCoverageOf(coverage, contract, errors)).toBe(false);
});
