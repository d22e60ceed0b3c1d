import type { ErrorCode, errors, Permission, permissions } from "@credential-api/contract";

/** What is known of one error code. */
export type ErrorDefinition = (typeof errors)[ErrorCode];

/** What operations refer to by name. */
export interface Catalogues {
  readonly errors: { readonly [code: string]: ErrorDefinition };
  readonly permissions: { readonly [name: string]: (typeof permissions)[Permission] };
}
