// Finds what to run as the server: a bundle of the source as it is now, or the source itself where none can be made.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
// @boundaries-ignore It runs before anything is installed, so it cannot be in a package.
import { buildWhenStale } from "../../../scripts/build-when-stale.mjs";
import { makeBundle, PROGRAM } from "./bundle.js";

const source = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * The options of Node for the server.
 *
 * - The part of the heap for new objects stays small: it would grow to 64 MB under load and never shrink. With half of this
 *   size, objects of requests under way no longer fit into it under load, and become old ones.
 *   https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 * - No object starts among the old ones. V8 does that with objects of a kind that has lived long for a while, such as those
 *   of the requests that a stand-in records. Objects of a request die young again afterwards, and among the old ones they
 *   would keep all that they refer to until the next large collection.
 *   https://v8.dev/blog/trash-talk
 */
export const OPTIONS = ["--max-semi-space-size=16", "--no-allocation-site-pretenuring"];

/**
 * The program for the project's Node. A bundle stays until this process ends. `problem` says why the program is the source,
 * which starts more slowly.
 *
 * @returns {Promise<{ file: string, problem?: string }>}
 */
export async function findProgram() {
  try {
    const bundle = await buildWhenStale({ folder, make: makeBundle });
    return bundle === undefined
      ? { file: source, problem: `${folder} cannot be written` }
      : { file: join(bundle, PROGRAM) };
  } catch (error) {
    return { file: source, problem: String(error) };
  }
}
