import { parsePointer, valueAt } from "@credential-api/openapi";
import { nearest } from "@credential-api/openapi/nearest";
import { parseYaml } from "@redocly/openapi-core";
import { isScalar, parseDocument } from "yaml";
import { explainReference } from "./explain-reference.ts";

/** What the linter reports at one location of a file. */
export interface Report {
  readonly rule: string;
  readonly message: string;
  /** Values that may have been meant. */
  readonly suggestions: readonly string[];
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Into the file; undefined when only a line is known. */
  readonly pointer: string | undefined;
  /** Absolute. */
  readonly folder: string;
}

/** Turns a report into one line that says what is wrong and what to do. */
export function reword(report: Report): string {
  const message = toSentence(report.message);
  const better = findBetterMessage(report, message);
  if (better !== undefined) return better;
  const [meant, other] = report.suggestions;
  if (meant !== undefined && other === undefined) return `${message} Did you mean ${meant}?`;
  const remedy = remedies[report.rule];
  return remedy === undefined ? message : `${message} ${remedy}`;
}

/** One line that ends like a sentence. */
export function toSentence(message: string): string {
  const line = message.replace(/\s*\n\s*/g, " ").trim();
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

/** What to do, for rules whose message only says what is wrong. */
const remedies: Readonly<Record<string, string>> = {
  "no-unused-components": "Refer to it, or remove it.",
  "no-invalid-media-type-examples": "Change the example, or the schema.",
  "no-invalid-parameter-examples": "Change the example, or the schema.",
  "no-invalid-schema-examples": "Change the example, or the schema.",
  "no-duplicated-enum-values": "Remove one of the two.",
  "operation-operationId-unique": "Give one of the two another name.",
  "operation-parameters-unique": "Remove one of the two.",
  "path-parameters-defined": "Add it to `parameters`, or take it out of the path.",
};

function findBetterMessage(report: Report, message: string): string | undefined {
  const { rule, path, text, pointer, folder } = report;
  if (rule === "struct" && report.suggestions.length === 0)
    return `${message} ${remedyOfStructure(message, text, pointer)}`;
  if (pointer === undefined) return undefined;
  if (rule === "no-unresolved-refs") {
    const reference = valueAt(parseYaml(text), `${pointer}/$ref`);
    return typeof reference === "string" ? explainReference(reference, path, folder) : undefined;
  }
  const name = /'([^']+)'/.exec(message)?.[1];
  if (rule !== "no-required-schema-properties-undefined" || name === undefined) return undefined;
  const schema = parsePointer(pointer).slice(0, -2);
  const meant = nearest(name, Object.keys(Object(valueAt(parseYaml(text), [...schema, "properties"]))));
  return `${message} ${meant === undefined ? "Declare it under `properties`, or correct the name." : `Did you mean ${meant}?`}`;
}

/** The rule `struct` reports names, types and values that OpenAPI does not have. */
function remedyOfStructure(message: string, text: string, pointer: string | undefined): string {
  if (/^Expected type `string` but got `(integer|number|boolean)`/.test(message)) {
    return `Write it in quotes${quoted(text, pointer)}, because YAML reads it as another type.`;
  }
  if (/must be present|Must contain at least one/.test(message)) return "Add it.";
  if (message.startsWith("Expected type")) return "Write a value of this type, or remove it.";
  if (message.startsWith("Property") || message.includes("not allowed here")) {
    return "Correct the name, or move it to where it belongs.";
  }
  return "Write one of the values that OpenAPI has.";
}

/** The value as it is written: YAML has read `1.10` as the number 1.1. */
function quoted(text: string, pointer: string | undefined): string {
  const node = pointer === undefined ? undefined : parseDocument(text).getIn(parsePointer(pointer), true);
  return isScalar(node) && node.source !== undefined ? `: '${node.source}'` : "";
}
