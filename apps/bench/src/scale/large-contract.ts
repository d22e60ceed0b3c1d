/** A copy of this repository whose contract has many operations: its own ones again and again, each with its schemas. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** A copy of the repository, on the same installed dependencies. */
export interface LargeContract {
  readonly root: string;
  /** How many operations it has: at least as many as asked for, in whole copies of the contract. */
  readonly operations: number;
  remove(): void;
}

/** Makes the copy in the folder for temporary files. Its generated code is that of this repository until you generate. */
export function createLargeContract(operations: number): LargeContract {
  const root = mkdtempSync(join(tmpdir(), "large-contract-"));
  copyRepository(root);
  const ids = multiplySpec(join(root, "spec"), operations);
  addHandlers(join(root, "packages/reference/src/operations/index.ts"), ids);
  return { root, operations: ids.length, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function copyRepository(root: string): void {
  const list = execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8", maxBuffer: 1 << 26 });
  const files = list.split("\0").filter((file) => file !== "" && existsSync(join(repository, file)));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repository, file), join(root, file));
  }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "junction");
  for (const file of files) {
    const installed = join(dirname(file), "node_modules");
    if (!file.endsWith("/package.json") || !existsSync(join(repository, installed))) continue;
    // The links are relative: in the copy they lead to its own rooms. Caches can have many files.
    cpSync(join(repository, installed), join(root, installed), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/node_modules[\\/]\.(?:cache|vite)/.test(path),
    });
  }
  execFileSync("git", ["init", "--quiet"], { cwd: root });
}

/** Copies every operation until there are enough; returns their names, with the operation that each is a copy of. */
function multiplySpec(spec: string, operations: number): readonly (readonly [id: string, original: string])[] {
  const folders = readdirSync(join(spec, "operations"));
  const texts = new Map(folders.map((folder) => [folder, readFolder(join(spec, "operations", folder))]));
  const ids = folders.map(
    (folder) => /^operationId: (\w+)$/m.exec(texts.get(folder)?.get("operation.yaml") ?? "")?.[1] ?? "",
  );
  const openapi = readFileSync(join(spec, "openapi.yaml"), "utf8");
  const paths = /^paths:\n([\s\S]*?)(?=^\S)/m.exec(openapi)?.[1] ?? "";
  const resources = readdirSync(join(spec, "shared")).filter(
    (file) => /^[A-Z]/.test(file) && isResource(join(spec, "shared", file)),
  );

  const copies = Math.max(0, Math.ceil(operations / folders.length) - 1);
  const suffixes = Array.from({ length: copies }, (_, index) => toSuffix(index));
  const morePaths = suffixes.map((suffix) => {
    for (const resource of resources) {
      const text = readFileSync(join(spec, "shared", resource), "utf8");
      writeFileSync(join(spec, "shared", resource.replace(".yaml", `${suffix}.yaml`)), text);
    }
    for (const [folder, files] of texts) {
      const own = [...files.keys()].filter((file) => /^[A-Z]/.test(file));
      const examples = Array.from(
        (files.get("examples.yaml") ?? "").matchAll(/^ {2}(\w+):$/gm),
        ([, name = ""]) => name,
      );
      const target = join(spec, "operations", `${folder}-${suffix.toLowerCase()}`);
      mkdirSync(target);
      for (const [file, text] of files) {
        const name = own.includes(file) ? file.replace(".yaml", `${suffix}.yaml`) : file;
        writeFileSync(join(target, name), renamed(text, suffix, [...own, ...resources], examples));
      }
    }
    return paths
      .replace(/^ {2}\/[^/]+\/[^/]+\//gm, (found) => `${found}${suffix.toLowerCase()}/`)
      .replace(/operations\/([\w-]+)\//g, `operations/$1-${suffix.toLowerCase()}/`);
  });
  writeFileSync(
    join(spec, "openapi.yaml"),
    openapi.replace(paths, () => paths + morePaths.join("")),
  );
  return ["", ...suffixes].flatMap((suffix) => ids.map((id) => [`${id}${suffix}`, id] as const));
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** A shared schema that is an object with many members: what an operation returns. */
function isResource(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return /^properties:$/m.test(text) && /^ {2}lastModified:/m.test(text);
}

/** The text with other names of its operation, of the schemas it refers to, and of its examples. */
function renamed(text: string, suffix: string, schemaFiles: readonly string[], examples: readonly string[]): string {
  const schemas = schemaFiles.map((file) => file.replace(".yaml", "")).join("|");
  return text
    .replace(/^operationId: \w+$/m, (found) => `${found}${suffix}`)
    .replace(new RegExp(`(\\$ref: .*\\b)(${schemas})\\.yaml`, "g"), `$1$2${suffix}.yaml`)
    .replace(new RegExp(`\\b(${examples.join("|")})\\b`, "g"), `$1${suffix}`);
}

/** Aa, Ab, …, Zz. */
function toSuffix(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26));
}

function addHandlers(file: string, ids: readonly (readonly [id: string, original: string])[]): void {
  const text = readFileSync(file, "utf8");
  const copies = ids.filter(([id, original]) => id !== original).map(([id, original]) => `  ${id}: ${original},\n`);
  writeFileSync(
    file,
    text.replace(/^\};$/m, () => `${copies.join("")}};`),
  );
}
