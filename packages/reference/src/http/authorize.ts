import type { Caller } from "./authenticate.ts";
import { type ErrorResponse, errorResponse } from "./response/api-response.ts";

/**
 * Returns a 403 for a caller who lacks a required permission or whose data room does not contain the client of the path;
 * otherwise `undefined`. The second 403 is the same whether or not the client exists: the store has not been read yet.
 *
 * @param clientExtId the client of the path; `undefined` when the path has none or it cannot be decoded.
 */
export function authorize(
  caller: Caller,
  required: readonly string[],
  clientExtId: string | undefined,
): ErrorResponse | undefined {
  for (const permission of required) {
    if (!caller.permissions.has(permission)) return permissionDenied(caller, required);
  }
  if (clientExtId !== undefined && !caller.clients.has(clientExtId)) return dataroomPermissionDenied;
  return undefined;
}

const dataroomPermissionDenied = errorResponse(
  403,
  "errors.dataroomPermissionDenied",
  "The client in the path is outside the data room of the caller.",
);

function permissionDenied(caller: Caller, required: readonly string[]): ErrorResponse {
  const missing = required.filter((permission) => !caller.permissions.has(permission));
  const message =
    missing.length === 1
      ? `The permission ${missing[0]} is missing.`
      : `The permissions ${missing.join(", ")} are missing.`;
  return errorResponse(403, "errors.permissionDenied", message);
}
