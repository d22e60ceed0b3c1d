import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The packages in pnpm's folder that are made for another system or processor than this one. */
function findForeignPackages(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => {
    const [, scope = "", bare = ""] = /^(?:(@[^+]+)\+)?([^@]+)@/.exec(name) ?? [];
    const file = join(folder, name, "node_modules", scope, bare, "package.json");
    if (!existsSync(file)) return false;
    const { os, cpu } = JSON.parse(readFileSync(file, "utf8"));
    return !includes(os, process.platform) || !includes(cpu, process.arch);
  });
}

/** Whether a list of package.json (`os`, `cpu`) includes a value; `!` excludes one. */
function includes(list: string | readonly string[] | undefined, value: string): boolean {
  const values = [list ?? []].flat();
  if (values.includes(`!${value}`)) return false;
  const wanted = values.filter((entry) => !entry.startsWith("!"));
  return wanted.length === 0 || wanted.includes(value);
}

test("the installation holds no package for another system", () => {
  expect(findForeignPackages(join(root, "node_modules/.pnpm"))).toEqual([]);
});

test("a package for another system is found", () => {
  const folder = temporaryDirectory();
  const add = (name: string, manifest: object) => {
    const directory = join(folder, `${name}@1.0.0`, "node_modules", name);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), JSON.stringify(manifest));
  };
  add("anywhere", {});
  add("here", { os: process.platform, cpu: [process.arch] });
  add("elsewhere", { os: "vms" });
  add("not-here", { os: [`!${process.platform}`] });
  add("other-processor", { cpu: ["vax"] });
  expect(findForeignPackages(folder)).toEqual(["elsewhere@1.0.0", "not-here@1.0.0", "other-processor@1.0.0"]);
});

test("the lockfile names the system and the processor of each Node, so no other is downloaded", () => {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const names = Object.keys(optionalDependencies).filter((name) => name.startsWith("node-"));
  expect(names).not.toEqual([]);
  for (const name of names) {
    const [entry] = new RegExp(`^  ${name}@[^\\n]+\\n(?:    [^\\n]+\\n)+`, "m").exec(lockfile) ?? [];
    expect(entry, name).toMatch(/^ {4}cpu: \[\w+\]\n {4}os: \[\w+\]$/m);
  }
});
