import { errors as errorCatalogue } from "./gen/errors.ts";
import { permissions as permissionCatalogue } from "./gen/permissions.ts";

/** A code of the error catalogue. The wire is open: a server may answer codes that are not in it (decision open-codes). */
export type ErrorCode = keyof typeof errorCatalogue;

/** An elementary permission that an operation can require. */
export type Permission = keyof typeof permissionCatalogue;

/** One error of the catalogue. */
export interface ErrorDefinition {
  /** The HTTP status that carries the code. */
  readonly status: number;
  /** When it is answered. */
  readonly when: string;
  /** What the caller can do. */
  readonly remedy: string;
  /** `operation`: declared by operations. `server`: answered where no operation is (unknown path or method). */
  readonly answers: "operation" | "server";
  /** Where the rule comes from: `V` or `D` and the decision's name in `spec/DECISIONS.md`. */
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
