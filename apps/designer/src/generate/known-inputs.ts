import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../cli.ts";
import { GENERATED } from "./write-generated.ts";

/** What the generated code depends on below the root of a contract, and the generated code itself. */
const CONTRACT = ["spec/**", `${GENERATED}/**`];

/** What it depends on in this repository: the rules, the makers, and the versions of what they use. */
const TOOLS = ["packages/contract/generate/**", "packages/openapi/src/**", "apps/designer/src/**", "pnpm-lock.yaml"];

/**
 * Whether everything that the last `generate` read and wrote is as it was then: it would write the same once more. A rule that
 * depends on the day, such as the end of a sunset, is not looked at; `lint` does.
 */
export function isGenerated(root: string): boolean {
  try {
    return readFileSync(fileOf(root), "utf8") === digest(root);
  } catch {
    return false;
  }
}

/** Keeps the state of now, in which the generated code is what `spec/` says. */
export function rememberGenerated(root: string): void {
  const file = fileOf(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest(root));
}

function fileOf(root: string): string {
  return join(root, "node_modules/.cache/designer/generated");
}

function digest(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const [folder, patterns] of [
    [root, CONTRACT],
    [repositoryRoot, TOOLS],
  ] as const) {
    for (const name of globSync([...patterns], { cwd: folder }).sort()) {
      const path = join(folder, name);
      if (!statSync(path).isFile()) continue;
      const content = readFileSync(path);
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}
