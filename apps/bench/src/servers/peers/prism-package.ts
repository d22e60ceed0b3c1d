/** Prism is too heavy for every clone: it is installed into a cache when it is measured first. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PRISM = "@stoplight/prism-cli@5.16.0";

const folder = fileURLToPath(new URL("../../../node_modules/.cache/peers/", import.meta.url));

/** Finds modules of Prism. */
export function createPeerRequire(): NodeJS.Require {
  return createRequire(join(folder, "package.json"));
}

/** Installs Prism unless it is there; returns why it cannot be measured, or nothing. */
export function installPrism(): string | undefined {
  if (existsSync(join(folder, "node_modules/@stoplight/prism-cli"))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  try {
    execFileSync("npm", ["install", ...flags, PRISM], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      shell: false,
    });
    return undefined;
  } catch (error) {
    return `npm cannot install ${PRISM}: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : error}`;
  }
}
