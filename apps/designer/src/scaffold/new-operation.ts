import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileChanges } from "../release/commit-files.ts";
import { addToTables } from "./edit-code.ts";
import { addToParameters, addToRoot, appendEntry } from "./edit-spec.ts";
import { fillKind, valuesOf } from "./fill-kind.ts";
import { splitOperationId } from "./names.ts";
import { type NewOperation, type OperationPlan, planOperation } from "./plan-operation.ts";
import { viewSpec } from "./spec-view.ts";
import { errorOf, generateStaged, lintFolder } from "./staged-spec.ts";
import { fillText, type Kind, type KindSettings, kinds, readKind, readTemplate, type Values } from "./template.ts";

/** A new operation. Nothing has been written yet. */
export interface Scaffold {
  readonly plan: OperationPlan;
  /** Relative to the root, generated files included. */
  readonly changes: FileChanges;
  /** The shared examples that the operation refers to. */
  readonly reused: readonly string[];
  /** Whether no operation had this resource before. */
  readonly isNewResource: boolean;
}

/**
 * Everything that a new operation adds to the working tree, filled from the templates of its kind. It passes lint, and the
 * generated code is included.
 *
 * @param root the root of the repository.
 * @param wanted without `kind`, the verb of the operation decides.
 * @param date the day of its decision, as `2026-11-21`.
 * @throws CliError with every problem, one per line: wrong names, files that exist, a contract that does not pass lint.
 */
export async function scaffoldOperation(
  root: string,
  wanted: NewOperation & { readonly kind?: Kind | undefined },
  date: string,
): Promise<Scaffold> {
  const spec = join(root, "spec");
  const [kind, settings] = await findKind(wanted.operationId, wanted.kind);
  const problems = await lintFolder(spec);
  if (problems.length > 0) throw errorOf(["The contract must pass lint before you add an operation.", ...problems]);
  const view = viewSpec(spec);
  const plan = planOperation(wanted, settings, view);
  if (!("operationId" in plan)) throw errorOf(plan);
  const isNewResource = !view.schemas.has(plan.resource);
  const values = valuesOf(plan, view, date);
  const filled = await fillKind(kind, settings, plan, values, view);
  const existing = [...filled.changes.keys()].filter((path) => existsSync(join(root, path)));
  if (existing.length > 0) throw errorOf(existing.map((path) => `${path} exists already. Move it, or delete it.`));
  const changes = new Map([
    ...filled.changes,
    ["spec/openapi.yaml", addToRoot(view.texts.get("openapi.yaml") ?? "", plan)] as const,
    ...addToParameters(await readTemplate("common/parameter.yaml"), plan, view),
    ...(isNewResource ? await addDecision(root, values) : []),
    ...(await addToTables(root, plan, plan.copied.operationId)),
  ]);
  return {
    plan,
    changes: new Map([...changes, ...(await generateStaged(root, changes))]),
    reused: filled.reused,
    isNewResource,
  };
}

async function findKind(operationId: string, wanted: Kind | undefined): Promise<readonly [Kind, KindSettings]> {
  const { verb } = splitOperationId(operationId);
  for (const kind of kinds) {
    const settings = await readKind(kind);
    if (wanted === undefined ? settings.verbs.includes(verb) : kind === wanted) return [kind, settings];
  }
  throw errorOf([`"${verb}" does not say which kind of operation this is. Add --kind: ${kinds.join(" or ")}.`]);
}

/** The entry of `DECISIONS.md` that the members of a new resource refer to. */
async function addDecision(root: string, values: Values): Promise<FileChanges> {
  const decisions = await readFile(join(root, "spec/DECISIONS.md"), "utf8");
  const entry = fillText(await readTemplate("common/decision.md"), values);
  return new Map([["spec/DECISIONS.md", appendEntry(decisions, entry)]]);
}
