import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { contract } from "@credential-api/contract";
import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { expectedReport } from "./expected-report.ts";
import { appFolder } from "./folders.ts";
import { type Project, useProject } from "./install.ts";
import { type Target, useReference } from "./start-reference.ts";

/** A program that runs JavaScript: its path, and the arguments before the file. */
export interface Runtime {
  readonly name: string;
  readonly command: () => readonly string[];
}

/** Declares the tests that the packed packages pass in every runtime and with every version of TanStack Query. */
export function describeRuntimes(
  runtimes: readonly Runtime[],
  reactQueries: readonly { readonly version: string; readonly folder: () => string }[],
): void {
  const project = useProject("client", "contract", "reference");
  const target = useReference();

  beforeAll(async () => {
    await writeProgram(project, "exercise");
    await writeProgram(project, "exercise-reference");
  });

  describe.each(runtimes)("the packed client in $name", ({ command }) => {
    test.concurrent.each(["mjs", "cjs"])("does all it promises, as exercise.%s", async (extension) => {
      expect(await run(project, command(), `exercise.${extension}`, target())).toEqual(expectedReport);
    });

    test.concurrent.each(["mjs", "cjs"])("runs the reference, as exercise-reference.%s", async (extension) => {
      expect(await run(project, command(), `exercise-reference.${extension}`)).toEqual({
        contract: contract.version,
        read: [200, 7],
        changed: [200, 8],
        stale: [409, "errors.pessimisticLockingFailure"],
        badMsisdn: [422, "errors.policyViolation"],
        badCertificate: [422, "errors.invalidData"],
        isRequest: false,
        examples: true,
      });
    });
  });

  describe.each(reactQueries)("the packed client with TanStack Query $version", ({ version, folder }) => {
    const own = `with-${version.replaceAll(/\W/g, "-")}`;
    beforeAll(async () => {
      mkdirSync(join(project.folder, own, "node_modules/@tanstack"), { recursive: true });
      const link = join(project.folder, own, "node_modules/@tanstack/react-query");
      symlinkSync(realpathSync(folder()), link, "junction");
      await writeProgram(project, "exercise-react-query", own);
    });

    test.concurrent.each(["mjs", "cjs"])("keeps the cached read, as .%s", async (extension) => {
      const report = await run(project, [process.execPath], `${own}/exercise-react-query.${extension}`, target());
      expect(report).toEqual({ cached: ["disabled", 1], conflict: 409, isInvalidated: true });
    });
  });
}

/** The TanStack Query of this workspace. */
export const workspaceReactQuery = {
  version: "of this workspace",
  folder: () => join(appFolder, "node_modules/@tanstack/react-query"),
};

/** Writes a program of the fixtures twice, as ES module and as CommonJS. */
async function writeProgram(project: Project, name: string, folder = "."): Promise<void> {
  const run = "exercise(JSON.parse(process.argv[2])).then((report) => console.log(JSON.stringify(report)));\n";
  const source = readFileSync(join(appFolder, `test/fixtures/${name}.js`), "utf8") + run;
  const { code } = await transform(source, { format: "cjs", target: "es2022" });
  project.write(`${folder}/${name}.mjs`, source);
  project.write(`${folder}/${name}.cjs`, code);
}

/** Runs a program of the project and returns its report. */
async function run(project: Project, command: readonly string[], file: string, target: Target | null = null) {
  const [program = "", ...parameters] = [...command, file, JSON.stringify(target)];
  const running = spawn(program, parameters, { cwd: project.folder, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, code] = await Promise.all([
    text(running.stdout),
    text(running.stderr),
    new Promise((resolve) => running.on("close", resolve)),
  ]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return JSON.parse(output);
}
