import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkDesignerSize, countLines, designerFolder } from "./designer-size.ts";
import { root } from "./toolchain.mjs";

test("the designer is within its limit", () => {
  const lineCount = countLines(root, designerFolder);
  expect(lineCount).toBeGreaterThan(0);
  expect(checkDesignerSize(lineCount)).toBeUndefined();
});

test("one line more than the limit is reported with the limit and its reason", () => {
  expect(checkDesignerSize(6_500)).toBeUndefined();
  expect(checkDesignerSize(6_501)).toMatch(
    /^apps\/designer\/src has 6501 lines .*, 1 more than its limit of 6500\.\nThe designer is command lines over packages/,
  );
});

test("tests and files that are not TypeScript do not count", () => {
  const folder = mkdtempSync(join(tmpdir(), "designer-size-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "src/deep"), { recursive: true });
  for (const [name, text] of [
    ["src/a.ts", "1\n2\n"],
    ["src/deep/b.ts", "3\n"],
    ["src/a.test.ts", "4\n"],
    ["src/rules.json", "{\n}\n"],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  expect(countLines(folder, "src")).toBe(3);
});
