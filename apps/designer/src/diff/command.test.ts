import { afterEach, beforeEach, expect, it } from "vitest";
import { SpecCopy } from "../../test/spec-copy.ts";
import { release } from "../release/release.ts";
import { diff } from "./command.ts";

let spec: SpecCopy;
beforeEach(async () => {
  spec = new SpecCopy().setVersion("1.0.0");
  await release({ folder: spec.folder, checks: [], now: () => new Date() });
});
afterEach(() => spec.remove());

const run = (flags: Omit<Parameters<typeof diff>[0], "spec">) => diff({ ...flags, spec: spec.folder });
const breakIt = () => spec.replace("shared/ModificationComment.yaml", "maxLength: 1000", "maxLength: 500");

it("exits 0 after any change without --check", async () => {
  breakIt();
  const { status, stdout, stderr } = await run({});
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("MAJOR  ModificationComment: `maxLength` was 1000 and is 500.  [schema-constraint-changed]");
});

it("--check prints one line when it passes", async () => {
  expect(await run({ check: true })).toEqual({
    status: 0,
    stdout: "spec (1.0.0) against 1.0.0: no change.\n",
    stderr: "",
  });
});

it("--check --format json has the problems in the report", async () => {
  breakIt();
  const { status, stdout, stderr } = await run({ check: true, format: "json" });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout).problems).toHaveLength(2);
});

it("--format markdown writes the entry of the changelog", async () => {
  breakIt();
  const { stdout } = await run({ format: "markdown" });
  expect(stdout).toMatch(/^## 1\.0\.0, \d{4}-\d{2}-\d{2}\n\nPrograms may have to change\./);
});

it("--base compares with another file", async () => {
  breakIt();
  const { stdout } = await run({ check: true, base: `${spec.folder}/openapi.yaml` });
  expect(stdout).toContain(": no change.");
});
