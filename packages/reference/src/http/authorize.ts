import type { Caller } from "./authenticate.ts";
import { type ErrorResponse, errorResponse } from "./response/api-response.ts";

/** What a caller needs in addition to authentication. */
export interface AccessRule {
  readonly permissions: readonly string[];
  /** Whether all permissions are required, or at least one of them. Without permissions, both are satisfied. */
  readonly permissionMatch: "all" | "any";
}

/**
 * Returns a 403 for a caller who lacks a required permission or whose data room does not contain the client of the path;
 * otherwise `undefined`. The second 403 is the same whether or not the client exists: the store has not been read yet.
 *
 * @param clientExtId the client of the path; `undefined` when the path has none or it cannot be decoded.
 */
export function authorize(
  caller: Caller,
  { permissions, permissionMatch }: AccessRule,
  clientExtId: string | undefined,
): ErrorResponse | undefined {
  let missing = 0;
  for (const permission of permissions) if (!caller.permissions.has(permission)) missing++;
  if (missing > 0 && permissionMatch === "all") return permissionsMissing(caller, permissions);
  if (missing > 0 && missing === permissions.length) return permissionRequired(permissions);
  if (clientExtId !== undefined && !caller.clients.has(clientExtId)) return dataroomPermissionDenied;
  return undefined;
}

const dataroomPermissionDenied = errorResponse(
  403,
  "errors.dataroomPermissionDenied",
  "The client in the path is outside the data room of the caller.",
);

function permissionsMissing(caller: Caller, required: readonly string[]): ErrorResponse {
  const missing = required.filter((permission) => !caller.permissions.has(permission));
  const message =
    missing.length === 1
      ? `The permission ${missing[0]} is missing.`
      : `The permissions ${missing.join(", ")} are missing.`;
  return errorResponse(403, "errors.permissionDenied", message);
}

function permissionRequired(permissions: readonly string[]): ErrorResponse {
  const message =
    permissions.length === 1
      ? `The permission ${permissions[0]} is missing.`
      : `One of the permissions ${permissions.join(", ")} is required.`;
  return errorResponse(403, "errors.permissionDenied", message);
}
