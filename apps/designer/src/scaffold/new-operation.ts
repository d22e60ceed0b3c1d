import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileChanges } from "../release/commit-files.ts";
import { addToTables } from "./edit-code.ts";
import { addDecision, addToParameters, addToPermissions, addToRoot } from "./edit-spec.ts";
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
  const [kind, settings] = await findKind(wanted);
  const problems = await lintFolder(spec);
  if (problems.length > 0) throw errorOf(["The contract must pass lint before you add an operation.", ...problems]);
  const view = viewSpec(spec);
  const plan = planOperation(wanted, settings, view);
  if (!("operationId" in plan)) throw errorOf(plan);
  const isNewResource = "common/Resource.yaml" in (settings.shared ?? {}) && !view.schemas.has(plan.resource);
  const decisions = ["common/operation-decision.md", ...(isNewResource ? ["common/decision.md"] : [])];
  const values = valuesOf(plan, view, date);
  const filled = await fillKind(kind, settings, plan, values, view);
  const existing = [...filled.changes.keys()].filter((path) => existsSync(join(root, path)));
  if (existing.length > 0) throw errorOf(existing.map((path) => `${path} exists already. Move it, or delete it.`));
  const changes = new Map([
    ...filled.changes,
    ["spec/openapi.yaml", addToRoot(view.texts.get("openapi.yaml") ?? "", plan)] as const,
    ...addToParameters(await readTemplate("common/parameter.yaml"), plan, view),
    ...addToPermissions(await readTemplate("common/permission.yaml"), plan, view),
    ...(await addDecisions(root, decisions, values)),
    ...(await addToTables(root, plan)),
  ]);
  return {
    plan,
    changes: new Map([...changes, ...(await generateStaged(root, changes))]),
    reused: filled.reused,
    isNewResource,
  };
}

/** The kind that was asked for; otherwise the one of the verb, or else the first one of the method. */
async function findKind({
  operationId,
  kind,
  method,
}: NewOperation & { readonly kind?: Kind | undefined }): Promise<readonly [Kind, KindSettings]> {
  const { verb } = splitOperationId(operationId);
  const all = await Promise.all(kinds.map(async (each) => [each, await readKind(each)] as const));
  const found =
    kind === undefined
      ? (all.find(([, { verbs }]) => verbs.includes(verb)) ??
        all.find(([, { methods }]) => method !== undefined && methods.includes(method)))
      : all.find(([name]) => name === kind);
  if (found !== undefined) return found;
  throw errorOf([
    `"${verb}" does not say which kind of operation this is. Add --kind: ${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}.`,
  ]);
}

/** `DECISIONS.md` with the entries that the marks of the new files name. */
async function addDecisions(root: string, templates: readonly string[], values: Values): Promise<FileChanges> {
  const file = "spec/DECISIONS.md";
  let decisions = await readFile(join(root, file), "utf8");
  for (const template of templates) decisions = addDecision(decisions, fillText(await readTemplate(template), values));
  return new Map([[file, decisions]]);
}
