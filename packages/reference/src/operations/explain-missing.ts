import type { CredentialKey, Store } from "../store/store.ts";

/** Says which of the things that a path names does not exist, for a credential that was not found at `key`. */
export async function explainMissing(key: CredentialKey, store: Store): Promise<string> {
  const { clientExtId } = key;
  if ((await store.readClient(clientExtId)) === undefined) return `Client ${clientExtId} does not exist.`;
  if ("extId" in key) return `VASCO credential ${key.extId} does not exist in client ${clientExtId}.`;
  if ((await store.readUser(clientExtId, key.userExtId)) === undefined) {
    return `User ${key.userExtId} does not exist in client ${clientExtId}.`;
  }
  return `User ${key.userExtId} of client ${clientExtId} has no mobile signature.`;
}
