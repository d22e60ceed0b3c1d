import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDrift, makeAll } from "@credential-api/contract/generate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { copyWorkspace, removeWorkspace, repository } from "../../test/workspace-copy.ts";
import { Refusal } from "../refusal.ts";
import { applyChanges } from "./file-changes.ts";
import { makeOperation } from "./new-operation.ts";
import type { NewOperation } from "./plan-operation.ts";
import { lintStaged } from "./stage-spec.ts";

const base = "/nevisidm/api/core/v1/{clientExtId}";

/** Nobody will ever have one of these, so that the contract may grow as it likes. */
const getSpareKey: NewOperation = {
  operationId: "getSpareKey",
  method: "get",
  path: `${base}/users/{userExtId}/spare-key`,
  tag: "Spare key",
};

let copy: string;
beforeEach(() => {
  copy = copyWorkspace();
});
afterEach(() => removeWorkspace(copy));

async function begin(wanted: NewOperation) {
  const beginning = await makeOperation(copy, wanted, "2026-11-21");
  await applyChanges(copy, beginning.changes);
  return beginning;
}

const read = (path: string) => readFileSync(join(copy, path), "utf8");

/** The files the compiler complains about, each once, with the codes of its errors. */
function filesWithErrors(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const room of ["packages/contract", "packages/reference", "packages/client", "apps/server"]) {
    const { stdout } = run("typescript/bin/tsc", ["--project", room, "--pretty", "false"]);
    for (const [, file = "", code = ""] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm)) {
      found[file] = [...new Set([...(found[file] ?? []), code])];
    }
  }
  return found;
}

function run(program: string, parameters: readonly string[]) {
  const path = join(repository, "node_modules", program);
  return spawnSync(process.execPath, [path, ...parameters], { cwd: copy, encoding: "utf8" });
}

describe.each<[string, NewOperation, readonly string[]]>([
  [
    "an operation that reads something new",
    {
      operationId: "getSpareLock",
      method: "get",
      path: `${base}/users/{userExtId}/spare-locks/{lockExtId}`,
      tag: "Spare lock",
    },
    ["SpareLock.yaml", "examples.yaml", "operation.yaml"],
  ],
  [
    "an operation that changes something new",
    { operationId: "updateSpareLock", method: "patch", path: `${base}/spare-locks/{extId}`, tag: "Spare lock" },
    ["SpareLock.yaml", "SpareLockUpdate.yaml", "examples.yaml", "operation.yaml"],
  ],
  [
    "an operation that answers what there is",
    {
      operationId: "resetVascoCredential",
      method: "post",
      path: `${base}/vasco/{extId}/reset`,
      tag: "VASCO",
      permissions: ["AccessControl.CredentialModify", "AccessControl.CredentialView"],
    },
    ["VascoCredentialReset.yaml", "examples.yaml", "operation.yaml"],
  ],
])("%s", (_, wanted, files) => {
  it("passes lint, is generated and formatted, and does not compile in exactly the places to fill in", async () => {
    const { operationId } = wanted;
    const { changes } = await begin(wanted);
    const kebab = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

    expect(readdirSync(join(copy, "spec/operations", kebab)).sort()).toEqual(files);
    expect(await lintStaged(join(copy, "spec"))).toEqual([]);
    const generated = await makeAll(join(copy, "spec"));
    expect(await findDrift(join(copy, "packages/contract/src/gen"), generated)).toEqual([]);
    expect(generated["operations.ts"]).toContain(`id: "${operationId}"`);

    const operations = "packages/reference/src/operations";
    expect(read(`${operations}/index.ts`)).toContain(`import { ${operationId} } from "../grow/${kebab}.ts";`);
    expect(filesWithErrors()).toEqual({
      "apps/server/test/statuses.test.ts": ["TS2739"],
      [`${operations}/${kebab}.test.ts`]: ["TS2739"],
      [`${operations}/${kebab}.ts`]: ["TS2322"],
    });
    const code = [...changes.keys()].filter((path) => path.endsWith(".ts") && !path.includes("/gen/"));
    expect(run("@biomejs/biome/bin/biome", ["ci", ...code])).toMatchObject({ status: 0 });
  }, 120_000);
});

