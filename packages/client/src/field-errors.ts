import type { ErrorEntry, OperationId, OperationRequest } from "@credential-api/contract";
import type { AnyResult } from "./any-result.ts";
import type { CredentialApiError } from "./credential-api-error.ts";
import { errorsOf } from "./is-success.ts";

/** The errors of a response by the member of the body, or the parameter, that they are about. "" has the others. */
export type FieldErrors = { readonly [Field in FieldName | ""]?: readonly ErrorEntry[] };

/** A member of a request body, or a parameter in path, query or header, of any operation. */
export type FieldName = {
  [Id in OperationId]: KeysOfPart<OperationRequest<Id>>;
}[OperationId];

/**
 * Sorts the errors of a response by the fields of a form. A pointer into a member belongs to the member. Anything but a
 * declared error response has no fields: the object is empty.
 *
 * @example
 * ```ts
 * const { msisdn = [] } = fieldErrors(result);
 * ```
 */
export function fieldErrors(rejected: AnyResult | CredentialApiError): FieldErrors {
  const fields: Record<string, ErrorEntry[]> = Object.create(null);
  for (const entry of "errors" in rejected ? rejected.errors : errorsOf(rejected)) {
    // A server can be wrong about a type; a form must not break over that.
    const [, member = ""] = String(entry.pointer ?? "").split("/");
    const field = member.replaceAll("~1", "/").replaceAll("~0", "~") || entry.parameter || "";
    fields[field] = [...(fields[field] ?? []), entry];
  }
  return fields;
}

type KeysOfPart<Request> = { [Part in keyof Request]-?: NamesOf<NonNullable<Request[Part]>> }[keyof Request];

type NamesOf<Part> = Part extends readonly unknown[] ? never : keyof Part & string;
