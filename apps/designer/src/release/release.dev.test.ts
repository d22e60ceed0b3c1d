import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSpec } from "@credential-api/contract/generate";
import { parseYaml } from "@redocly/openapi-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { failingFiles } from "../../test/failing-files.ts";
import { SpecCopy } from "../../test/spec-copy.ts";
import type { Files } from "./commit-files.ts";
import { addEntry, release } from "./release.ts";
import type { ReleaseCheck } from "./release-checks.ts";

const OPERATION = "update-mobile-signature/operation.yaml";

let spec: SpecCopy;
beforeEach(() => {
  spec = new SpecCopy()
    .setVersion("1.0.0")
    .write("CHANGELOG.md", "# Changelog of the contract\n\n## 1.0.0, 2026-11-21\n\nThe first.\n");
});
afterEach(() => spec.remove());

const run = (checks: readonly ReleaseCheck[] = []) =>
  release({ folder: spec.folder, checks, now: () => new Date("2026-11-21T12:00:00Z") });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Everything that lies in the folder, with its text. */
function everything(): Readonly<Record<string, string>> {
  return Object.fromEntries(spec.files().map((file) => [file, spec.read(file)]));
}

describe("the first release", () => {
  it("freezes the bundle as it is, and its catalogues beside it", async () => {
    expect(await run()).toEqual({
      version: "1.0.0",
      summary: "The first release.",
      files: ["releases/1.0.0.yaml", "releases/1.0.0.catalogues.yaml", "releases/SHA256SUMS"],
    });
    // Order counts in what is frozen, so texts are compared.
    const { document } = await readSpec(spec.folder);
    expect(JSON.stringify(parseYaml(spec.read("releases/1.0.0.yaml")))).toBe(JSON.stringify(document));
    expect(parse(spec.read("releases/1.0.0.catalogues.yaml"))).toEqual({
      "x-error-catalogue": parse(spec.read("errors.yaml")),
      "x-permission-catalogue": parse(spec.read("permissions.yaml")),
    });
  });

  it("writes the checksum of every file", async () => {
    await run();
    const names = ["1.0.0.yaml", "1.0.0.catalogues.yaml"];
    const sums = names.map((name) => `${sha256(spec.read(`releases/${name}`))}  ${name}\n`);
    expect(spec.read("releases/SHA256SUMS")).toBe(sums.join(""));
  });

  it("keeps an entry of the changelog that exists", async () => {
    const before = spec.read("CHANGELOG.md");
    await run();
    expect(spec.read("CHANGELOG.md")).toBe(before);
  });

  it("writes a changelog where there is none", async () => {
    spec.delete("CHANGELOG.md");
    expect((await run()).files).toContain("CHANGELOG.md");
    expect(spec.read("CHANGELOG.md")).toBe("# Changelog of the contract\n\n## 1.0.0, 2026-11-21\n\nFirst release.\n");
  });
});

