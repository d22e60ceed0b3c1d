import { renameIdentificator, rewordSummary, SIGNATURE, type SpecEdit } from "../dev/edits.ts";

/** A save whose result is measured. */
export interface Scenario extends SpecEdit {
  /** Its name in the table. */
  readonly what: string;
  /** The last step of the check. A result that ends with another step is about something else. */
  readonly last: "yaml" | "lint" | "examples" | "types" | "server";
}

/** Lists what people save, from what stops at the first step to what takes every step. */
export function listScenarios(root: string): readonly Scenario[] {
  const operation = [`${SIGNATURE}/operation.yaml`];
  return [
    {
      what: "YAML that is not closed",
      last: "yaml",
      files: operation,
      edit: (text) => text.replace("tags: [Mobile signature]", "tags: [Mobile signature"),
    },
    {
      what: "a `$ref` without a target",
      last: "lint",
      files: ["MobileSignatureUpdate.yaml"],
      edit: (text) => text.replace("StateName.yaml", "StateNam.yaml"),
    },
    {
      what: "a bound that examples exceed",
      last: "lint",
      files: ["ModificationComment.yaml"],
      edit: (text) => text.replace("maxLength: 1000", "maxLength: 5"),
    },
    {
      what: "a comment (the contract is the same)",
      last: "examples",
      files: operation,
      edit: (text) => `# A comment.\n${text}`,
    },
    { what: "a sentence of a description (restart)", last: "server", ...rewordSummary },
    {
      what: "a new value of an enum (type-checked, restart)",
      last: "server",
      files: ["StateName.yaml"],
      edit: (text) => text.replace(", archived]", ", archived, paused]").replace(/(x-evidence)/, "  - Waiting.\n$1"),
    },
    {
      what: "a renamed member (type errors, with the changed lines)",
      last: "types",
      ...renameIdentificator(root),
    },
    {
      what: "a line of the server's code (type-checked, restart)",
      last: "server",
      files: ["packages/reference/src/index.ts"],
      edit: (text) => `${text}\nexport const added = 1;\n`,
    },
  ];
}
