import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Takes away what `addOperation` has written. */
export function removeOperation(root: string): void {
  execFileSync("git", ["checkout", "-q", "spec"], { cwd: root });
  rmSync(join(root, "spec/operations/update-vasco-adjustment"), { recursive: true });
}

/** Writes an operation like the one for VASCO credentials, with everything that the rules ask for. */
export function addOperation(root: string): void {
  const source = join(root, "spec/operations/update-vasco-credential");
  const target = join(root, "spec/operations/update-vasco-adjustment");
  const texts = ["examples.yaml", "operation.yaml"].map((name) => readFileSync(join(source, name), "utf8"));
  const examples = [...(texts[0] ?? "").matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
  const renamed = texts.map((text) =>
    text
      .replace(new RegExp(`\\b(${examples.join("|")})\\b`, "g"), "$1Adjusted")
      .replaceAll("updateVascoCredential", "updateVascoAdjustment")
      .replace(/\$ref: (Vasco\w+\.yaml)/g, "$ref: ../update-vasco-credential/$1"),
  );
  // Everything at once, as a person would not: what is half written is told as well.
  const draft = `${target}.draft`;
  mkdirSync(draft, { recursive: true });
  for (const [at, name] of ["examples.yaml", "operation.yaml"].entries())
    writeFileSync(join(draft, name), renamed[at] ?? "");
  cpSync(draft, target, { recursive: true });
  rmSync(draft, { recursive: true });
  const rootFile = join(root, "spec/openapi.yaml");
  const path = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/adjustment";
  const entry = `  ${path}:\n    patch:\n      $ref: operations/update-vasco-adjustment/operation.yaml\n`;
  writeFileSync(rootFile, readFileSync(rootFile, "utf8").replace("components:\n", `${entry}components:\n`));
}
