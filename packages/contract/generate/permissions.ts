import { banner, type GeneratedFiles } from "./generated-files.ts";
import type { Spec } from "./read-spec.ts";

/** Makes the permission catalogue from `spec/permissions.yaml`. */
export function makePermissions({ permissions }: Spec): GeneratedFiles {
  const text = JSON.stringify(permissions, null, 2);
  return { "permissions.ts": `${banner("permissions.ts")}export const permissions = ${text} as const;\n` };
}
