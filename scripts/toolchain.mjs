// What the project runs on: the dependencies that pnpm installs, and the Node among them. This file runs on every Node that
// the root README promises, so it is JavaScript and imports nothing that has to be installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** @type {{ devEngines: { packageManager: { version: string } }, devDependencies: object, optionalDependencies: object }} */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Runs the project's pnpm. Its arguments follow; a shell has to read it, because npx is a batch file on Windows. */
export const PNPM = `npx -y pnpm@${manifest.devEngines.packageManager.version} --silent`;

const INSTALL = `${PNPM.replace(" --silent", "")} install --frozen-lockfile`;
const INSTALL_INPUTS = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ".pnpmfile.cjs"];

/** Installs the dependencies if they are missing or out of date. Writes to the standard error only; exits if it fails. */
export function installWhereNeeded() {
  if (isInstalled()) return;
  const { status } = spawnSync(INSTALL, { cwd: root, shell: true, stdio: ["ignore", 2, 2] });
  if (status !== 0) fail(`The installation failed. Run it again in ${root}:  ${INSTALL}`);
}

/** Whether pnpm has checked the installation after the last change of what it depends on. */
function isInstalled() {
  try {
    const state = JSON.parse(readFileSync(join(root, "node_modules/.pnpm-workspace-state-v1.json"), "utf8"));
    return INSTALL_INPUTS.every((name) => statSync(join(root, name)).mtimeMs <= state.lastValidatedTimestamp);
  } catch {
    return false;
  }
}

/** The path of the Node that the project installs for this system; exits if there is none. */
export function findNode() {
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const found = Object.keys(manifest.optionalDependencies)
    .map((name) => join(root, "node_modules", name, file))
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  fail(
    `There is no Node package for ${process.platform} ${process.arch}. Install Node.js 24 or later yourself and start again.`,
  );
}

/** The JavaScript file that a dependency of the root installs as a command; undefined if none does. */
export function findCommand(/** @type {string} */ name) {
  for (const dependency of Object.keys(manifest.devDependencies)) {
    const folder = join(root, "node_modules", dependency);
    const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = typeof bin === "string" ? dependency === name && bin : bin?.[name];
    if (file) return join(folder, file);
  }
  return undefined;
}

/** @returns {never} */
export function fail(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