describe("a later release", () => {
  beforeEach(async () => {
    await run();
  });

  const raiseLimit = () => spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 131072");

  it("is frozen beside the others, with its entry above theirs", async () => {
    raiseLimit();
    spec.setVersion("1.1.0");
    expect(await run()).toEqual({
      version: "1.1.0",
      summary: "spec (1.1.0) against 1.0.0: minor (1 minor). The next version is 1.1.0.",
      files: ["releases/1.1.0.yaml", "releases/1.1.0.catalogues.yaml", "releases/SHA256SUMS", "CHANGELOG.md"],
    });
    expect(spec.read("releases/SHA256SUMS").match(/ {2}.*$/gm)).toEqual([
      "  1.0.0.yaml",
      "  1.0.0.catalogues.yaml",
      "  1.1.0.yaml",
      "  1.1.0.catalogues.yaml",
    ]);
    const headings = spec.read("CHANGELOG.md").match(/^##? .*$/gm);
    expect(headings).toEqual(["# Changelog of the contract", "## 1.1.0, 2026-11-21", "## 1.0.0, 2026-11-21"]);
    expect(spec.read("CHANGELOG.md")).toContain(
      "- updateMobileSignature request: `x-max-bytes` was 65536 and is 131072.",
    );
  });

  it("leaves nothing to release", async () => {
    await expect(run()).rejects.toThrow("Nothing has changed since 1.0.0.");
    raiseLimit();
    spec.setVersion("1.1.0");
    await run();
    await expect(run()).rejects.toThrow("Nothing has changed since 1.1.0.");
  });

  it("deletes its approvals, and quotes their reasons", async () => {
    spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 4096");
    spec.setVersion("2.0.0");
    const pointer =
      "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch/requestBody/x-max-bytes";
    spec.write(
      "approvals/small-bodies.yaml",
      `rule: body-limit-lowered\npointer: ${pointer}\nreason: |\n  No request\n  is that large.\nexpires: 2026-12-31\n`,
    );
    expect((await run()).files).toContain("approvals/small-bodies.yaml");
    expect(spec.read("CHANGELOG.md")).toContain("  - Approved: No request is that large.\n");
    expect(existsSync(join(spec.folder, "approvals/small-bodies.yaml"))).toBe(false);
    await expect(run()).rejects.toThrow("Nothing has changed since 2.0.0.");
  });
});

describe("a release with problems", () => {
  beforeEach(async () => {
    await run();
    spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 4096");
  });

  it("reports every problem, and writes nothing", async () => {
    const before = everything();
    const check =
      (message: string): ReleaseCheck =>
      async () => [{ message }];
    const failed = run([check("The style is off."), check("The code has drifted.")]);
    await expect(failed).rejects.toThrow(/^1\.0\.0 cannot be released\./);
    await expect(failed).rejects.toThrow("The style is off.");
    await expect(failed).rejects.toThrow("The code has drifted.");
    await expect(failed).rejects.toThrow(/spec\/openapi\.yaml:4:3: info\.version is 1\.0\.0, but 1\.0\.0 is frozen/);
    await expect(failed).rejects.toThrow(/operation\.yaml:\d+:3: This breaking change has no approval/);
    expect(everything()).toEqual(before);
  });

  it("fails for a single problem", async () => {
    spec.replace(OPERATION, "x-max-bytes: 4096", "x-max-bytes: 131072").setVersion("1.1.0");
    await expect(run([async () => [{ message: "One." }]])).rejects.toThrow(
      "1.1.0 cannot be released.\n\nOne.\n\nNothing was written.",
    );
  });

  it("fails for a file that is not an approval", async () => {
    spec.replace(OPERATION, "x-max-bytes: 4096", "x-max-bytes: 131072").setVersion("1.1.0");
    spec.write("approvals/empty.yaml", "rule: permission-added\n");
    await expect(run()).rejects.toThrow("spec/approvals/empty.yaml:1:1: An approval needs `reason` with a text.");
  });

  it("names the line of a contract that cannot be read", async () => {
    spec.replace("shared/Errors.yaml", "$ref: ErrorEntry.yaml", "$ref: Nothing.yaml");
    await expect(run()).rejects.toThrow(/Errors\.yaml:\d+/);
  });
});

describe("a release that is interrupted", () => {
  const first = (files: Files) =>
    release({ folder: spec.folder, checks: [], now: () => new Date("2026-11-21T12:00:00Z"), files });

  it("writes nothing on a full disk, and a second run releases", async () => {
    const before = everything();
    await expect(first(failingFiles(5, "fails").files)).rejects.toThrow(/no space left.*\nNothing was written\.$/s);
    expect(everything()).toEqual(before);
    expect(await run()).toMatchObject({ summary: "The first release." });
  });

  it.each([2, 4, 6])("is completed by a second run when it is killed %i steps before its end", async (left) => {
    const counted = failingFiles(0, "fails");
    await first(counted.files);
    const complete = everything();
    spec.remove();
    spec = new SpecCopy().setVersion("1.0.0").write("CHANGELOG.md", complete["CHANGELOG.md"] ?? "");
    await expect(first(failingFiles(counted.count() - left + 1, "is the last").files)).rejects.toThrow(
      "Run the command again to complete them.",
    );
    expect(await run()).toEqual({
      version: "1.0.0",
      summary: "This completes a release that was interrupted.",
      files: ["releases/1.0.0.yaml", "releases/1.0.0.catalogues.yaml", "releases/SHA256SUMS"],
    });
    expect(everything()).toEqual(complete);
  });
});

describe("the changelog", () => {
  it("gets an entry above the first one", () => {
    expect(addEntry("# C\n\nWords.\n\n## 1.0.0\n\nOld.\n", "1.1.0", "## 1.1.0\n\nNew.\n")).toBe(
      "# C\n\nWords.\n\n## 1.1.0\n\nNew.\n\n## 1.0.0\n\nOld.\n",
    );
  });

  it("gets its first entry at its end", () => {
    expect(addEntry("# C\n", "1.0.0", "## 1.0.0\n\nNew.\n")).toBe("# C\n\n## 1.0.0\n\nNew.\n");
  });

  it.each(["## 1.1.0", "## 1.1.0, 2026-11-21", "## [1.1.0]"])("that has %s stays as it is", (heading) => {
    expect(addEntry(`# C\n\n${heading}\n`, "1.1.0", "## 1.1.0\n")).toBe(`# C\n\n${heading}\n`);
  });

  it("does not take another version for its own", () => {
    expect(addEntry("# C\n\n## 1.1.01\n", "1.1.0", "## 1.1.0\n")).toContain("## 1.1.0\n\n## 1.1.01");
  });
});
