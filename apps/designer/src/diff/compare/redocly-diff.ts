import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isList, isObject, type Json, type JsonObject, toMap } from "../read/json.ts";
import type { RawChange, RawSide } from "../rules/raw-change.ts";

const bin = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** Without this, `redocly diff` calls every change harmless and exits 0. */
const CONFIG = "extends: [diff-recommended]\n";

/**
 * Compares two bundled documents with `redocly diff`, all its rules on.
 *
 * Every run must find a planted change. A comparison whose rules are off, or whose report has another form, is an error
 * and never "no change".
 *
 * @throws Error with what `redocly` said, when it prints no report.
 */
export async function runRedoclyDiff(base: Json, revision: Json, config = CONFIG): Promise<readonly RawChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "contract-diff-"));
  try {
    await Promise.all([
      writeFile(join(folder, "redocly.yaml"), config),
      writeFile(join(folder, "base.json"), JSON.stringify(withPlanted(base, ["a"]))),
      writeFile(join(folder, "revision.json"), JSON.stringify(withPlanted(revision, ["a", "b"]))),
    ]);
    const { changes, isFound } = splitPlanted(readReport(await run(folder)));
    if (!isFound) throw new Error("redocly diff did not find the planted change: its rules are off");
    return changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string): Promise<string> {
  const files = ["base.json", "revision.json"];
  const flags = ["--config", "redocly.yaml", "--format", "json", "--fail-on", "none", "--lint-config", "off"];
  const silence = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [bin, "diff", ...files, ...flags],
      { cwd: folder, env: { ...process.env, ...silence }, maxBuffer: 1 << 28 },
      (error, stdout, stderr) =>
        stdout.trimStart().startsWith("{")
          ? done(stdout)
          : fail(new Error(`redocly diff: ${stderr || error?.message}`)),
    );
  });
}

const PLANTED_PATH = "/planted-by-contract-diff";

function withPlanted(document: Json, values: readonly string[]): Json {
  const schema = { type: "string", enum: values };
  const responses = { "200": { description: "Planted.", content: { "application/json": { schema } } } };
  const root = toMap(document);
  return { ...root, paths: { ...toMap(root.paths), [PLANTED_PATH]: { get: { responses } } } };
}

function splitPlanted(all: readonly RawChange[]) {
  const isPlanted = ({ base }: RawChange) =>
    base?.pointer.startsWith(`/paths/${PLANTED_PATH.replaceAll("/", "~1")}/`) ?? false;
  return {
    changes: all.filter((change) => !isPlanted(change)),
    isFound: all.some((change) => isPlanted(change) && change.rules.includes("enum-values-added")),
  };
}

function readReport(text: string): readonly RawChange[] {
  const { changes } = toMap(JSON.parse(text));
  return (isList(changes) ? changes : []).filter(isObject).map(readChange);
}

function readChange(change: JsonObject): RawChange {
  const { kind, typeName, property, verdicts } = change;
  if ((kind !== "added" && kind !== "removed" && kind !== "modified") || typeof typeName !== "string") {
    throw new Error(`redocly diff reports a change of an unknown form: ${JSON.stringify(change)}`);
  }
  const rules = (isList(verdicts) ? verdicts : []).map((verdict) => toMap(verdict).ruleId);
  return {
    kind,
    typeName,
    property: typeof property === "string" ? property : undefined,
    rules: [...new Set(rules.filter((rule) => typeof rule === "string"))],
    base: readSide(change.base),
    revision: readSide(change.revision),
  };
}

function readSide(side: Json | undefined): RawSide | undefined {
  if (!isObject(side) || typeof side.pointer !== "string") return undefined;
  return { pointer: side.pointer.replace(/^#\/?(?=\/|$)/, ""), value: side.value };
}
