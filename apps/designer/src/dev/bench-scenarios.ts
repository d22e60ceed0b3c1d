import { renameIdentificator, rewordSummary, SIGNATURE, type SpecEdit } from "./e2e/edits.ts";

/** A save whose verdict is waited for. */
export interface Scenario extends SpecEdit {
  /** How the table calls it. */
  readonly what: string;
  /** The last step that the verdict takes. A verdict that ends elsewhere is of something else. */
  readonly last: "yaml" | "lint" | "examples" | "types" | "server";
}

/** What people save, from what is told at once to what takes every step. */
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
      what: "a `$ref` that leads nowhere",
      last: "lint",
      files: ["MobileSignatureUpdate.yaml"],
      edit: (text) => text.replace("StateName.yaml", "StateNam.yaml"),
    },
    {
      what: "a bound that examples do not keep",
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
    { what: "a sentence of a description (served anew)", last: "server", ...rewordSummary },
    {
      what: "a new value of an enum (type-checked, served anew)",
      last: "server",
      files: ["StateName.yaml"],
      edit: (text) =>
        text.replace(", archived]", ", archived, paused]").replace(/(x-evidence)/, "  paused: Waiting.\n$1"),
    },
    {
      what: "a member with another name (type errors, led back to the line)",
      last: "types",
      ...renameIdentificator(root),
    },
    {
      what: "a line of the server's code (type-checked, served anew)",
      last: "server",
      files: ["packages/reference/src/index.ts"],
      edit: (text) => `${text}\nexport const added = 1;\n`,
    },
  ];
}
