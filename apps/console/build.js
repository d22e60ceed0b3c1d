// Builds the page into `dist`; or into the folder that an argument names, and prints the paths of all that it was made from.
import { readdirSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { build } from "vite";

const root = import.meta.dirname;
const [folder] = process.argv.slice(2);
const outDir = resolve(folder ?? join(root, "dist"));

/** @type {Set<string>} */
const modules = new Set();
/** @type {import("vite").Plugin} */
const collectModules = {
  name: "collect-modules",
  buildEnd() {
    for (const id of this.getModuleIds()) modules.add(id.split("?", 1)[0] ?? "");
  },
};

await build({ root, logLevel: "error", plugins: [collectModules], build: { outDir, emptyOutDir: true } });

// What is installed only changes with the lockfile.
const own = [...modules].filter((path) => isAbsolute(path) && !/[\\/]node_modules[\\/]/.test(path));
const served = readdirSync(join(root, "public")).map((name) => join("public", name));
const files = ["index.html", "vite.config.ts", "tsconfig.json", "package.json", "build.js", "public", ...served];
const shared = ["../../tsconfig.base.json", "../../pnpm-lock.yaml"];
const inputs = [...own, ...[...files, ...shared].map((name) => join(root, name))];
if (folder !== undefined) process.stdout.write(JSON.stringify([...new Set(inputs)]));
