import type { ErrorEntry, OperationId, OperationRequest } from "@credential-api/contract";
import type { CredentialApiError } from "./credential-api-error.ts";
import { errorsOf } from "./is-success.ts";
import type { AnyResult } from "./result.ts";

/** The entries of a refusal by the member of the body, or the path parameter, they are about. "" has those about no one. */
export type FieldErrors = { readonly [Field in FieldName | ""]?: readonly ErrorEntry[] };

/** A member of a request body, or a path parameter, of any operation. */
export type FieldName = {
  [Id in OperationId]: KeysOfPart<OperationRequest<Id>>;
}[OperationId];

/**
 * Sorts what a refusal says by the fields of a form. A pointer into a member belongs to the member. Anything that is not a
 * declared refusal has no fields: the object is empty.
 */
export function fieldErrors(refusal: AnyResult | CredentialApiError): FieldErrors {
  const fields: Record<string, ErrorEntry[]> = Object.create(null);
  for (const entry of "errors" in refusal ? refusal.errors : errorsOf(refusal)) {
    // A server can be wrong about a type; a form must not break over that.
    const [, member = ""] = String(entry.pointer ?? "").split("/");
    const field = member.replaceAll("~1", "/").replaceAll("~0", "~") || entry.parameter || "";
    fields[field] = [...(fields[field] ?? []), entry];
  }
  return fields;
}

type KeysOfPart<Request> = { [Part in keyof Request]: keyof Request[Part] & string }[keyof Request];
