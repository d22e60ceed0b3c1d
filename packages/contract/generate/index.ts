/**
 * For tools that work on the contract itself: read `spec/`, and make the generated files. Node only, and not published. A
 * program that uses the contract imports the other entry points.
 */

import type { GeneratedFiles } from "./shared/generated-files.ts";

export { publish } from "./published/publish.ts";
export { type GeneratedFiles, generatedFolder } from "./shared/generated-files.ts";
export {
  type ContractOperation,
  type Example,
  type Header,
  jsonSchemaOf,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type RequestBody,
  type Response,
  resolve,
} from "./shared/openapi-document.ts";
export {
  readSpec,
  type Spec,
  specFolder,
} from "./shared/read-spec.ts";

/**
 * Makes every generated file from the contract in `folder`, without writing one. The makers, with their compilers, are
 * loaded by the first call.
 *
 * @throws Error naming the part of the contract that a maker does not support.
 */
export async function makeAll(folder: string): Promise<GeneratedFiles> {
  return (await import("./make-all.ts")).makeAll(folder);
}

/** The names of the files in `folder` that differ from `files`, are missing, or are no longer made. Sorted. */
export async function findDrift(folder: string, files: GeneratedFiles): Promise<readonly string[]> {
  return (await import("./make-all.ts")).findDrift(folder, files);
}
