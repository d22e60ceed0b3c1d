import { describe, expect, test } from "vitest";
import { workspaceCompiler } from "../src/tools.ts";
import { cjs, esm, nodenext, strict, useTypedProject, withDeclarations } from "./support/compile.ts";

// The other compilers are in types.tools.test.ts.
const typescript = workspaceCompiler("typescript");
const project = useTypedProject();

describe("the types of the packed client in TypeScript 7.0", () => {
  test.each([
    { how: "strict, with exact optional properties", options: strict },
    { how: "not strict", options: { strict: false } },
  ])("compile as ESM and as CommonJS: $how", async ({ how, options }) => {
    expect(await project.compile(typescript, how, { ...nodenext, ...options }, [...esm, ...cjs])).toBe("");
  });

  test("have correct declarations", async () => {
    const files = ["types.ts", "types.cts", "types-reference.ts", "types-reference.cts"];
    const options = { ...nodenext, ...strict, ...withDeclarations };
    expect(await project.compile(typescript, "declarations", options, files)).toBe("");
  });
});

test("compile for a bundler", async () => {
  const options = { module: "esnext", moduleResolution: "bundler", strict: true };
  expect(await project.compile(typescript, "bundler", options, esm)).toBe("");
});

describe("where package.json exports are turned off", () => {
  const options = { module: "esnext", moduleResolution: "bundler", resolvePackageJsonExports: false, strict: true };

  test("compile for a bundler", async () => {
    expect(await project.compile(typescript, "no exports", options, esm)).toBe("");
  });

  test("a subpath that the package does not have is an error, so the others are really resolved", async () => {
    const file = project.write(
      "missing.ts",
      'import "@credential-api/client/none";\nimport * as none from "@credential-api/client/none";\nvoid none;\n',
    );
    expect(await project.compile(typescript, "missing", options, [file])).toContain("Cannot find module");
  });
});

test("compile in a service that has Node's types and no DOM", async () => {
  const options = { ...nodenext, strict: true, lib: ["es2022"], types: ["node"] };
  expect(await project.compile(typescript, "node", options, ["types.ts", "types-reference.ts"])).toBe("");
});

test("a mistake in a declaration of the package is found, so they are really checked", async () => {
  project.write("wrong.d.ts", "export declare const wrong: Missing;\n");
  const file = project.write("import-wrong.ts", 'import { wrong } from "./wrong.js";\nvoid wrong;\n');
  const options = { ...nodenext, ...strict, ...withDeclarations };
  expect(await project.compile(typescript, "wrong", options, [file])).toContain("Cannot find name 'Missing'");
});

test("a mistake is an error: a compiler without output has really looked", async () => {
  const file = project.write("mistake.ts", 'import { limits } from "@credential-api/client";\nlimits.updateNothing;\n');
  expect(await project.compile(typescript, "mistake", { ...nodenext, strict: true }, [file])).toContain(
    "Property 'updateNothing' does not exist",
  );
});
