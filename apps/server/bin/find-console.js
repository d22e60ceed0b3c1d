// Finds the page of the console: a build of its source as it is now.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
// @boundaries-ignore It runs before anything is installed, so it cannot be in a package.
import { buildWhenStale } from "../../../scripts/build-when-stale.mjs";
// @boundaries-ignore The same holds for it.
import { findNode } from "../../../scripts/toolchain.mjs";

/** @type {Places} */
const ownPlaces = {
  folder: fileURLToPath(new URL("../../console/node_modules/.cache/builds", import.meta.url)),
  builder: fileURLToPath(new URL("../../console/build.js", import.meta.url)),
};

/**
 * Where builds are kept, and what makes one.
 *
 * @typedef {{ folder: string, builder: string }} Places
 */

/**
 * The folder with the page. It stays until this process ends. `problem` says why there is none; then the server says at
 * `/console/` what to do.
 *
 * @param {Places} places
 * @returns {Promise<{ folder?: string, problem?: string }>}
 */
export async function findConsole({ folder, builder } = ownPlaces) {
  try {
    const build = await buildWhenStale({ folder, make: (output) => make(builder, output) });
    return build === undefined ? { problem: `${folder} cannot be written` } : { folder: build };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The builder needs a newer Node than this file. */
async function make(/** @type {string} */ builder, /** @type {string} */ output) {
  const { stdout } = await promisify(execFile)(findNode(), [builder, output], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}
