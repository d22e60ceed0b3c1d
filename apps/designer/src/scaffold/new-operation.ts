import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { FileChanges } from "./file-changes.ts";
import { pathParameters } from "./names.ts";
import { type NewOperation, type OperationPlan, planOperation } from "./plan-operation.ts";
import { refuse } from "./refuse.ts";
import {
  handlersFile,
  scaffoldHandler,
  scaffoldTest,
  statusesFile,
  withHandler,
  withStatuses,
} from "./scaffold-code.ts";
import { scaffoldDecision } from "./scaffold-schemas.ts";
import { growSpec } from "./scaffold-spec.ts";
import { readSpecTexts } from "./spec-texts.ts";
import { type SpecView, type ViewedOperation, viewSpec } from "./spec-view.ts";
import { appendEntries } from "./splice-root.ts";
import { generateStaged, lintStaged, withStagedSpec } from "./stage-spec.ts";

/** Where the handlers of operations are. */
const operationsFolder = "packages/reference/src/operations";

/** Where things are kept, shown and made up by their kind. The compiler does not ask for another kind there. */
const filesByKind = [
  "packages/reference/src/store/store.ts",
  "packages/reference/src/demo-data.ts",
  "packages/client/src/testing/make-credential.ts",
];

/** A new operation. Nothing has been written yet. */
export interface Beginning {
  readonly plan: OperationPlan;
  /** Relative to the root, generated files included. */
  readonly changes: FileChanges;
  /** What is in `spec/shared/` now, because two operations use it. */
  readonly shared: readonly string[];
  /** Files that know things by their kind, and do not know this one yet; empty when it is known. */
  readonly unaware: readonly string[];
}

/**
 * Everything that a new operation adds to the working tree, complete enough to pass lint, and what is generated from it.
 *
 * @param root the root of the repository.
 * @param date the day of the decision it needs, as `2026-11-21`.
 * @throws Refusal when the names are not right, or the contract would not pass lint, with it or already without: every
 *   reason, one per line.
 */
export async function makeOperation(root: string, wanted: NewOperation, date: string): Promise<Beginning> {
  const problems = await lintStaged(join(root, "spec"));
  if (problems.length > 0) throw refuse(["The contract has to pass lint before it can grow.", ...problems]);
  const texts = await readSpecTexts(join(root, "spec"));
  const view = viewSpec(texts);
  const plan = planOperation(wanted, view);
  if (!("operationId" in plan)) throw refuse(plan);
  const inTheWay = ownFiles(plan).filter((path) => existsSync(join(root, path)));
  if (inTheWay.length > 0) throw refuse(inTheWay.map((path) => `${path} is there already. Move it away.`));

  const grown = growSpec(plan, view, texts);
  const changes = new Map([
    ...[...grown.changes].map(([file, text]) => [`spec/${file}`, text] as const),
    ...(await decide(root, plan, view, date)),
    ...(await codeChanges(root, plan, view)),
  ]);
  const generated = await withStagedSpec(root, changes, generateStaged);
  const unaware = view.schemas.has(plan.resource) ? [] : filesByKind;
  return { plan, changes: new Map([...changes, ...generated]), shared: grown.shared, unaware };
}

/** What nobody can have written before. */
function ownFiles({ kebab }: OperationPlan): readonly string[] {
  return [`spec/operations/${kebab}`, `${operationsFolder}/${kebab}.ts`, `${operationsFolder}/${kebab}.test.ts`];
}

/** A new schema has bounds, and bounds have a reason. */
async function decide(root: string, plan: OperationPlan, { schemas }: SpecView, date: string): Promise<FileChanges> {
  if (schemas.has(plan.resource)) return new Map();
  const path = "spec/DECISIONS.md";
  const decisions = await readFile(join(root, path), "utf8");
  return new Map([[path, appendEntries(decisions, [scaffoldDecision(plan, date)])]]);
}

async function codeChanges(root: string, plan: OperationPlan, view: SpecView): Promise<FileChanges> {
  const [index, statuses] = [await readCode(root, handlersFile), await readCode(root, statusesFile)];
  const isObligatory = (view.schemas.get(plan.resource)?.schema.required ?? ["extId"]).length > 0;
  const model = findModel(plan, view)?.file;
  return new Map([
    [handlersFile, withHandler(index, plan)],
    [
      `${operationsFolder}/${plan.kebab}.ts`,
      scaffoldHandler(plan, isObligatory, model && `${basename(dirname(model))}.ts`),
    ],
    [`${operationsFolder}/${plan.kebab}.test.ts`, scaffoldTest(plan)],
    [statusesFile, withStatuses(statuses, plan)],
  ]);
}

function readCode(root: string, path: string): Promise<string> {
  return readFile(join(root, path), "utf8").catch(() => {
    throw refuse([`${path} is missing.`]);
  });
}

/** An operation that reads, or one that changes, as the new one does; best one with the same parameters. */
function findModel({ method, parameters }: OperationPlan, { operations }: SpecView): ViewedOperation | undefined {
  const alike = operations.filter((each) => (each.method === "get") === (method === "get"));
  return alike.find(({ path }) => isDeepStrictEqual(pathParameters(path), parameters)) ?? alike.at(-1);
}
