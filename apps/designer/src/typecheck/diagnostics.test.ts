import { expect, it } from "vitest";
import { parseDiagnostics, withoutRepeats } from "./diagnostics.ts";

const output = `src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.
../b/src/b.ts(10,1): error TS2741: Property 'x' is missing.
  The expected type comes from here
    and from there
error TS18003: No inputs were found.
Found 3 errors.
`;

it("reads places relative to the repository, and keeps the details of a message", () => {
  expect(parseDiagnostics(output, "/repo/packages/a", "/repo")).toEqual([
    {
      file: "packages/a/src/a.ts",
      line: 3,
      column: 7,
      code: "TS2322",
      message: "Type 'string' is not assignable to type 'number'.",
      details: [],
    },
    {
      file: "packages/b/src/b.ts",
      line: 10,
      column: 1,
      code: "TS2741",
      message: "Property 'x' is missing.",
      details: ["The expected type comes from here", "and from there"],
    },
    { file: "", line: 0, column: 0, code: "TS18003", message: "No inputs were found.", details: [] },
  ]);
});

it("says once what two rooms say of one file", () => {
  const ofA = parseDiagnostics(output, "/repo/packages/a", "/repo");
  const ofB = parseDiagnostics(
    "src/b.ts(10,1): error TS2741: Property 'x' is missing in another lib.",
    "/repo/packages/b",
    "/repo",
  );
  expect(withoutRepeats([...ofA, ...ofB])).toEqual(ofA);
});
