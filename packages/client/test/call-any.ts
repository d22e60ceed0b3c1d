import type { OperationId } from "@credential-api/contract";
import type { AnyResult } from "../src/any-result.ts";
import type { CredentialClient } from "../src/index.ts";

/** Calls an operation by its name, with what its type may not accept. */
export function callAny(client: CredentialClient, id: OperationId, ...given: readonly unknown[]): Promise<AnyResult> {
  // A cast, because the type of any function of the client would be a union over all operations.
  const calls = client as unknown as { readonly [name: string]: (...all: readonly unknown[]) => Promise<AnyResult> };
  const call = calls[id];
  if (!call) throw new Error(`the client has no ${id}`);
  return call(...given);
}
