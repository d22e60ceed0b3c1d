import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { OpenApiDocument } from "@credential-api/contract/generate";
import { toState } from "../../typecheck/contract-state.ts";
import type { CheckRequest, CheckResult, CheckStep } from "./check-steps.ts";
import { judgeExamples } from "./judge-examples.ts";
import { lintSpec } from "./lint-spec.ts";
import { makeFiles } from "./make-files.ts";
import { findYamlFaults } from "./yaml-faults.ts";

/**
 * Checks the contract as it is on the disk, up to the first step that finds something: later ones would only repeat it.
 * Writes nothing.
 */
export async function checkSpec(
  { root, saved, before }: CheckRequest,
  onStep: (step: CheckStep, ms: number) => void,
): Promise<CheckResult> {
  async function timed<T>(step: CheckStep, work: () => T | Promise<T>): Promise<T> {
    const startMs = performance.now();
    const result = await work();
    onStep(step, performance.now() - startMs);
    return result;
  }

  const faults = await timed("yaml", () => findYamlFaults(root, yamlFiles(root)));
  if (faults.length > 0) return { problems: faults, made: undefined, dependencies: [] };
  const { problems, dependencies } = await timed("lint", () => lintSpec(root, saved, before));
  if (problems.length > 0) return { problems, made: undefined, dependencies };
  const made = await timed("generate", () => makeFiles(root, before));
  if ("problem" in made) return { problems: [made.problem], made: undefined, dependencies };
  const { files } = made;
  const unfit = await timed("examples", () => judgeExamples(root, files));
  if (unfit.length > 0) return { problems: unfit, made: undefined, dependencies };

  const bundle = files["openapi.json"] ?? "";
  const catalogue = (name: string) => readFileSync(join(root, "spec", name), "utf8");
  const state = toState(bundle, catalogue("errors.yaml"), catalogue("permissions.yaml"));
  const { info }: OpenApiDocument = JSON.parse(bundle);
  return {
    problems: [],
    made: { files, state, version: info.version, sha256: digest(bundle), hash: digest(JSON.stringify(files)) },
    dependencies,
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function yamlFiles(root: string): readonly string[] {
  return globSync(["spec/*.yaml", "spec/{operations,shared}/**/*.yaml"], { cwd: root })
    .map((file) => file.split(sep).join("/"))
    .sort();
}