describe("makeOperation", () => {
  it("shares the schemas that a second operation uses, and mends every reference to them", async () => {
    const wanted = {
      operationId: "lockMobileSignature",
      method: "put",
      path: `${base}/users/{userExtId}/mobile-signature`,
    };
    await begin(wanted);
    const shared = readdirSync(join(copy, "spec/shared"));
    expect(shared).toEqual(expect.arrayContaining(["MobileSignature.yaml", "Msisdn.yaml"]));
    expect(read("spec/shared/MobileSignature.yaml")).toContain("$ref: Timestamp.yaml");
    expect(read("spec/operations/update-mobile-signature/MobileSignatureUpdate.yaml")).toContain(
      "../../shared/Msisdn.yaml",
    );
    expect(existsSync(join(copy, "spec/operations/update-mobile-signature/MobileSignature.yaml"))).toBe(false);
  });

  it("says what it moved, schemas and examples, because a second operation uses them", async () => {
    const isShared = read("spec/shared/examples.yaml").includes("extIdTooLong:");
    const { shared: moved } = await begin({ ...getSpareKey, path: `${base}/spare-keys/{extId}` });
    expect(moved).toEqual(
      isShared
        ? []
        : ["spec/shared/examples.yaml: extIdTooLong  from spec/operations/get-vasco-credential/examples.yaml"],
    );
    const { shared } = await begin({
      operationId: "updateSpareKey",
      method: "patch",
      path: `${base}/spare-keys/{extId}`,
    });
    expect(shared).toEqual([
      "spec/shared/SpareKey.yaml  from spec/operations/get-spare-key/SpareKey.yaml",
      "spec/shared/examples.yaml: unknownSpareKey  from spec/operations/get-spare-key/examples.yaml",
    ]);
    expect(await lintStaged(join(copy, "spec"))).toEqual([]);
  });

  it("writes nothing by itself, and refuses what is wrong with its reasons", async () => {
    const refused = makeOperation(copy, { operationId: "get", method: "get", path: "/x" }, "2026-11-21");
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(
      /"get" is not a name for an operation.*\n.*must begin with.*\n.*--tag is needed.*\nNothing was written\.$/s,
    );
  });

  it("refuses when the contract would not pass lint with it, and says where", async () => {
    const entry = "\n### Members of spare key\n\nD, 2026-11-21.\n\nEvidence mark: none, because nobody has one.\n";
    writeFileSync(join(copy, "spec/DECISIONS.md"), read("spec/DECISIONS.md") + entry);
    await expect(makeOperation(copy, getSpareKey, "2026-11-21")).rejects.toThrow(
      /^The contract would not pass lint any more\.\n.*spec\/DECISIONS\.md:\d+:\d+: Another decision is called members-of-spare-key too\..*\nNothing was written\.$/s,
    );
  });

  it.each([
    [
      "a rule is broken",
      "spec/shared/Msisdn.yaml",
      "maxLength: 50\n",
      "",
      /Msisdn\.yaml:1:1: This string must be bounded/,
    ],
    [
      "a file is not YAML",
      "spec/openapi.yaml",
      "paths:\n",
      "paths: [\n",
      /flow collection entries in "spec\/openapi\.yaml"/,
    ],
  ])("refuses when %s already, and says where", async (_, file, from, to, message) => {
    expect(read(file)).toContain(from);
    writeFileSync(join(copy, file), read(file).replace(from, to));
    const refused = makeOperation(copy, getSpareKey, "2026-11-21");
    await expect(refused).rejects.toThrow(/^The contract has to pass lint before it can grow\.\n/);
    await expect(refused).rejects.toThrow(message);
  });

  it("refuses to write over what somebody has begun by hand", async () => {
    writeFileSync(join(copy, "packages/reference/src/operations/get-spare-key.ts"), "// mine\n");
    await expect(makeOperation(copy, getSpareKey, "2026-11-21")).rejects.toThrow(
      /^packages\/reference\/src\/operations\/get-spare-key\.ts is there already\. Move it away\./,
    );
  });

  it("refuses when the table of handlers is not what it knows", async () => {
    writeFileSync(join(copy, "packages/reference/src/operations/index.ts"), "export {};\n");
    await expect(makeOperation(copy, getSpareKey, "2026-11-21")).rejects.toThrow(
      /index\.ts does not hold `export const handlers/,
    );
  });

  it("names files that are there where a new thing has to be made known", async () => {
    const { unaware } = await makeOperation(copy, getSpareKey, "2026-11-21");
    expect(unaware.length).toBeGreaterThan(0);
    expect(unaware.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
  });
});

describe("a read that is begun", () => {
  it("is what people wrote of another read, but for what only a person knows", async () => {
    const path = `${base}/vasco/{extId}/export`;
    await begin({ operationId: "exportVascoCredential", method: "get", path });
    const known = (kebab: string) => {
      const { operationId, summary, description, responses, ...rest } = parse(
        read(`spec/operations/${kebab}/operation.yaml`),
      );
      const { 200: answered, 422: invalid, ...refused } = responses;
      delete answered.content["application/json"].examples;
      delete invalid.content["application/json"].examples;
      return { ...rest, refused, answered: { ...answered, description: "" }, invalid };
    };
    expect(known("export-vasco-credential")).toEqual(known("get-vasco-credential"));
  });
});
