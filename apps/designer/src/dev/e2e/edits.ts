import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files, and a new text for each of them, made from its present one. */
export interface SpecEdit {
  /** Relative to the root; a file of the contract may be called by its name alone. */
  readonly files: readonly string[];
  readonly edit: (text: string) => string;
}

/** The operation that is edited in tests and in the bench. */
export const SIGNATURE = "spec/operations/update-mobile-signature";

/** Prose: nothing but what is served is another. */
export const rewordSummary: SpecEdit = {
  files: [`${SIGNATURE}/operation.yaml`],
  edit: (text) => text.replace("summary: Change the mobile signature", "summary: Alter the mobile signature"),
};

/** Gives `identificator` another name, where it is a member: as a name, or in a list of names. The code does not follow. */
export function renameIdentificator(root: string): SpecEdit {
  const member = /^( *(?:- )?)identificator(?=:|$)/gm;
  const files = globSync("spec/{operations,shared}/**/*.yaml", { cwd: root })
    .sort()
    .filter((file) => readFileSync(join(root, file), "utf8").search(member) >= 0);
  return { files, edit: (text) => text.replace(member, "$1identifier") };
}
