import { expect, it } from "vitest";
import { type Diagnostic, downhill, type Reported, toDiagnostic, withoutRepeats } from "./diagnostics.ts";

const text = 'const a = 1;\r\nconst ä𝄞 = 2;\nconst b: 1 = "";\n';
const sources = { text: () => text, line: () => "" };

it("counts lines and columns as editors do", () => {
  const place = (pos: number) => {
    const { line, column } = toDiagnostic({ fileName: "/repo/a.ts", pos, code: 1, text: "" }, "/repo", sources);
    return { line, column };
  };
  expect(place(0)).toEqual({ line: 1, column: 1 });
  expect(place(text.indexOf("ä"))).toEqual({ line: 2, column: 7 });
  expect(place(text.indexOf("= 2"))).toEqual({ line: 2, column: 11 });
  expect(place(text.indexOf("b"))).toEqual({ line: 3, column: 7 });
});

it("keeps the reasons of a message, and the reasons of these, line by line", () => {
  const because = (said: string, ...messageChain: Reported[]): Reported => {
    return { pos: 0, code: 2322, text: said, messageChain };
  };
  const reported = because("It does not fit.\n  Not at all.", because("A.", because("B.")), because("C."));
  expect(toDiagnostic({ ...reported, fileName: "/repo/packages/b/src/b.ts" }, "/repo", sources)).toEqual({
    ...{ file: "packages/b/src/b.ts", line: 1, column: 1, code: "TS2322" },
    message: "It does not fit.",
    details: ["Not at all.", "A.", "B.", "C."],
  });
});

it("has no place for what is about a whole room", () => {
  expect(toDiagnostic({ pos: 0, code: 18003, text: "No inputs were found." }, "/repo", sources)).toEqual({
    ...{ file: "", line: 0, column: 0, code: "TS18003" },
    message: "No inputs were found.",
    details: [],
  });
});

const at = (file: string, line: number, message = "Wrong."): Diagnostic => {
  return { file, line, column: 1, code: "TS2322", message, details: [] };
};

it("says once what two rooms say of one file", () => {
  const [ofA, ofB] = [at("a.ts", 1), at("a.ts", 1, "Wrong in another lib.")];
  const others = [at("a.ts", 2), at("", 0, "No inputs in a."), at("", 0, "No inputs in b.")];
  expect(withoutRepeats([ofA, ofB, ...others])).toEqual([ofA, ...others]);
});

it("tells first what others follow from", () => {
  const ordered = [
    at("packages/contract/src/z.ts", 1),
    at("packages/reference/src/a.ts", 2),
    at("packages/reference/src/a.ts", 10),
    at("packages/client/src/a.ts", 1),
    at("apps/server/src/a.ts", 1),
  ];
  expect(downhill(ordered.toReversed())).toEqual(ordered);
});
