import { parseYaml } from "@redocly/openapi-core";
import { parsePointer } from "../../spec-lines/pointer.ts";
import { valueAt } from "../../typecheck/list-changes.ts";
import { nearest } from "./nearest.ts";
import { explainReference } from "./unresolved-reference.ts";

/** What the linter reports about one place of a file. */
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
  readonly specFolder: string;
}

/** Puts a report into one line that also says what to do, where the rule itself does not. */
export function toPlainWords(report: Report): string {
  const message = sentence(report.message);
  const reworded = rewordings[report.rule]?.(report, message);
  if (reworded !== undefined) return reworded;
  const [meant, other] = report.suggestions;
  if (meant !== undefined && other === undefined) return `${message} Did you mean ${meant}?`;
  const remedy = remedies[report.rule];
  return remedy === undefined ? message : `${message} ${remedy}`;
}

/** One line that ends like a sentence. */
export function sentence(message: string): string {
  const line = message.replace(/\s*\n\s*/g, " ").trim();
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

/** What to do, for rules whose message only says what is wrong. */
const remedies: Readonly<Record<string, string>> = {
  struct: "Correct the name, or move it to where it belongs.",
  "no-unused-components": "Refer to it, or remove it.",
  "no-invalid-media-type-examples": "Change the example, or the schema.",
  "no-invalid-parameter-examples": "Change the example, or the schema.",
  "no-invalid-schema-examples": "Change the example, or the schema.",
  "no-duplicated-enum-values": "Remove one of the two.",
  "operation-operationId-unique": "Give one of the two another name.",
  "operation-parameters-unique": "Remove one of the two.",
  "path-parameters-defined": "Add it to `parameters`, or take it out of the path.",
};

const rewordings: Readonly<Record<string, (report: Report, message: string) => string | undefined>> = {
  "no-unresolved-refs": ({ path, text, pointer, specFolder }) => {
    const reference = pointer && valueAt(parseYaml(text), parsePointer(`${pointer}/$ref`));
    return typeof reference === "string" ? explainReference(reference, path, specFolder) : undefined;
  },
  "no-required-schema-properties-undefined": ({ text, pointer }, message) => {
    const name = /'([^']+)'/.exec(message)?.[1];
    if (name === undefined || pointer === undefined) return undefined;
    const schema = parsePointer(pointer).slice(0, -2);
    const meant = nearest(name, Object.keys(Object(valueAt(parseYaml(text), [...schema, "properties"]))));
    const remedy =
      meant === undefined ? "Declare it under `properties`, or correct the name." : `Did you mean ${meant}?`;
    return `${message} ${remedy}`;
  },
};
