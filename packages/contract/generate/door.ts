/**
 * The door for tools that work on the contract itself: read it as it is written, and make what is generated from it.
 * Node only. A program that uses the contract takes the other doors, which need none of the makers.
 */

import type { GeneratedFiles } from "./generated-files.ts";

export { type GeneratedFiles, generatedFolder } from "./generated-files.ts";
export {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  type Reference,
  type RequestBody,
  type Response,
  resolve,
} from "./openapi-document.ts";
export {
  readSpec,
  type Spec,
  specFolder,
} from "./read-spec.ts";

/**
 * Makes every generated file from the contract in `folder`, and writes none. The makers, a compiler among them, are
 * loaded at the first call.
 *
 * @throws Error naming what in the contract no maker can act on.
 */
export async function makeAll(folder: string): Promise<GeneratedFiles> {
  return (await import("./make-all.ts")).makeAll(folder);
}

/** Names of the files in `folder` that are not what was made: different, missing, or no longer made. Sorted. */
export async function findDrift(folder: string, files: GeneratedFiles): Promise<readonly string[]> {
  return (await import("./make-all.ts")).findDrift(folder, files);
}
