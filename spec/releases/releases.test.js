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

test("every release is unchanged", async () => {
  expect(await problemsOf(folder)).toEqual([]);
});

test("a version that is not released can change", async () => {
  setVersion("99.0.0");
  edit("shared/Version.yaml", "minimum: 0", "minimum: 1");
  expect(await problemsOf(folder)).toEqual([]);
});

describe("the check fails when someone", () => {
  test("edits a released file", async () => {
    edit("releases/1.0.0.yaml", "title: Credential API", "title: Another API");
    expect(await problemsOf(folder)).toContain("1.0.0.yaml differs from the released file");
  });

  test("removes a released file", async () => {
    rmSync(join(folder, "releases/1.0.0.yaml"));
    expect(await problemsOf(folder)).toContain("1.0.0.yaml is missing");
  });

  test("removes a released file with its checksum", async () => {
    rmSync(join(folder, "releases/1.0.0.yaml"));
    edit("releases/SHA256SUMS", /^.* 1\.0\.0\.yaml\n/m, "");
    expect(await problemsOf(folder)).toEqual(["CHANGELOG.md contains 1.0.0, but SHA256SUMS does not"]);
  });

  test("adds a file without its checksum", async () => {
    cpSync(join(folder, "releases/1.0.0.yaml"), join(folder, "releases/0.9.0.yaml"));
    expect(await problemsOf(folder)).toEqual(["SHA256SUMS does not contain 0.9.0.yaml"]);
  });

  test("changes the contract of a released version", async () => {
    setVersion(lastReleased);
    edit("shared/Version.yaml", "minimum: 0", "minimum: 1");
    expect(await problemsOf(folder)).toEqual([`${lastReleased} is released, but the contract has changed since`]);
  });

  test("changes the contract, and the released file and its checksum in another way", async () => {
    setVersion(lastReleased);
    edit(`releases/${lastReleased}.yaml`, "title: Credential API", "title: Another API");
    const sum = sha256(readFileSync(join(folder, `releases/${lastReleased}.yaml`)));
    edit("releases/SHA256SUMS", new RegExp(`^\\w+(?=  ${lastReleased}\\.yaml)`, "m"), sum);
    expect(await problemsOf(folder)).toEqual([`${lastReleased} is released, but the contract has changed since`]);
  });
});

/**
 * The problems of the releases of a contract. A release is a version with a date in the changelog, a frozen bundle and a
 * line in SHA256SUMS. As long as `info.version` is a released version, the contract is equal to its frozen bundle.
 *
 * @param {string} contract the folder of openapi.yaml
 */
async function problemsOf(contract) {
  const releases = join(contract, "releases");
  const problems = [];
  const sums = new Map(
    readFileSync(join(releases, "SHA256SUMS"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [file, sum] of sums) {
    const path = join(releases, file);
    if (!existsSync(path)) problems.push(`${file} is missing`);
    else if (sha256(readFileSync(path)) !== sum) problems.push(`${file} differs from the released file`);
  }
  for (const file of readdirSync(releases).filter((name) => name.endsWith(".yaml"))) {
    if (!sums.has(file)) problems.push(`SHA256SUMS does not contain ${file}`);
  }
  const changelog = readFileSync(join(contract, "CHANGELOG.md"), "utf8");
  for (const [, version] of changelog.matchAll(/^## (\S+), \d{4}-\d\d-\d\d$/gm)) {
    if (!sums.has(`${version}.yaml`)) problems.push(`CHANGELOG.md contains ${version}, but SHA256SUMS does not`);
  }
  const current = await bundle({ ref: join(contract, "openapi.yaml"), config: await createConfig() });
  const document = Object(current.bundle.parsed);
  const frozen = join(releases, `${document.info.version}.yaml`);
  // The order of keys counts, because it is the order of members in a response. Line breaks do not count.
  const isCurrent = (text) => JSON.stringify(parseYaml(text)) === JSON.stringify(document);
  if (existsSync(frozen) && !isCurrent(readFileSync(frozen, "utf8"))) {
    problems.push(`${document.info.version} is released, but the contract has changed since`);
  }
  return problems;
}

/**
 * Sets `info.version` of the copy, so that the test does not depend on whether the current version is released.
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
  expect(after, `the edit changes ${file}`).not.toBe(before);
  writeFileSync(path, after);
}
