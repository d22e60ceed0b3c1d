import { basename, dirname } from "node:path";
import { type Document, parseDocument } from "yaml";
import { toKebab } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { reuseExamples } from "./reuse-examples.ts";
import type { SpecView } from "./spec-view.ts";
import { fillText, fillYaml, type Kind, type KindSettings, readTemplate, type Values, yamlStyle } from "./template.ts";

/** The files that only the new operation has. */
export interface FilledKind {
  /** The text of each, by its path relative to the root. */
  readonly changes: ReadonlyMap<string, string>;
  /** The shared examples that the operation refers to. */
  readonly reused: readonly string[];
}

/** What the placeholders of the templates stand for. */
export function valuesOf(plan: OperationPlan, view: SpecView, date: string): Values {
  const { operationId, kebab, resource, noun, tag, permissions, since, parameters, copied } = plan;
  const names = permissions.join(", ");
  return {
    operationId,
    "operation-id": kebab,
    Resource: resource,
    "resource-id": toKebab(resource),
    noun,
    tag,
    date,
    missingPermissions:
      permissions.length === 1 ? `The permission ${names} is missing.` : `The permissions ${names} are missing.`,
    lastParameter: parameters.at(-1) ?? "",
    "copied-operation": basename(dirname(copied.file)),
    permissions,
    since,
    parameters: parameters.map((name) => ({
      $ref: `../../shared/parameters.yaml#/${view.parameters.get(name) ?? name}`,
    })),
  };
}

/**
 * Fills every template of a kind, and that of the resource if no operation has it yet.
 *
 * @throws CliError when a template copies what the existing operation does not have.
 */
export async function fillKind(
  kind: Kind,
  { files }: KindSettings,
  plan: OperationPlan,
  values: Values,
  view: SpecView,
): Promise<FilledKind> {
  const { file, request, response } = plan.copied;
  const isNew = !view.schemas.has(plan.resource);
  const templates: readonly (readonly [name: string, target: string, source: string | undefined])[] = [
    ...Object.entries(files).map(
      ([name, target]) => [`${kind}/${name}`, target, name === "Request.yaml" ? request : file] as const,
    ),
    ...(isNew ? [["common/Resource.yaml", "spec/shared/__Resource__.yaml", response] as const] : []),
  ];
  const documents = new Map<string, Document>();
  const changes = new Map<string, string>();
  for (const [name, written, from = file] of templates) {
    const text = await readTemplate(name);
    const target = fillText(written, values);
    if (!name.endsWith(".yaml")) {
      changes.set(target, fillText(text, values));
      continue;
    }
    const source = { file: from, document: parseDocument(view.texts.get(from) ?? "") };
    documents.set(target, fillYaml(name, text, values, source, target.replace(/^spec\//, "")));
  }
  const folder = `spec/operations/${plan.kebab}`;
  const [operation, examples] = [documents.get(`${folder}/operation.yaml`), documents.get(`${folder}/examples.yaml`)];
  if (operation === undefined || examples === undefined) {
    throw new Error(`templates/${kind}/kind.yaml does not write operation.yaml and examples.yaml into ${folder}`);
  }
  if (!isNew) showExisting(examples, plan, view);
  const reused = reuseExamples(operation, examples, plan.parameters, view);
  for (const [target, document] of documents) changes.set(target, document.toString(yamlStyle));
  return { changes, reused };
}

/** The 200 example of an existing resource is the one that another operation has of it, with the same path. */
function showExisting(examples: Document, { operationId, resource }: OperationPlan, view: SpecView): void {
  const file = view.schemas.get(resource);
  const known = view.operations.filter(({ response }) => response === file);
  const shown = (known.find(({ method }) => method === "get") ?? known[0])?.example;
  if (shown === undefined) return;
  const location = ["responses", `${operationId}Response`];
  examples.setIn([...location, "value"], examples.createNode(shown.value, { aliasDuplicateObjects: false }));
  const { path } = shown["x-replay"];
  if (path !== undefined) examples.setIn([...location, "x-replay", "path"], examples.createNode(path));
}
