import { httpMethods } from "@credential-api/openapi";
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar } from "yaml";
import type { FileChanges } from "../release/commit-files.ts";
import { exampleOfParameter } from "./fill-kind.ts";
import type { OperationPlan } from "./plan-operation.ts";
import type { SpecView } from "./spec-view.ts";
import { fillYaml, type Values, yamlStyle } from "./template.ts";

/** `openapi.yaml` with a reference to the operation under its path, and with its tag if that is new. */
export function addToRoot(text: string, { path, method, kebab, tag }: OperationPlan): string {
  const document = parseDocument(text);
  document.setIn(["paths", path, method], document.createNode({ $ref: `operations/${kebab}/operation.yaml` }));
  const item = document.getIn(["paths", path]);
  const methodNames: readonly string[] = httpMethods;
  const rank = ({ key }: Pair) => methodNames.indexOf(isScalar(key) ? String(key.value) : "");
  if (isMap(item)) item.items.sort((one, other) => rank(one) - rank(other));
  const tags = document.get("tags");
  if (isSeq(tags) && !tags.items.some((each) => isMap(each) && each.get("name") === tag)) {
    const description = "Fill in: what the operations of this group have in common.";
    tags.add(document.createNode({ name: tag, description }));
  }
  return document.toString(yamlStyle);
}

/** `DECISIONS.md` with one more entry at the end of its chapter; the chapter is added when there is none. */
export function addDecision(decisions: string, template: string): string {
  const [chapter = "", ...lines] = template.trim().split("\n");
  const entry = lines.join("\n").trim();
  const chapters = decisions.trimEnd().split(/\n+(?=## )/);
  const index = chapters.findIndex((each) => each.startsWith(`${chapter}\n`));
  const changed =
    index === -1
      ? [...chapters, `${chapter}\n\n${entry}`]
      : chapters.with(index, `${chapters[index]?.trimEnd()}\n\n${entry}`);
  return `${changed.join("\n\n")}\n`;
}

/** `shared/parameters.yaml` with the path parameters that no operation has yet; nothing when there are none. */
export function addToParameters(template: string, plan: OperationPlan, view: SpecView): FileChanges {
  const missing = plan.parameters.filter((name) => !view.parameters.has(`path ${name}`));
  const values = missing.map((parameter) => {
    return { parameter, "parameter-example": exampleOfParameter(parameter, plan, view) };
  });
  return addEntries("shared/parameters.yaml", missing, ["common/parameter.yaml", template], values, view);
}

/** `permissions.yaml` with the permissions that it does not have yet; nothing when there are none. */
export function addToPermissions(template: string, { permissions }: OperationPlan, view: SpecView): FileChanges {
  const missing = permissions.filter((name) => !view.permissions.includes(name));
  return addEntries("permissions.yaml", missing, ["common/permission.yaml", template], [], view);
}

/** A file with more entries, each filled from the template with its values; it copies from the first entry of the file. */
function addEntries(
  file: string,
  names: readonly string[],
  [templateName, template]: readonly [string, string],
  values: readonly Values[],
  view: SpecView,
): FileChanges {
  if (names.length === 0) return new Map();
  const document = parseDocument(view.texts.get(file) ?? "");
  const first = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
  for (const [index, name] of names.entries()) {
    const sources = [{ file, document: new Document(first) }];
    const filled = fillYaml(templateName, template, values[index] ?? {}, sources, file);
    const key = new Scalar(name);
    key.spaceBefore = true;
    document.set(key, filled.contents);
  }
  return new Map([[`spec/${file}`, document.toString(yamlStyle)]]);
}
