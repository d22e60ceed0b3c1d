import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDrift, makeAll } from "@credential-api/contract/generate";
import { toKebabCase } from "@credential-api/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CliError } from "../../src/cli.ts";
import { commitFiles } from "../../src/release/commit-files.ts";
import { scaffoldOperation } from "../../src/scaffold/new-operation.ts";
import { lintFolder } from "../../src/scaffold/staged-spec.ts";
import { renameEverything } from "../rename-everything.ts";
import { copyWorkspace, removeWorkspace, repository } from "../workspace-copy.ts";

const base = "/nevisidm/api/core/v1/{clientExtId}";
const DATE = "2026-11-21";

/** The contract will never have one of these. */
const getSpareKey = { operationId: "getSpareKey", path: `${base}/users/{userExtId}/spare-key`, tag: "Spare key" };

let copy: string;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => removeWorkspace(copy));

const read = (path: string) => readFileSync(join(copy, path), "utf8");

/** Runs `work` while a file has another text. */
async function withText<T>(path: string, text: string, work: () => Promise<T>): Promise<T> {
  const before = read(path);
  writeFileSync(join(copy, path), text);
  try {
    return await work();
  } finally {
    writeFileSync(join(copy, path), before);
  }
}

function run(program: string, parameters: readonly string[]) {
  const path = join(repository, "node_modules", program);
  return spawnSync(process.execPath, [path, ...parameters], { cwd: copy, encoding: "utf8" });
}

/** The files that do not compile, each with the codes of its errors. */
function filesWithErrors(): Readonly<Record<string, readonly string[]>> {
  // One program, because room by room the same files would be checked again and again.
  const settings = {
    extends: "./tsconfig.base.json",
    compilerOptions: { lib: ["es2024", "dom", "dom.iterable"], types: ["node"], allowJs: true },
    include: [
      "packages/contract",
      "packages/reference",
      "packages/client",
      "packages/docs",
      "packages/conformance",
      "apps/server",
    ],
    exclude: ["**/node_modules", "**/templates", "packages/docs/src/page"],
  };
  writeFileSync(join(copy, "tsconfig.all.json"), JSON.stringify(settings));
  const { stdout } = run("typescript/bin/tsc", ["--project", "tsconfig.all.json", "--pretty", "false"]);
  const found: Record<string, readonly string[]> = {};
  for (const [, file = "", code = ""] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm)) {
    found[file] = [...new Set([...(found[file] ?? []), code])];
  }
  return found;
}

