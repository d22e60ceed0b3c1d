import type { Credential, CredentialKey, StoredType } from "../store/store.ts";
import { explainMissing } from "./explain-missing.ts";
import type { Means } from "./handler.ts";
import { noRecord, type Refused } from "./outcomes.ts";

/** Reads a credential as it is now, the same way for every operation. Changes nothing and leaves no history. */
export async function readCredential<T extends StoredType>(
  key: CredentialKey<T>,
  { store }: Means,
): Promise<{ readonly status: 200; readonly body: Credential<T> } | Refused<404>> {
  const credential = await store.readCredential(key);
  return credential === undefined ? noRecord(await explainMissing(key, store)) : { status: 200, body: credential };
}
