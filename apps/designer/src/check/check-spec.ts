import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles, MakeTypes, OpenApiDocument } from "@credential-api/contract/generate";
import { type ContractState, toState } from "../changes/contract-state.ts";
import type { Problem } from "../problem/problem.ts";
import { checkExamples } from "./check-examples.ts";
import { lintChangedSpec } from "./lint-changed-spec.ts";
import { makeFiles } from "./make-files.ts";
import { findYamlErrors } from "./yaml-errors.ts";

/** What to check. */
export interface CheckRequest {
  /** The repository, absolute. */
  readonly root: string;
  /** The files that were just saved, relative to the root: problems in them come first. */
  readonly saved: readonly string[];
  /** The contract when it was last correct. */
  readonly before: ContractState | undefined;
}

/** The steps of a check, in their order. */
export const checkSteps = ["yaml", "lint", "generate", "examples"] as const;

/** One of these steps. */
export type CheckStep = (typeof checkSteps)[number];

/** The result of a check: problems, or everything that is generated from a correct contract. */
export type CheckResult = { readonly problems: readonly Problem[] } | Generated;

/** A correct contract, with the files that are generated from it. */
export interface Generated {
  readonly files: GeneratedFiles;
  readonly state: ContractState;
  readonly version: string;
  /** SHA-256 of the published bundle: the identity of the contract. */
  readonly sha256: string;
  /** SHA-256 of all the files: it changes when anything that is served changes. */
  readonly hash: string;
}

/** What another thread does for a check. */
export interface OtherThread {
  /** The problems that lint finds. */
  readonly linting: Promise<readonly Problem[]>;
  readonly makeTypes: MakeTypes;
}

/**
 * Checks the contract on the disk, up to the first step that finds a problem: later steps would only repeat it. Writes
 * nothing.
 *
 * @param thread another thread, which works meanwhile. Default: this thread lints, and then makes the files
 */
export async function checkSpec(
  { root, saved, before }: CheckRequest,
  onStep: (step: CheckStep, ms: number) => void,
  thread?: OtherThread,
): Promise<CheckResult> {
  async function timed<T>(step: CheckStep, work: () => T | Promise<T>): Promise<T> {
    const startMs = performance.now();
    const result = await work();
    onStep(step, performance.now() - startMs);
    return result;
  }

  const errors = await timed("yaml", () => findYamlErrors(join(root, "spec")));
  if (errors.length > 0) return { problems: errors };
  const early = thread && timed("generate", () => makeFiles(root, before, thread.makeTypes));
  // When lint finds problems, what becomes of the files does not matter.
  early?.catch(() => undefined);
  const problems = await timed("lint", () => thread?.linting ?? lintChangedSpec(root, saved, before));
  if (problems.length > 0) return { problems };
  const made = await (early ?? timed("generate", () => makeFiles(root, before)));
  if ("problems" in made) return made;
  const { files } = made;
  const bundle = files["openapi.json"] ?? "";
  const document: OpenApiDocument = JSON.parse(bundle);
  const invalid = await timed("examples", () => checkExamples(root, document, files));
  if (invalid.length > 0) return { problems: invalid };

  const catalogue = (name: string) => readFileSync(join(root, "spec", name), "utf8");
  const state = toState(document, catalogue("errors.yaml"), catalogue("permissions.yaml"));
  const { version } = document.info;
  return { files, state, version, sha256: hash("sha256", bundle), hash: hash("sha256", JSON.stringify(files)) };
}
