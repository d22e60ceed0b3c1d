import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

/** Where the generators from the registry of npm are installed. */
export const installFolder = fileURLToPath(new URL("../../node_modules/.cache/generators/", import.meta.url));

const packages = {
  "hey-api": ["@hey-api/openapi-ts@0.99.0", "@hey-api/openapi-ts/bin/run.js"],
  orval: ["orval@8.38.0", "orval/dist/bin/orval.mjs"],
  prism: ["@stoplight/prism-cli@5.14.2", "@stoplight/prism-cli/dist/index.js"],
  spectral: ["@stoplight/spectral-cli@6.16.3", "@stoplight/spectral-cli/dist/index.js"],
  postman: ["openapi-to-postmanv2@6.3.3", "openapi-to-postmanv2/bin/openapi2postmanv2.js"],
  tsc: ["typescript@5.9.3", "typescript/bin/tsc"],
} as const;

/** Programs that people install themselves, and how. */
const others: Readonly<Record<string, string>> = {
  "openapi-generator.jar": "set OPENAPI_GENERATOR_JAR to openapi-generator-cli-<version>.jar of Maven Central",
  java: "install a JDK, 17 or later",
  mvn: "install Maven",
  python3: "install Python 3.11 or later with the packages pydantic, urllib3, python-dateutil and lazy-imports",
  "openapi-python-client": "pip install openapi-python-client, beside the python3 on the PATH",
  go: "install Go",
  "oapi-codegen": "go install github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@latest",
  ogen: "go install github.com/ogen-go/ogen/cmd/ogen@latest",
  gradle: "install Gradle",
  dotnet: "install the .NET SDK",
};

/** Installs the generators of npm that are missing. Returns the reason when that fails; the tools are then skipped. */
export async function installPackages(): Promise<string | undefined> {
  const missing = Object.values(packages).filter(
    ([, program]) => !existsSync(join(installFolder, "node_modules", program)),
  );
  if (missing.length === 0) return undefined;
  mkdirSync(installFolder, { recursive: true });
  writeFileSync(join(installFolder, "package.json"), '{ "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const { status, output } = await runCommand(
    "npm",
    ["install", ...flags, ...missing.map(([name]) => name)],
    installFolder,
  );
  return status === 0 ? undefined : `npm install failed: ${output.trim().split("\n")[0]}`;
}

/**
 * The words that start a program: its path, or Node and the path of its script. A program that is not found is a sentence
 * that says how to install it.
 */
export function findProgram(name: string): readonly string[] | { readonly missing: string } {
  if (name === "node") return [process.execPath];
  if (name === "esbuild") return [process.execPath, createRequire(import.meta.url).resolve("esbuild/bin/esbuild")];
  if (name in packages) {
    const script = join(installFolder, "node_modules", packages[name as keyof typeof packages][1]);
    return existsSync(script) ? [process.execPath, script] : { missing: `${name} is not installed` };
  }
  if (name === "openapi-generator.jar") return findJar();
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
  const path = folders.flatMap((folder) => names.map((each) => join(folder, each))).find((file) => existsSync(file));
  return path === undefined ? { missing: `no ${name}: ${others[name] ?? "install it"}` } : [path];
}

function findJar(): readonly string[] | { readonly missing: string } {
  const java = findProgram("java");
  if ("missing" in java) return java;
  const jar = process.env.OPENAPI_GENERATOR_JAR;
  if (jar === undefined || !existsSync(jar)) {
    return { missing: `no openapi-generator: ${others["openapi-generator.jar"]}` };
  }
  return [...java, "-jar", jar];
}
