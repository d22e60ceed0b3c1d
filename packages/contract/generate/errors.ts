import { banner, type GeneratedFiles } from "./generated-files.ts";
import type { Spec } from "./read-spec.ts";

/** Makes the error catalogue from `spec/errors.yaml`. */
export function makeErrors({ errors }: Spec): GeneratedFiles {
  return { "errors.ts": `${banner("errors.ts")}export const errors = ${JSON.stringify(errors, null, 2)} as const;\n` };
}
