import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { parse } from "yaml";
import type { FileChanges } from "./file-changes.ts";
import { type NewOperation, type OperationPlan, planOperation } from "./plan-operation.ts";
import { refuse } from "./refuse.ts";
import { scaffoldHandler, scaffoldTest, statusesFile, withHandler, withStatuses } from "./scaffold-code.ts";
import { scaffoldExamples } from "./scaffold-examples.ts";
import {
  exampleExtId,
  requestSchemaName,
  scaffoldAnswerSchema,
  scaffoldDecision,
  scaffoldOperation,
  scaffoldRequestSchema,
} from "./scaffold-operation.ts";
import { missingParameters } from "./scaffold-parameters.ts";
import { shareSchema } from "./share-schema.ts";
import { readSpecTexts, readSpecView, type SpecView } from "./spec-view.ts";
import { appendEntries, spliceRoot } from "./splice-root.ts";
import { generateStaged, withStagedSpec } from "./stage-spec.ts";

/** Where the handlers of operations are. */
const operationsFolder = "packages/reference/src/operations";

/**
 * Everything that a new operation adds to the working tree, complete enough to pass lint, and what is generated from it.
 * Writes nothing.
 *
 * @param root the root of the repository.
 * @param date the day of the decision it needs, as `2026-11-21`.
 * @throws Refusal when the names are not right or the contract with it would not pass lint: every reason, one per line.
 */
export async function makeOperation(root: string, wanted: NewOperation, date: string): Promise<FileChanges> {
  const view = await readSpecView(join(root, "spec"));
  const plan = planOperation(wanted, view);
  if (!("operationId" in plan)) throw refuse(plan);
  const changes = new Map([...(await specChanges(root, plan, view, date)), ...(await codeChanges(root, plan, view))]);
  return new Map([...changes, ...(await withStagedSpec(root, changes, generateStaged))]);
}

async function specChanges(root: string, plan: OperationPlan, view: SpecView, date: string): Promise<FileChanges> {
  const folder = `operations/${plan.kebab}`;
  const known = view.schemas.get(plan.resource);
  const moves = known ? shareSchema(await readSpecTexts(join(root, "spec")), known.file) : new Map<string, string>();
  const changes = new Map<string, string | null>([...moves].map(([file, text]) => [`spec/${file}`, text]));
  const edit = async (file: string, change: (text: string) => string) => {
    const path = `spec/${file}`;
    changes.set(path, change(changes.get(path) ?? (await readFile(join(root, path), "utf8"))));
  };
  const request = requestSchemaName(plan);
  if (known === undefined) {
    const { slug, text } = scaffoldDecision(plan, date);
    changes.set(`spec/${folder}/${plan.resource}.yaml`, scaffoldAnswerSchema(plan, slug));
    await edit("DECISIONS.md", (decisions) => appendEntries(decisions, [text]));
  }
  if (plan.hasBody) changes.set(`spec/${folder}/${request}.yaml`, scaffoldRequestSchema(plan));
  const answer = known ? `../../shared/${plan.resource}.yaml` : `${plan.resource}.yaml`;
  const example = known ? await findExample(root, view, known.file) : { extId: exampleExtId(plan) };
  changes.set(`spec/${folder}/operation.yaml`, scaffoldOperation(plan, { answer, request: `${request}.yaml` }));
  changes.set(`spec/${folder}/examples.yaml`, scaffoldExamples(plan, example));
  const parameters = missingParameters(plan, view);
  if (parameters.length > 0) await edit("shared/parameters.yaml", (text) => appendEntries(text, parameters));
  await edit("openapi.yaml", (text) => spliceRoot(text, plan));
  return changes;
}

async function codeChanges(root: string, plan: OperationPlan, { schemas }: SpecView): Promise<FileChanges> {
  const index = await readFile(join(root, operationsFolder, "index.ts"), "utf8");
  const isObligatory = (schemas.get(plan.resource)?.schema.required ?? ["extId"]).length > 0;
  return new Map([
    [`${operationsFolder}/index.ts`, withHandler(index, plan)],
    [`${operationsFolder}/${plan.kebab}.ts`, scaffoldHandler(plan, isObligatory)],
    [`${operationsFolder}/${plan.kebab}.test.ts`, scaffoldTest(plan)],
    [statusesFile, withStatuses(await readFile(join(root, statusesFile), "utf8"), plan)],
  ]);
}

/** A value of the schema, from an example of another operation that answers it. */
async function findExample(root: string, { operations }: SpecView, schemaFile: string): Promise<unknown> {
  for (const { file } of operations) {
    const folder = dirname(file);
    const { responses } = parse(await readFile(join(root, "spec", file), "utf8"));
    const { schema, examples } = responses["200"].content["application/json"];
    if (posix.join(folder, schema.$ref) !== schemaFile) continue;
    const [name = ""] = Object.keys(examples);
    return parse(await readFile(join(root, "spec", folder, "examples.yaml"), "utf8")).responses[name].value;
  }
  return {};
}
