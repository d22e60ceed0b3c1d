import { banner, type GeneratedFiles } from "./shared/generated-files.ts";
import type { Spec } from "./shared/read-spec.ts";

/** Makes the error catalogue from `spec/errors.yaml`, and the permission catalogue from `spec/permissions.yaml`. */
export function makeCatalogues({ errors, permissions }: Spec): GeneratedFiles {
  return { "errors.ts": toModule("errors", errors), "permissions.ts": toModule("permissions", permissions) };
}

function toModule(name: string, catalogue: object): string {
  return `${banner("catalogues.ts")}export const ${name} = ${JSON.stringify(catalogue, null, 2)} as const;\n`;
}
