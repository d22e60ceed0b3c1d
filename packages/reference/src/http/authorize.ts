import { type RefusalAnswer, refuse } from "./answer.ts";
import type { Caller } from "./authenticate.ts";

/**
 * Refuses a caller who lacks a required permission, then one whose data room does not hold the client of the path. What
 * the second refusal says is the same whether or not the client exists: nothing has been read yet.
 *
 * @param clientExtId the client of the path; `undefined` when the path names none that can be read.
 */
export function authorize(
  caller: Caller,
  required: readonly string[],
  clientExtId: string | undefined,
): RefusalAnswer | undefined {
  for (const permission of required) {
    if (!caller.permissions.has(permission)) return permissionDenied(caller, required);
  }
  if (clientExtId !== undefined && !caller.clients.has(clientExtId)) return dataroomPermissionDenied;
  return undefined;
}

const dataroomPermissionDenied = refuse(
  403,
  "errors.dataroomPermissionDenied",
  "The client in the path is outside the data room of the caller.",
);

function permissionDenied(caller: Caller, required: readonly string[]): RefusalAnswer {
  const missing = required.filter((permission) => !caller.permissions.has(permission));
  const message =
    missing.length === 1
      ? `The permission ${missing[0]} is missing.`
      : `The permissions ${missing.join(", ")} are missing.`;
  return refuse(403, "errors.permissionDenied", message);
}
