import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { contract } from "@credential-api/contract";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundleWithoutExports } from "./support/bundle-without-exports.ts";
import {
  declarationsThatImportOurs,
  differingEntries,
  entriesOf,
  filesWithoutMap,
  mappedSources,
  publintMessages,
  readManifest,
  typeProblems,
  undeclaredImports,
  workspaceVersions,
  wrongFiles,
} from "./support/check-packed.ts";
import { rootFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { pack } from "./support/pack.ts";

const project = useProject("client", "contract", "reference");
const { installed } = project;

const packages = [
  { name: "client", entries: ["", "/operations", "/react-query", "/testing", "/validate"] },
  { name: "contract", entries: ["", "/validators", "/client", "/examples", "/sources"] },
  { name: "reference", entries: [""] },
] as const;

describe.each(packages)("the packed $name", ({ name, entries }) => {
  const read = (file: string) => readFileSync(join(installed(name), file), "utf8");

  test("has the entry points that its README names", () => {
    expect(entriesOf(installed(name)).map(({ subpath }) => subpath)).toEqual(entries);
    for (const subpath of entries) expect(read("README.md")).toContain(`@credential-api/${name}${subpath}`);
  });

  test("has no publint message, not even a suggestion", async () => {
    expect(await publintMessages(await pack(name))).toEqual([]);
  });

  test("has the right types, however they are resolved", async () => {
    expect(await typeProblems(await pack(name))).toEqual([]);
  });

  test("imports only its dependencies, and nothing of Node", async () => {
    expect(await undeclaredImports(installed(name))).toEqual([]);
  });

  test("has the same names for import and for require", async () => {
    expect(await differingEntries(project.folder, installed(name))).toEqual([]);
  });

  test("has types that do not import a package of this repository", () => {
    expect(declarationsThatImportOurs(installed(name))).toEqual([]);
    expect(globSync("dist/**/*.d.{ts,cts}", { cwd: installed(name) }).length).toBeGreaterThanOrEqual(
      2 * entries.length,
    );
  });

  test("has dependencies with versions that npm understands", () => {
    expect(workspaceVersions(installed(name))).toEqual([]);
  });

  test("has a source map for every file of code, with the sources as they are here", () => {
    expect(filesWithoutMap(installed(name))).toEqual([]);
    const here = join(rootFolder, "packages", name, "dist");
    const sources = mappedSources(installed(name)).map(({ path, content }) => ({ file: join(here, path), content }));
    expect(sources.length).toBeGreaterThan(0);
    for (const { file, content } of sources) expect(content, file).toBe(readFileSync(file, "utf8"));
  });

  test("carries its README, its changelog and all licences, and no source, test or script", () => {
    expect(wrongFiles(installed(name))).toEqual([]);
    expect(read("LICENSE")).toBe(readFileSync(join(rootFolder, "LICENSE"), "utf8"));
    expect(read("README.md")).toBe(readFileSync(join(rootFolder, "packages", name, "README.md"), "utf8"));
    expect(read("dist/THIRD-PARTY-NOTICES.txt")).toMatch(/^ajv 8\.\d+\.\d+ \(MIT\)/);
    const [, latest = ""] = read("CHANGELOG.md").split(/^## /m);
    expect(latest.split("\n")[0]).toBe(readManifest(installed(name)).version);
    expect(latest).toContain(`contract ${contract.version}.`);
  });
});

test("npm shows openapi-fetch beside the packed client, in the version that it is built on", async () => {
  const shown = execFileSync("npm", ["ls", "openapi-fetch", "--json"], {
    cwd: project.folder,
    shell: process.platform === "win32",
  });
  const { dependencies } = JSON.parse(shown.toString());
  const { version } = readManifest(join(rootFolder, "packages/client/node_modules/openapi-fetch"));
  expect(dependencies["@credential-api/client"].dependencies).toMatchObject({ "openapi-fetch": { version } });
});

describe("where a bundler does not read exports", () => {
  test("every entry of the packed client is found and runs, each class once", async () => {
    const program = `
      import { createCredentialClient, CredentialApiError } from "@credential-api/client";
      import { createOperationsClient } from "@credential-api/client/operations";
      import { createCredentialQueries } from "@credential-api/client/react-query";
      import { respondWith } from "@credential-api/client/testing";
      import { reportDrift } from "@credential-api/client/validate";
      const options = { baseUrl: "https://idm.example.com", fetch: reportDrift({ fetch: respondWith("getMobileSignature", 404) }) };
      const { getMobileSignature } = createCredentialQueries(createCredentialClient(options));
      const request = { path: { clientExtId: "client-123", userExtId: "user-123" } };
      const error = await getMobileSignature(request).queryFn({}).catch((each) => each);
      const { status } = await createOperationsClient(options).getMobileSignature(request);
      console.log(error instanceof CredentialApiError, error.status, status);
    `;
    for (const mainFields of [
      ["browser", "module", "main"],
      ["react-native", "browser", "main"],
    ]) {
      const file = join(project.folder, `without-exports-${mainFields.length}-${mainFields[0]}.mjs`);
      await bundleWithoutExports(program, { mainFields, resolveDir: project.folder, outfile: file });
      expect(execFileSync(process.execPath, [file]).toString(), mainFields.join()).toBe("true 404 404\n");
    }
  });

  test("an entry that the packed client does not have is not found", async () => {
    const bundling = bundleWithoutExports('import "@credential-api/client/none";', {
      mainFields: ["module", "main"],
      resolveDir: project.folder,
      outfile: join(project.folder, "none.mjs"),
    });
    await expect(bundling).rejects.toThrow("Can't resolve '@credential-api/client/none'");
  });
});

test("the packed reference bundles for a browser with its dependencies, and needs nothing of Node", async () => {
  const { metafile } = await build({
    stdin: {
      contents: 'import { createReference } from "@credential-api/reference"; createReference();',
      resolveDir: project.folder,
    },
    bundle: true,
    platform: "browser",
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});

test.each(["openapi.json", "openapi-3.0.json"])("the packed contract has %s", (name) => {
  const source = readFileSync(join(rootFolder, "packages/contract/src/gen", name), "utf8");
  const found = createRequire(join(project.folder, "index.js")).resolve(`@credential-api/contract/${name}`);
  expect(readFileSync(found, "utf8")).toBe(source);
});
