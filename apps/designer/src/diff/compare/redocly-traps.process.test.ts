import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lifecycle } from "../../../test/single-edits/lifecycle.ts";
import { noChanges } from "../../../test/single-edits/no-changes.ts";
import { promises } from "../../../test/single-edits/promises.ts";
import { requests } from "../../../test/single-edits/requests.ts";
import { responses } from "../../../test/single-edits/responses.ts";
import { SpecCopy } from "../../../test/spec-copy.ts";
import { freeze } from "../../release/release.ts";
import { readWorking } from "../read/contract.ts";

const edits = [...requests, ...responses, ...promises, ...lifecycle, ...noChanges];
const bin = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

async function bundleOf(spec: SpecCopy): Promise<string> {
  return freeze(await readWorking(spec.folder))["1.0.0.yaml"] ?? "";
}

/** What `redocly diff` says by itself of an edit of the tables, with the rules it recommends. */
async function redoclySays(does: string): Promise<string> {
  const edit = edits.find((other) => other.does === does);
  if (edit === undefined) throw new Error(`No table has: ${does}`);
  const spec = new SpecCopy().setVersion("1.0.0");
  try {
    edit.given?.(spec);
    spec.write("base.yaml", await bundleOf(spec));
    edit.edit(spec);
    spec.write("revision.yaml", await bundleOf(spec)).write("diff.yaml", "extends: [diff-recommended]\n");
    const flags = ["--config", "diff.yaml", "--format", "json", "--fail-on", "none"];
    const { stdout } = spawnSync(process.execPath, [bin, "diff", "base.yaml", "revision.yaml", ...flags], {
      cwd: spec.folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      encoding: "utf8",
    });
    const { bump } = JSON.parse(stdout);
    return bump ?? "none";
  } finally {
    spec.remove();
  }
}

/**
 * Why contracts are flattened, and why extensions are compared here. That each correction changes a verdict of Redocly is
 * tested with the single edits.
 */
describe("redocly diff alone", () => {
  it.each([
    ["major", "none", "wraps a reference in allOf"],
    ["none", "major", "requires one more permission"],
    ["patch", "major", "removes an error code from a status"],
    ["patch", "major", "lowers the limit of the body"],
    ["none", "major", "lists a later release"],
  ])(
    "says %s where the verdict is %s: %s",
    async (redocly, verdict, does) => {
      expect(edits.find((edit) => edit.does === does)?.verdict).toBe(verdict);
      expect(await redoclySays(does)).toBe(redocly);
    },
    120_000,
  );
});
