import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { contract } from "@credential-api/contract";
import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { findTool } from "../src/tools.ts";
import { expectedReport } from "./support/expected-report.ts";
import { appFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { skipWithout } from "./support/skip-without.ts";
import { useReference } from "./support/start-reference.ts";

const project = useProject("client", "contract", "reference");
const target = useReference();

const runtimes: readonly { readonly name: string; readonly command: readonly (string | undefined)[] }[] = [
  { name: "Node 20", command: [findTool("node-20")] },
  { name: "Node 22", command: [findTool("node-22")] },
  { name: "Node 24", command: [findTool("node-24")] },
  { name: `Node ${process.versions.node.split(".")[0]}`, command: [process.execPath] },
  { name: "Bun", command: [findTool("bun"), "run"] },
  {
    name: "Deno",
    command: [
      findTool("deno"),
      "run",
      "--no-lock",
      "--no-prompt",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "--allow-read=.",
    ],
  },
];

/** Runs a program and returns its output. */
async function run([command = "", ...first]: readonly (string | undefined)[], ...args: string[]): Promise<string> {
  const given = [...first.flatMap((each) => each ?? []), ...args];
  const running = spawn(command, given, { cwd: project.folder, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, code] = await Promise.all([
    text(running.stdout),
    text(running.stderr),
    new Promise((resolve) => running.on("close", resolve)),
  ]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output;
}

/** Writes a program of the fixtures twice, as ES module and as CommonJS. */
async function writeProgram(name: string, folder = "."): Promise<void> {
  const run = "exercise(JSON.parse(process.argv[2])).then((report) => console.log(JSON.stringify(report)));\n";
  const source = readFileSync(join(appFolder, `test/fixtures/${name}.js`), "utf8") + run;
  const { code } = await transform(source, { format: "cjs", target: "es2022" });
  project.write(`${folder}/${name}.mjs`, source);
  project.write(`${folder}/${name}.cjs`, code);
}

beforeAll(async () => {
  await writeProgram("exercise");
  await writeProgram("exercise-reference");
});

describe.each(runtimes)("the packed client in $name", ({ name, command }) => {
  const isMissing = skipWithout(command[0], `${name} does not run the packed client`);

  test.skipIf(isMissing).concurrent.each(["mjs", "cjs"])("does all it promises, as exercise.%s", async (extension) => {
    const report = JSON.parse(await run(command, `exercise.${extension}`, JSON.stringify(target())));
    expect(report).toEqual(expectedReport);
  });

  test.skipIf(isMissing).concurrent.each(["mjs", "cjs"])(
    "runs the reference, as exercise-reference.%s",
    async (extension) => {
      expect(JSON.parse(await run(command, `exercise-reference.${extension}`, "null"))).toEqual({
        contract: contract.version,
        read: [200, 7],
        changed: [200, 8],
        stale: [409, "errors.pessimisticLockingFailure"],
        badMsisdn: [422, "errors.policyViolation"],
        badCertificate: [422, "errors.invalidData"],
        isRequest: false,
        examples: true,
      });
    },
  );
});

describe.each([
  { version: "5.89", folder: findTool("react-query-5.89") },
  { version: "of this workspace", folder: join(appFolder, "node_modules/@tanstack/react-query/package.json") },
])("the packed client with TanStack Query $version", ({ version, folder = "" }) => {
  const isMissing = skipWithout(folder, `TanStack Query ${version} does not run the packed client`);

  beforeAll(async () => {
    if (isMissing) return;
    const place = `with-${version.replaceAll(/\W/g, "-")}`;
    mkdirSync(join(project.folder, place, "node_modules/@tanstack"), { recursive: true });
    symlinkSync(
      realpathSync(dirname(folder)),
      join(project.folder, place, "node_modules/@tanstack/react-query"),
      "junction",
    );
    await writeProgram("exercise-react-query", place);
  });

  test.skipIf(isMissing).concurrent.each(["mjs", "cjs"])("keeps the cached read, as .%s", async (extension) => {
    const program = `with-${version.replaceAll(/\W/g, "-")}/exercise-react-query.${extension}`;
    const report = JSON.parse(await run([process.execPath], program, JSON.stringify(target())));
    expect(report).toEqual({ cached: ["disabled", 1], conflict: 409, isInvalidated: true });
  });
});
