import { basename, dirname } from "node:path";
import { toKebabCase } from "@credential-api/openapi";
import { type Document, isMap, isSeq, parseDocument, Scalar } from "yaml";
import { removeUnsuitable, reuseExamples, reuseNotFound, reuseResponses } from "./examples.ts";
import { toDecisionId } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import type { SpecView } from "./spec-view.ts";
import { fillText, fillYaml, type Kind, type KindSettings, readTemplate, type Values, yamlStyle } from "./template.ts";

/** The files that only the new operation has. */
export interface FilledKind {
  /** The text of each, by its path relative to the root. */
  readonly changes: ReadonlyMap<string, string>;
  /** The shared examples and parameters that the operation refers to. */
  readonly reused: readonly string[];
}

/** What the placeholders of the templates stand for. */
export function valuesOf(plan: OperationPlan, view: SpecView, date: string): Values {
  const { operationId, kebab, resource, noun, tag, permissions, since, parameters, copied } = plan;
  const names = permissions.join(", ");
  // `Delete VASCO credential`: the operation in words.
  const decision = `${kebab.charAt(0).toUpperCase()}${kebab.slice(1).replaceAll("-", " ")}`;
  return {
    operationId,
    "operation-id": kebab,
    Resource: resource,
    "resource-id": toKebabCase(resource),
    noun,
    tag,
    date,
    decision,
    "decision-id": toDecisionId(decision),
    location: locationOf(plan, view),
    missingPermissions:
      permissions.length === 1 ? `The permission ${names} is missing.` : `The permissions ${names} are missing.`,
    anyParameter: parameters.at(-1) ?? "none",
    lastParameter: parameters.findLast((name) => name !== "clientExtId") ?? "none",
    pathValues: pathValuesOf(parameters),
    "copied-operation": basename(dirname(copied[0].file)),
    permissions,
    since: since.map(quoted),
    parameters: parameters.map((name) => ({
      $ref: `../../shared/parameters.yaml#/${view.parameters.get(`path ${name}`)?.key ?? name}`,
    })),
    example: exampleOf(plan, view)?.value ?? { version: 1, extId: `${toKebabCase(resource)}-123` },
  };
}

