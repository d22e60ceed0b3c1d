import { errors as errorCatalogue } from "./gen/errors.ts";
import { permissions as permissionCatalogue } from "./gen/permissions.ts";

/** A code of the error catalogue. Servers may send other codes, too (decision open-codes). */
export type ErrorCode = keyof typeof errorCatalogue;

/** An elementary permission that an operation can require. */
export type Permission = keyof typeof permissionCatalogue;

/** One error of the catalogue. */
export interface ErrorDefinition {
  /** The HTTP status that carries the code. */
  readonly status: number;
  /** When the server sends it. */
  readonly when: string;
  /** What the caller can do. */
  readonly remedy: string;
  /** `operation`: declared by operations. `server`: sent when no operation matches (unknown path or method). */
  readonly answers: "operation" | "server";
  /** The source of the rule: `V` or `D`, and the name of the decision in `spec/DECISIONS.md`. */
  readonly evidence: string;
}

/** One permission of the catalogue. */
export interface PermissionDefinition {
  readonly summary: string;
  readonly description: string;
  readonly evidence: string;
}

/** The error catalogue (`spec/errors.yaml`). */
export const errors: { readonly [Code in ErrorCode]: ErrorDefinition } = errorCatalogue;

/** The permission catalogue (`spec/permissions.yaml`). */
export const permissions: { readonly [Name in Permission]: PermissionDefinition } = permissionCatalogue;
