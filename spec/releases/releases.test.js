import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, createConfig, parseYaml } from "@redocly/openapi-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const spec = fileURLToPath(new URL("..", import.meta.url));
const sums = readFileSync(join(spec, "releases/SHA256SUMS"), "utf8");
const lastReleased = [...sums.matchAll(/ {2}(\d+\.\d+\.\d+)\.yaml$/gm)].at(-1)?.[1] ?? "";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  cpSync(spec, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("every release is what it was when it was released", async () => {
  expect(await faultsOf(folder)).toEqual([]);
});

test("a version that is not released yet is free to change", async () => {
  setVersion("99.0.0");
  edit("shared/Version.yaml", "minimum: 0", "minimum: 1");
  expect(await faultsOf(folder)).toEqual([]);
});

describe("it is noticed when somebody", () => {
  test("edits a released file", async () => {
    edit("releases/1.0.0.yaml", "title: Credential API", "title: Another API");
    expect(await faultsOf(folder)).toContain("1.0.0.yaml is not the file that was released");
  });

  test("removes a released file", async () => {
    rmSync(join(folder, "releases/1.0.0.yaml"));
    expect(await faultsOf(folder)).toContain("1.0.0.yaml is missing");
  });

  test("removes a released file with its sum", async () => {
    rmSync(join(folder, "releases/1.0.0.yaml"));
    edit("releases/SHA256SUMS", /^.* 1\.0\.0\.yaml\n/m, "");
    expect(await faultsOf(folder)).toEqual(["CHANGELOG.md has 1.0.0, SHA256SUMS has not"]);
  });

  test("adds a file without its sum", async () => {
    cpSync(join(folder, "releases/1.0.0.yaml"), join(folder, "releases/0.9.0.yaml"));
    expect(await faultsOf(folder)).toEqual(["SHA256SUMS does not have 0.9.0.yaml"]);
  });

  test("changes the contract under a version that is released", async () => {
    setVersion(lastReleased);
    edit("shared/Version.yaml", "minimum: 0", "minimum: 1");
    expect(await faultsOf(folder)).toEqual([`${lastReleased} is released, and the contract is not what it was then`]);
  });

  test("changes the contract, the released file and its sum, so that they agree, but not all of it", async () => {
    setVersion(lastReleased);
    edit(`releases/${lastReleased}.yaml`, "title: Credential API", "title: Another API");
    const sum = sha256(readFileSync(join(folder, `releases/${lastReleased}.yaml`)));
    edit("releases/SHA256SUMS", new RegExp(`^\\w+(?=  ${lastReleased}\\.yaml)`, "m"), sum);
    expect(await faultsOf(folder)).toEqual([`${lastReleased} is released, and the contract is not what it was then`]);
  });
});

/**
 * What is wrong with the releases of a contract. A release is a version with a date in the changelog, a frozen bundle and
 * its line in SHA256SUMS. The bundle of a released version stays that of the contract until the version is raised.
 *
 * @param {string} contract the folder of openapi.yaml
 */
async function faultsOf(contract) {
  const releases = join(contract, "releases");
  const faults = [];
  const sums = new Map(
    readFileSync(join(releases, "SHA256SUMS"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [file, sum] of sums) {
    const path = join(releases, file);
    if (!existsSync(path)) faults.push(`${file} is missing`);
    else if (sha256(readFileSync(path)) !== sum) faults.push(`${file} is not the file that was released`);
  }
  for (const file of readdirSync(releases).filter((name) => name.endsWith(".yaml"))) {
    if (!sums.has(file)) faults.push(`SHA256SUMS does not have ${file}`);
  }
  const changelog = readFileSync(join(contract, "CHANGELOG.md"), "utf8");
  for (const [, version] of changelog.matchAll(/^## (\S+), \d{4}-\d\d-\d\d$/gm)) {
    if (!sums.has(`${version}.yaml`)) faults.push(`CHANGELOG.md has ${version}, SHA256SUMS has not`);
  }
  const today = await bundle({ ref: join(contract, "openapi.yaml"), config: await createConfig() });
  const document = Object(today.bundle.parsed);
  const frozen = join(releases, `${document.info.version}.yaml`);
  // Compared with its order, in which members are answered, and without the breaks of lines.
  const isToday = (text) => JSON.stringify(parseYaml(text)) === JSON.stringify(document);
  if (existsSync(frozen) && !isToday(readFileSync(frozen, "utf8"))) {
    faults.push(`${document.info.version} is released, and the contract is not what it was then`);
  }
  return faults;
}

/**
 * Whether the contract of today is released or not yet, the copy gets the version that the test is about.
 *
 * @param {string} version
 */
function setVersion(version) {
  const path = join(folder, "openapi.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^ {2}version: .*$/m, `  version: ${version}`));
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * @param {string} file
 * @param {string | RegExp} from
 * @param {string} to
 */
function edit(file, from, to) {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  writeFileSync(path, after);
}