/** The path parameters of a request of the conformance kit, as code. The formatter keeps a line for each. */
function pathValuesOf(parameters: readonly string[]): string {
  const lines = parameters.map(
    (name) => `    ${name}: context.data.${name === "clientExtId" ? name : `value("${name}")`},\n`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}  }`;
}

/**
 * Where what a create has created can be read, relative to the URL of the create: that URL itself where its other operations
 * have the same path.
 */
function locationOf(plan: OperationPlan, view: SpecView): string {
  const { path, resource } = plan;
  const file = view.schemas.get(resource);
  const isOnlyOne = view.operations.some((each) => each.path === path && file !== undefined && each.response === file);
  const last = path.slice(path.lastIndexOf("/") + 1);
  const example = last.replace(/^\{(\w+)\}$/, (_, name) => exampleOfParameter(name, plan, view));
  return isOnlyOne ? example : `${example}/${toKebabCase(resource)}-new`;
}

/** A release looks like a number, so the contract quotes it. */
function quoted(release: string): Scalar {
  const scalar = new Scalar(release);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** The example of a path parameter; one that no operation has yet gets a new one. */
export function exampleOfParameter(name: string, { resource }: OperationPlan, { parameters }: SpecView): string {
  const known = parameters.get(`path ${name}`);
  if (known !== undefined) return String(known.example);
  return `${toKebabCase(name === "extId" ? resource : name.replace(/ExtId$/, ""))}-123`;
}

/**
 * Fills every template of a kind, and those of the shared schemas that the contract does not have.
 *
 * @throws CliError when a template copies what no existing operation has.
 */
export async function fillKind(
  kind: Kind,
  { files, shared = {} }: KindSettings,
  plan: OperationPlan,
  values: Values,
  view: SpecView,
): Promise<FilledKind> {
  const missing = Object.entries(shared).filter(([, target]) => !view.schemas.has(nameOf(target, values)));
  const ofKind = Object.entries(files).map(
    ([file, to]) => [file.includes("/") ? file : `${kind}/${file}`, to] as const,
  );
  const templates = [...ofKind, ...missing];
  const parsed = new Map<string, Document>();
  const documents = new Map<string, Document>();
  for (const [name, written] of templates.filter(([file]) => file.endsWith(".yaml"))) {
    const target = fillText(written, values);
    const sources = sourcesOf(basename(name), plan).map((file) => ({
      file,
      // A large contract is not parsed for a copy from its first operation.
      get document() {
        const document = parsed.get(file) ?? parseDocument(view.texts.get(file) ?? "");
        parsed.set(file, document);
        return document;
      },
    }));
    documents.set(target, fillYaml(name, await readTemplate(name), values, sources, target.replace(/^spec\//, "")));
  }
  const folder = `spec/operations/${plan.kebab}`;
  const [operation, examples] = [documents.get(`${folder}/operation.yaml`), documents.get(`${folder}/examples.yaml`)];
  if (operation === undefined || examples === undefined) {
    throw new Error(`templates/${kind}/kind.yaml does not write operation.yaml and examples.yaml into ${folder}`);
  }
  const { path } = Object(exampleOf(plan, view)?.["x-replay"]);
  const location = ["responses", `${plan.operationId}Response`, "x-replay"];
  if (path !== undefined && examples.hasIn(location) && hasParameters(plan, path)) {
    examples.setIn([...location, "path"], examples.createNode(path));
  }
  removeUnsuitable(operation, examples, plan.parameters);
  reuseNotFound(operation, examples, plan, view);
  const reused = [...reuseExamples(operation, examples, plan.parameters, view), ...reuseParameters(operation, view)];
  reuseResponses(operation, plan.parameters, view);
  const changes = new Map([...documents].map(([target, document]) => [target, document.toString(yamlStyle)]));
  const tested = Object.keys(operation.toJS().responses).filter((status) => /^(?:2..|404|409|422)$/.test(status));
  for (const [name, written] of templates.filter(([file]) => !file.endsWith(".yaml"))) {
    const text = fillText(await readTemplate(name), { ...values, testedStatuses: tested.join(" | ") });
    changes.set(fillText(written, values), text);
  }
  return { changes, reused };
}

/** The files that a template copies from, relative to `spec/`: those of the most similar operation first. */
function sourcesOf(template: string, { copied }: OperationPlan): readonly string[] {
  const files = (pick: (each: (typeof copied)[number]) => string | undefined) =>
    copied.flatMap((each) => pick(each) ?? []);
  const [requests, responses] = [files(({ request }) => request), files(({ response }) => response)];
  if (template === "Request.yaml") return [...requests, ...responses];
  return /^[A-Z]/.test(template) ? [...responses, ...requests] : files(({ file }) => file);
}

function nameOf(target: string, values: Values): string {
  return basename(fillText(target, values), ".yaml");
}

/** The example of an existing resource that another operation has. */
function exampleOf({ resource }: OperationPlan, { operations, schemas }: SpecView) {
  const file = schemas.get(resource);
  const known = operations.filter(({ response }) => file !== undefined && response === file);
  return (known.find(({ method }) => method === "get") ?? known[0])?.example;
}

function hasParameters({ parameters }: OperationPlan, values: object): boolean {
  return Object.keys(values).every((name) => parameters.includes(name));
}

/** Replaces each parameter that `shared/parameters.yaml` has already by a reference to it; returns their names. */
function reuseParameters(operation: Document, { parameters }: SpecView): readonly string[] {
  const list = operation.get("parameters");
  const reused: string[] = [];
  for (const [index, item] of isSeq(list) ? list.items.entries() : []) {
    const name = isMap(item) ? String(item.get("name")) : "";
    const key = isMap(item) ? parameters.get(`${item.get("in")} ${name}`)?.key : undefined;
    if (key === undefined || !isSeq(list)) continue;
    list.items[index] = operation.createNode({ $ref: `../../shared/parameters.yaml#/${key}` });
    reused.push(name);
  }
  return reused;
}