describe("an error", () => {
  it("has a line for each problem, and nothing is written", async () => {
    const failed = scaffoldOperation(copy, { operationId: "getX", path: "/x" }, DATE);
    await expect(failed).rejects.toThrow(CliError);
    await expect(failed).rejects.toThrow(/must begin with.*\nA new path needs --tag.*\nNothing was written\.$/s);
  });

  it("asks for the kind when the verb does not say it", async () => {
    const failed = scaffoldOperation(copy, { ...getSpareKey, operationId: "borrowSpareKey" }, DATE);
    await expect(failed).rejects.toThrow(
      '"borrow" does not say which kind of operation this is. Add --kind: read, list, create, update, delete or action.',
    );
  });

  it("names the line when the contract would not pass lint", async () => {
    const entry = "\n### Members of spare key\n\nD, 2026-11-21.\n\nEvidence mark: none, because there is none.\n";
    await withText("spec/DECISIONS.md", read("spec/DECISIONS.md") + entry, () =>
      expect(scaffoldOperation(copy, getSpareKey, DATE)).rejects.toThrow(
        /^The contract would not pass lint\.\n.*spec\/DECISIONS\.md:\d+:\d+: .*members-of-spare-key.*\nNothing was written\.$/s,
      ),
    );
  });

  it.each([
    ["a rule is violated", "spec/shared/Msisdn.yaml", "maxLength: 50\n", "", /Msisdn\.yaml:1:1: /],
    ["a file is not YAML", "spec/openapi.yaml", "paths:\n", "paths: [\n", /spec\/openapi\.yaml:\d+:\d+: /],
  ])("names the line when %s already", async (_, file, from, to, message) => {
    expect(read(file)).toContain(from);
    await withText(file, read(file).replace(from, to), async () => {
      const failed = scaffoldOperation(copy, getSpareKey, DATE);
      await expect(failed).rejects.toThrow(/^The contract must pass lint before you add an operation\.\n/);
      await expect(failed).rejects.toThrow(message);
    });
  });

  it("names every file that exists already", async () => {
    await commitFiles(copy, new Map([["packages/reference/src/operations/get-spare-key.ts", "// mine\n"]]));
    await expect(scaffoldOperation(copy, getSpareKey, DATE)).rejects.toThrow(
      /^packages\/reference\/src\/operations\/get-spare-key\.ts exists already\./,
    );
    await commitFiles(copy, new Map([["packages/reference/src/operations/get-spare-key.ts", null]]));
  });

  it.each([
    [
      "packages/reference/src/operations/index.ts",
      /reference\/\S+\/index\.ts does not contain import lines and a table with a line for each operation/,
    ],
    [
      "packages/conformance/src/operations/index.ts",
      /conformance\/\S+\/index\.ts does not contain import lines and a table with a line for each operation/,
    ],
    ["apps/server/test/statuses.test.ts", /statuses\.test\.ts does not contain `const cases: .* getMobileSignature/],
  ])("names a table that looks different: %s", async (file, message) => {
    await withText(file, "export {};\n", () =>
      expect(scaffoldOperation(copy, getSpareKey, DATE)).rejects.toThrow(message),
    );
  });
});

describe("a scaffold", () => {
  it("shows the error responses that all operations share by their names, and no copy of them", async () => {
    const { changes, reused } = await scaffoldOperation(copy, { ...getSpareKey, operationId: "updateSpareKey" }, DATE);
    expect(reused).toHaveLength(7);
    const written = parse(changes.get("spec/operations/update-spare-key/operation.yaml") ?? "");
    expect(written.responses[400]).toEqual({ $ref: "../../shared/responses.yaml#/MalformedRequest" });
    const own = parse(changes.get("spec/operations/update-spare-key/examples.yaml") ?? "");
    expect(Object.keys(own.responses)).toEqual([
      "updateSpareKeyResponse",
      "updateSpareKeyNotFound",
      "updateSpareKeyStale",
      "updateSpareKeyPathParameterTooLong",
      "updateSpareKeyReadOnlyMember",
    ]);
  });

  it("shows an existing resource as another operation shows it", async () => {
    const wanted = {
      operationId: "exportVascoCredential",
      path: `${base}/vasco/{extId}/export`,
      kind: "read",
    } as const;
    const { changes, isNewResource } = await scaffoldOperation(copy, wanted, DATE);
    expect(isNewResource).toBe(false);
    const { responses } = parse(changes.get("spec/operations/export-vasco-credential/examples.yaml") ?? "");
    const shown = parse(read("spec/operations/get-vasco-credential/examples.yaml")).responses;
    expect(responses.exportVascoCredentialResponse.value).toEqual(shown.vascoCredentialRead.value);
    expect(changes.has("spec/shared/VascoCredential.yaml")).toBe(false);
  });

  it("passes lint when every name in the contract is another one", async () => {
    const other = copyWorkspace();
    try {
      renameEverything(join(other, "spec"));
      expect(await lintFolder(join(other, "spec"))).toEqual([]);
      for (const operationId of ["getSpareKey", "updateSpareKey"]) {
        const { changes, reused } = await scaffoldOperation(other, { ...getSpareKey, operationId }, DATE);
        expect(reused).toEqual(reused.filter((name) => name.startsWith("renamed")));
        expect(reused).toHaveLength(operationId === "getSpareKey" ? 4 : 7);
        await commitFiles(other, changes);
      }
      expect(await lintFolder(join(other, "spec"))).toEqual([]);
    } finally {
      removeWorkspace(other);
    }
  }, 60_000);

  it("uses the files that list resources, which exist", () => {
    const command = readFileSync(join(repository, "apps/designer/src/scaffold/command.ts"), "utf8");
    const files = /filesByResource = \[([^\]]*)\]/.exec(command)?.[1]?.match(/[\w/.-]+\.ts/g) ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
  });

  // Last, because it changes the copy.
  it("passes lint, is generated and formatted, and does not compile in exactly the files to fill in", async () => {
    const wanted = [
      { operationId: "listSpareLocks", path: `${base}/users/{userExtId}/spare-locks`, tag: "Spare lock" },
      { operationId: "getSpareLock", path: `${base}/users/{userExtId}/spare-locks/{lockExtId}` },
      { operationId: "updateSpareLock", path: `${base}/users/{userExtId}/spare-locks/{lockExtId}` },
      { operationId: "exportVascoCredential", path: `${base}/vasco/{extId}/export`, kind: "read" },
      { operationId: "createSpareLock", path: `${base}/users/{userExtId}/spare-locks`, permissions: ["Spare.Create"] },
      {
        operationId: "deleteSpareLock",
        path: `${base}/users/{userExtId}/spare-locks/{lockExtId}`,
        permissions: ["Spare.Delete"],
      },
      { operationId: "lockSpareLock", path: `${base}/users/{userExtId}/spare-locks/{lockExtId}/lock`, method: "put" },
      // Without a client, there is no data room to check.
      { operationId: "listSpareDoors", path: "/nevisidm/api/core/v1/all/spare-doors", tag: "Spare door" },
      {
        operationId: "deleteSpareDoor",
        path: "/nevisidm/api/core/v1/all/spare-doors/{extId}",
        permissions: ["Spare.Delete"],
      },
    ] as const;
    const code = new Set<string>();
    for (const each of wanted) {
      const { changes } = await scaffoldOperation(copy, each, DATE);
      await commitFiles(copy, changes);
      for (const path of changes.keys()) if (path.endsWith(".ts") && !path.includes("/gen/")) code.add(path);
    }
    expect(readdirSync(join(copy, "spec/operations/update-spare-lock")).sort()).toEqual([
      "SpareLockUpdate.yaml",
      "examples.yaml",
      "operation.yaml",
    ]);
    expect(await lintFolder(join(copy, "spec"))).toEqual([]);
    const generated = await makeAll(join(copy, "spec"));
    expect(await findDrift(join(copy, "packages/contract/src/gen"), generated)).toEqual([]);
    for (const { operationId } of wanted) expect(generated["operations.ts"]).toContain(`id: "${operationId}"`);

    const operations = "packages/reference/src/operations";
    expect(filesWithErrors()).toEqual({
      "apps/server/test/statuses.test.ts": ["TS2739"],
      ...Object.fromEntries(
        wanted
          .map(({ operationId }) => toKebabCase(operationId))
          .flatMap((name) => [
            [`${operations}/${name}.test.ts`, ["TS2739"]],
            [`${operations}/${name}.ts`, ["TS2322"]],
            [
              `packages/conformance/src/operations/${name}.ts`,
              expect.arrayContaining([expect.stringMatching(/^TS27(?:39|41)$/)]),
            ],
          ]),
      ),
    });
    expect(run("@biomejs/biome/bin/biome", ["ci", ...code])).toMatchObject({ status: 0 });
  }, 300_000);
});
