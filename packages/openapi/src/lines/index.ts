/** From a JSON Pointer into the bundled contract to the line that a person wrote. Node only. */
export { excerptOf } from "./excerpt.ts";
export { formatLocation, type SourceLocation } from "./source-location.ts";
export {
  catalogueFiles,
  readBundleLines,
  readSpecLines,
  type SpecLines,
} from "./spec-lines.ts";
export { WrittenFile } from "./written-file.ts";
