/** What the contract declares of an operation. What it does not declare is neither sent nor expected. */
import { type ErrorCode, errors, type OperationId, operations } from "@credential-api/contract";
import type { Case } from "../model/case.ts";

/** The part of the operations table that says which responses an operation has. */
export interface DeclaredResponses {
  readonly statuses: readonly number[];
  readonly errors: { readonly [status: string]: readonly ErrorCode[] };
}

/** The statuses of success that an operation declares, the lowest first. */
export function successStatuses(id: OperationId, { statuses }: DeclaredResponses = operations[id]): readonly number[] {
  return statuses.filter((status) => status < 300).toSorted((one, other) => one - other);
}

/** The lowest declared status of a success. */
export function successOf(id: OperationId): number {
  return successStatuses(id)[0] ?? 200;
}

/** The statuses of success as titles name them: `200 or 204`. */
export function successText(id: OperationId): string {
  return successStatuses(id).join(" or ");
}

/** Returns whether an operation declares an error code, with the status of the code. */
export function declaresCode(id: OperationId, code: ErrorCode, own: DeclaredResponses = operations[id]): boolean {
  return own.errors[errors[code].status]?.includes(code) ?? false;
}

/** These concern paths and methods that no operation has, so that no operation declares them. */
const outsideOperations: ReadonlySet<string> = new Set(["errors.unknownResource", "errors.methodNotAllowed"]);

/** Returns whether the contract declares the response that a case expects. */
export function isDeclared(
  { operation, covers: { status, code } }: Pick<Case, "operation" | "covers">,
  own: DeclaredResponses | null = operation === null ? null : operations[operation],
): boolean {
  if (own === null || (code !== undefined && outsideOperations.has(code))) return true;
  if (status !== undefined && !own.statuses.includes(status)) return false;
  return code === undefined || Object.values(own.errors).some((codes) => codes.some((each) => each === code));
}
