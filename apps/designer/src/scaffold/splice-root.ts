import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { type Method, methods, type OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";

/**
 * Puts an operation into the text of `openapi.yaml`: one `$ref` under its path, in the order of the methods, and its tag
 * if it is a new one. Everything else stays as it was written, comments and blank lines included.
 *
 * @throws Error when `paths` or `tags` are not what they have to be.
 */
export function spliceRoot(text: string, plan: OperationPlan): string {
  return spliceTag(splicePath(text, plan), plan.tag);
}

function splicePath(text: string, { path, method, kebab }: OperationPlan): string {
  const paths = mapAt(text, ["paths"]);
  const item = paths.get(path, true);
  const lines = `    ${method}:\n      $ref: operations/${kebab}/operation.yaml\n`;
  if (!isMap(item)) return insertAt(text, endOf(text, paths), `  ${path}:\n${lines}`);
  const next = item.items.find(({ key }) => methods.indexOf(String(key) as Method) > methods.indexOf(method));
  const at = next === undefined ? endOf(text, item) : startOfLine(text, startOf(next.key as Node));
  return insertAt(text, at, lines);
}

function spliceTag(text: string, tag: string): string {
  const tags = parseDocument(text).get("tags", true);
  if (!isSeq(tags)) throw new Error("openapi.yaml has no list of tags");
  if (tags.items.some((item) => isMap(item) && item.get("name") === tag)) return text;
  return insertAt(
    text,
    endOf(text, tags),
    `  - name: ${tag}\n    description: '${prompt} what the operations of this group have in common.'\n`,
  );
}

/** Adds entries to the end of a text that is one YAML mapping, with a blank line before each. */
export function appendEntries(text: string, entries: readonly string[]): string {
  return `${[text.trimEnd(), ...entries.map((entry) => entry.trimEnd())].join("\n\n")}\n`;
}

function mapAt(text: string, keys: readonly string[]): YAMLMap {
  const node = parseDocument(text).getIn(keys, true);
  if (!isMap(node)) throw new Error(`openapi.yaml has no mapping ${keys.join("/")}`);
  return node;
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** The start of the line after the last one a node stands on. */
function endOf(text: string, { range }: Node): number {
  const end = text.slice(0, range?.[1]).trimEnd().length;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function insertAt(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${lines}${text.slice(at)}`;
}
