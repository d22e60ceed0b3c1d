import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { appFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";

const project = useProject();

/** Bundles a program that uses the packed client, for production. Returns its size and its sources, file by file. */
async function bundle(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: project.folder },
    nodePaths: [join(appFolder, "node_modules")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "error",
    write: false,
  });
  return { files: usedFiles(metafile), code: outputFiles[0]?.text ?? "" };
}

/** The files of which anything is left, by what follows `node_modules`. */
function usedFiles({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file.split("node_modules/").at(-1) ?? file)
    .sort();
}

const ofDoor = (door: string) => `@credential-api/client/dist/${door}.js`;
const holdsExamples = (code: string) => code.includes("nested deeper than 32 levels");
const holdsValidators = (code: string) => code.includes("unknown member");
const use = (names: string, door = "") =>
  `import { ${names} } from "@credential-api/client${door}"; console.log(${names});`;

test("the client holds nothing of the other entry points, and no limits that the program does not name", async () => {
  const { files } = await bundle(use("createCredentialClient, fieldErrors, CONTRACT"));
  expect(files).toContain(ofDoor("index"));
  expect(
    files.filter((file) => !/^(<stdin>|@credential-api\/client\/dist\/(index|shared\/[\w-]+)\.js)$/.test(file)),
  ).toEqual(["openapi-fetch/dist/index.mjs"]);
  expect(files.join()).not.toContain("limits");
});

test("an application with TanStack Query holds neither the testing door nor the validators", async () => {
  const program = `${use("createCredentialClient, limits")} ${use("createCredentialQueries", "/react-query")}`;
  const { files, code } = await bundle(program);
  expect(files).toEqual(expect.arrayContaining([ofDoor("index"), ofDoor("react-query")]));
  expect(files).not.toContain(ofDoor("testing"));
  expect(files).not.toContain(ofDoor("validate"));
  expect(holdsExamples(code) || holdsValidators(code)).toBe(false);
});

test("the doors for tests and for development do hold what the others do not", async () => {
  expect(holdsExamples((await bundle(use("respondWith", "/testing"))).code)).toBe(true);
  expect(holdsValidators((await bundle(use("reportDrift", "/validate"))).code)).toBe(true);
});

test("the door for React brings of TanStack Query nothing at all: it only fills in options", async () => {
  const { files } = await bundle(use("createCredentialQueries", "/react-query"));
  expect(files.filter((file) => file.startsWith("@tanstack") || file.startsWith("react"))).toEqual([]);
});

test.each(["", "/operations", "/react-query", "/testing", "/validate"])(
  "a door that is imported and not used costs nothing: %j",
  async (door) => {
    const { files } = await bundle(
      `import * as door from "@credential-api/client${door}"; import "@credential-api/client${door}";`,
    );
    expect(files).toEqual([]);
  },
);
