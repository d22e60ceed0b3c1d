import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files, and a new text for each of them, made from its present one. */
export interface SpecEdit {
  /** Relative to the root; a file of the contract may be named by its name alone. */
  readonly files: readonly string[];
  readonly edit: (text: string) => string;
}

/** The operation that is edited in tests and in the bench. */
export const SIGNATURE = "spec/operations/update-mobile-signature";

/** Prose: only what is served changes. */
export const rewordSummary: SpecEdit = {
  files: [`${SIGNATURE}/operation.yaml`],
  edit: (text) => text.replace("summary: Change the mobile signature", "summary: Alter the mobile signature"),
};

/** Renames the member `identificator` in the contract, and not in the code. */
export function renameIdentificator(root: string): SpecEdit {
  const member = /^( *(?:- )?)identificator(?=:|$)/gm;
  const files = globSync("spec/{operations,shared}/**/*.yaml", { cwd: root })
    .sort()
    .filter((file) => readFileSync(join(root, file), "utf8").search(member) >= 0);
  return { files, edit: (text) => text.replace(member, "$1identifier") };
}
