import { basename } from "node:path";
import type { FileChanges } from "./file-changes.ts";
import { describeMissing } from "./missing-record.ts";
import { planExamples, type ShownAnswer } from "./plan-examples.ts";
import { type OperationPlan, ownersOf } from "./plan-operation.ts";
import { scaffoldExamples } from "./scaffold-examples.ts";
import { scaffoldOperation } from "./scaffold-operation.ts";
import { missingParameters } from "./scaffold-parameters.ts";
import { exampleExtId, requestSchemaName, scaffoldAnswerSchema, scaffoldRequestSchema } from "./scaffold-schemas.ts";
import { shareExample } from "./share-example.ts";
import { shareSchema } from "./share-schema.ts";
import type { SpecView } from "./spec-view.ts";
import { appendEntries, spliceRoot } from "./splice-root.ts";

/** What a new operation changes in the YAML files of the contract. */
interface GrownSpec {
  /** Relative to `spec/`. */
  readonly changes: FileChanges;
  /** What is in `shared/` now, because two operations use it. */
  readonly shared: readonly string[];
}

/**
 * Adds an operation to the contract, and moves to `shared/` what it has in common with others.
 *
 * @param texts the YAML files people write, by path relative to `spec/`.
 */
export function growSpec(plan: OperationPlan, view: SpecView, texts: ReadonlyMap<string, string>): GrownSpec {
  const changes = new Map<string, string | null>();
  const present = new Map(texts);
  const shared: string[] = [];
  const put = (more: FileChanges) => {
    for (const [file, text] of more) {
      changes.set(file, text);
      if (text === null) present.delete(file);
      else present.set(file, text);
    }
  };
  const known = view.schemas.get(plan.resource);
  if (known !== undefined) {
    const moves = shareSchema(present, known.file);
    const gone = [...moves].flatMap(([file, text]) => (text === null ? [file] : []));
    shared.push(...gone.map((file) => `spec/shared/${basename(file)}  from spec/${file}`));
    put(moves);
  }
  const missing = describeMissing(plan, view);
  const examples = planExamples(plan, view, findAnswer(plan, view), missing);
  for (const { name, file } of examples) {
    if (file === undefined) continue;
    const moves = shareExample(present, file, name, plan.hasBody);
    if (moves.size > 1) shared.push(`spec/shared/examples.yaml: ${name}  from spec/${file}`);
    put(moves);
  }

  const folder = `operations/${plan.kebab}`;
  const request = `${requestSchemaName(plan)}.yaml`;
  const answer = known ? `../../shared/${plan.resource}.yaml` : `${plan.resource}.yaml`;
  const parts = { schemas: { answer, request }, examples, missing: missing.description };
  const parameters = missingParameters(plan, view);
  const rootFile = "openapi.yaml";
  const parametersFile = "shared/parameters.yaml";
  put(
    new Map([
      ...(known ? [] : [[`${folder}/${plan.resource}.yaml`, scaffoldAnswerSchema(plan)] as const]),
      ...(plan.hasBody ? [[`${folder}/${request}`, scaffoldRequestSchema(plan)] as const] : []),
      [`${folder}/operation.yaml`, scaffoldOperation(plan, view, parts)],
      [`${folder}/examples.yaml`, scaffoldExamples(plan, examples)],
      [rootFile, spliceRoot(present.get(rootFile) ?? "", plan)],
    ]),
  );
  if (parameters.length > 0) {
    put(new Map([[parametersFile, appendEntries(present.get(parametersFile) ?? "", parameters)]]));
  }
  return { changes, shared };
}

/** What the 200 shows: what another operation shows that answers the same, best one that reads, else the little there is. */
function findAnswer(plan: OperationPlan, view: SpecView): ShownAnswer {
  const { operations, schemas, examples, parameters } = view;
  const file = schemas.get(plan.resource)?.file;
  if (file === undefined) {
    const ofOwner = ownersOf(plan.path, view).length > 0 ? parameters.get("extId") : undefined;
    const extId = ofOwner ?? exampleExtId(plan);
    // The example of the parameter is about another resource.
    const isOther = plan.parameters.includes("extId") && parameters.has("extId") && ofOwner === undefined;
    const path = isOther ? { extId } : undefined;
    return { value: { ...(plan.takesVersion ? { version: 1 } : {}), extId }, path };
  }
  const kin = operations.filter(({ answers }) => answers === file);
  const [name = ""] = (kin.find(({ method }) => method === "get") ?? kin[0])?.statuses.get("200")?.examples ?? [];
  const shown = examples.get(name);
  return { value: shown?.value ?? {}, path: shown?.replay.path };
}
