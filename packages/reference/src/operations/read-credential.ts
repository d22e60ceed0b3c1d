import type { Credential, CredentialKey, Store, StoredType } from "../store/store.ts";
import { type ErrorOutcome, notFound } from "./error-outcomes.ts";
import type { OperationContext } from "./handler.ts";

/** Reads the current credential, for every operation that reads one. Changes nothing and writes no history. */
export async function readCredential<T extends StoredType>(
  key: CredentialKey<T>,
  { store }: OperationContext,
): Promise<{ readonly status: 200; readonly body: Credential<T> } | ErrorOutcome<404>> {
  const credential = await store.readCredential(key);
  return credential === undefined ? notFound(await describeMissing(key, store)) : { status: 200, body: credential };
}

/** Says which part of a path does not exist, for a credential that was not found at `key`. */
export async function describeMissing(key: CredentialKey, store: Store): Promise<string> {
  const { clientExtId } = key;
  if ((await store.readClient(clientExtId)) === undefined) return `Client ${clientExtId} does not exist.`;
  if ("extId" in key) return `VASCO credential ${key.extId} does not exist in client ${clientExtId}.`;
  if ((await store.readUser(clientExtId, key.userExtId)) === undefined) {
    return `User ${key.userExtId} does not exist in client ${clientExtId}.`;
  }
  return `User ${key.userExtId} of client ${clientExtId} has no mobile signature.`;
}
