#!/usr/bin/env node
// Makes JavaScript of the server: a few files in place of hundreds, without types, which start in half the time. `server.js`
// runs them; `node apps/server/bin/bundle.js <folder>` makes them for an image.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The program among the files of a bundle. */
export const PROGRAM = "main.js";

/**
 * Makes the files in a folder of this repository; they find what they read, such as the SQL of migrations, where their source
 * finds it. Resolves with the absolute paths of all that they depend on.
 *
 * @param {string} folder absolute
 * @returns {Promise<string[]>}
 * @throws when esbuild is not installed, or has no program for this machine; when the source cannot be compiled
 */
export async function makeBundle(folder) {
  // The name of the program can be read without esbuild.
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "apps/server/src/main-bundled.ts" },
    outdir: folder,
    bundle: true,
    // What is imported later stays in files of its own: it costs no memory before.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // White space would be kept in memory, too. A line stays short enough to be shown in a terminal.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: "none",
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    // Nothing of it: the options of the compiler are for types.
    tsconfigRaw: "{}",
    // pg has it where somebody installs it.
    external: ["pg-native"],
    banner: {
      js: 'import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url);',
    },
    plugins: [keepLocations(folder), requireModulesOfNode()],
    logLevel: "silent",
  });
  // What is installed only changes with the lockfile.
  const own = Object.keys(metafile.inputs).filter((path) => !/node_modules\/|^node:/.test(path));
  const sources = own.map((path) => join(root, path));
  const manifests = new Set(sources.map(findManifest));
  return [...sources, ...manifests, join(root, "pnpm-lock.yaml"), fileURLToPath(import.meta.url)];
}

/**
 * `import.meta.url` stays the location of the source, relative to that of the bundle.
 *
 * @param {string} folder
 * @returns {import("esbuild").Plugin}
 */
function keepLocations(folder) {
  return {
    name: "keep-locations",
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes(`${sep}node_modules${sep}`)) return undefined;
        const location = relative(folder, path).split(sep).join("/");
        const url = `new URL(${JSON.stringify(location)}, import.meta.url).href`;
        return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", url), loader: "ts" };
      });
    },
  };
}

/**
 * Modules of Node are required. An import reads every export of a module, and some are made when they are read: the import
 * of `node:http` alone loads Node's `fetch` with all that belongs to it, which is a seventh of the memory of a process.
 *
 * @returns {import("esbuild").Plugin}
 */
function requireModulesOfNode() {
  return {
    name: "require-modules-of-node",
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^node:/ }, ({ path, kind }) =>
        kind === "require-call" ? { path, external: true } : { path, namespace: "node" },
      );
      onLoad({ filter: /./, namespace: "node" }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(path)});`,
      }));
    },
  };
}

/** The package.json that says what the exports of the package of a source are. */
function findManifest(/** @type {string} */ source) {
  let folder = dirname(source);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "package.json");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error("Name a folder in this repository: node apps/server/bin/bundle.js <folder>");
  await makeBundle(resolve(folder));
}
