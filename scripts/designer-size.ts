import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sources of the designer. */
export const designerFolder = "apps/designer/src";

const MAX_LINES = 6_500;

/** Counts the lines of the TypeScript files in a folder and below it, without tests. */
export function countLines(root: string, folder: string): number {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ["**/*.test.ts"] });
  return files.reduce((sum, file) => sum + readFileSync(join(root, file), "utf8").split("\n").length - 1, 0);
}

/** Says why the designer must not have so many lines, and what to do; undefined when it may. */
export function checkDesignerSize(lineCount: number): string | undefined {
  if (lineCount <= MAX_LINES) return undefined;
  return [
    `${designerFolder} has ${lineCount} lines of TypeScript without tests, ${lineCount - MAX_LINES} more than its limit of ${MAX_LINES}.`,
    "The designer is command lines over packages, and everyone who changes a command has to read this code.",
    "Remove what no user needs or what a library does, or move what other readers of a contract need to packages/openapi.",
  ].join("\n");
}
