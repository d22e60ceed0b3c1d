/** Servers that are too heavy for every clone: they are installed into a cache when they are measured first. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The exact version of each. */
export const versions = {
  "@stoplight/prism-cli": "5.16.0",
  "@scalar/mock-server": "0.14.4",
  "fastify-openapi-glue": "4.11.4",
} as const;

const folder = fileURLToPath(new URL("../../../node_modules/.cache/peers/", import.meta.url));

/** Finds modules of these packages. */
export function createPeerRequire(): NodeJS.Require {
  return createRequire(join(folder, "package.json"));
}

/** Installs packages unless they are there; returns why they cannot be measured, or nothing. */
export function installPeers(...names: readonly (keyof typeof versions)[]): string | undefined {
  const missing = names.filter((name) => !existsSync(join(folder, "node_modules", name)));
  if (missing.length === 0) return undefined;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const packages = missing.map((name) => `${name}@${versions[name]}`);
  try {
    execFileSync("npm", ["install", ...flags, ...packages], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      shell: false,
    });
    return undefined;
  } catch (error) {
    return `npm cannot install ${packages.join(", ")}: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : error}`;
  }
}
