import type { ErrorDefinition, PermissionDefinition } from "@credential-api/contract";

/** What operations refer to by name. */
export interface Catalogues {
  readonly errors: { readonly [code: string]: ErrorDefinition };
  readonly permissions: { readonly [name: string]: PermissionDefinition };
}
