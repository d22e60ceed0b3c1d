import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "spec/operations/update-vasco-adjustment";

/** Writes an operation like the one for VASCO credentials, with everything that the rules require. */
export function addOperation({ root }: { readonly root: string }): void {
  const source = join(root, "spec/operations/update-vasco-credential");
  const texts = ["examples.yaml", "operation.yaml"].map((name) => readFileSync(join(source, name), "utf8"));
  const examples = [...(texts[0] ?? "").matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
  const renamed = texts.map((text) =>
    text
      .replace(new RegExp(`\\b(${examples.join("|")})\\b`, "g"), "$1Adjusted")
      .replaceAll("updateVascoCredential", "updateVascoAdjustment")
      .replace(/\$ref: (Vasco\w+\.yaml)/g, "$ref: ../update-vasco-credential/$1"),
  );
  // Written at once: half an operation is a problem of its own.
  const draft = `${join(root, FOLDER)}.draft`;
  mkdirSync(draft, { recursive: true });
  for (const [index, name] of ["examples.yaml", "operation.yaml"].entries())
    writeFileSync(join(draft, name), renamed[index] ?? "");
  cpSync(draft, join(root, FOLDER), { recursive: true });
  rmSync(draft, { recursive: true });
  const rootFile = join(root, "spec/openapi.yaml");
  const path = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/adjustment";
  const entry = `  ${path}:\n    patch:\n      $ref: operations/update-vasco-adjustment/operation.yaml\n`;
  writeFileSync(rootFile, readFileSync(rootFile, "utf8").replace("components:\n", `${entry}components:\n`));
}

/** Removes what `addOperation` has written. */
export function removeOperation({ root }: { readonly root: string }): void {
  const rootFile = join(root, "spec/openapi.yaml");
  const text = readFileSync(rootFile, "utf8").replace(/ {2}\S*\/adjustment:\n(?: {4}.*\n)+/, "");
  writeFileSync(rootFile, text);
  rmSync(join(root, FOLDER), { recursive: true });
}
