/**
 * For tools that work on the contract itself: read `spec/`, and make the generated files. Node only, and not published. A
 * program that uses the contract imports the other entry points.
 */

import type { MakeTypes } from "./make-all.ts";
import type { GeneratedFiles } from "./shared/generated-files.ts";
import type { Spec } from "./shared/read-spec.ts";

export type { MakeTypes } from "./make-all.ts";
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
 * @param typesOf makes the types elsewhere, meanwhile. Default: here
 * @throws Error naming the part of the contract that a maker does not support.
 */
export async function makeAll(folder: string, typesOf?: MakeTypes): Promise<GeneratedFiles> {
  return (await import("./make-all.ts")).makeAll(folder, typesOf);
}

/**
 * Makes the files with the types, for another thread than that of `makeAll`. TypeScript is loaded by the first call.
 *
 * @throws Error when openapi-typescript does not write what the makers expect.
 */
export async function makeTypes(spec: Spec): Promise<GeneratedFiles> {
  return (await import("./types.ts")).makeTypes(spec);
}

/** The names of the files in `folder` that differ from `files`, are missing, or are no longer made. Sorted. */
export async function findDrift(folder: string, files: GeneratedFiles): Promise<readonly string[]> {
  return (await import("./make-all.ts")).findDrift(folder, files);
}
