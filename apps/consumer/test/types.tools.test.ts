import { dirname } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { findTool, workspaceCompiler } from "../src/tools.ts";
import { cjs, esm, nodenext, strict, useTypedProject, withDeclarations } from "./support/compile.ts";

// Old compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const project = useTypedProject();

/** The declarations of hono, which the reference is made on, need TypeScript 5.7. */
const isOfClient = (file: string) => !file.startsWith("types-reference");
const strictly = "strict, with exact optional properties";

describe("the types of the packed client compile as ESM and as CommonJS", () => {
  test.each([
    { how: strictly, options: { ...strict, ...withDeclarations } },
    { how: "not strict", options: { strict: false } },
  ])("in TypeScript 5.4: $how", async ({ how, options }) => {
    const files = [...esm, ...cjs].filter(isOfClient);
    expect(await project.compile(findTool("typescript-5.4"), `5.4 ${how}`, { ...nodenext, ...options }, files)).toBe(
      "",
    );
  });

  test.each([
    { version: "5.9", compiler: () => workspaceCompiler("typescript-5.9") },
    { version: "6.0", compiler: () => findTool("typescript-6.0") },
  ])(`in TypeScript $version: ${strictly}`, async ({ version, compiler }) => {
    const options = { ...nodenext, ...strict };
    expect(await project.compile(compiler(), version, options, [...esm, ...cjs])).toBe("");
  });
});

test("compile with their declarations and those of the peers in TypeScript 7.0", async () => {
  const options = { ...nodenext, ...strict, ...withDeclarations };
  expect(await project.compile(workspaceCompiler("typescript"), "7.0", options, [...esm, ...cjs])).toBe("");
});

test("compile in the resolution that knows no exports (node10)", async () => {
  const options = { module: "commonjs", moduleResolution: "node10", strict: true };
  expect(await project.compile(workspaceCompiler("typescript-5.9"), "node10", options, cjs)).toBe("");
});

test("compile with the oldest TanStack Query that the peer range allows", async () => {
  const paths = { "@tanstack/react-query": [dirname(findTool("react-query-5.89"))] };
  const options = { ...nodenext, strict: true, paths };
  const files = ["types-react-query.ts"];
  expect(await project.compile(workspaceCompiler("typescript"), "oldest", options, files)).toBe("");
});
