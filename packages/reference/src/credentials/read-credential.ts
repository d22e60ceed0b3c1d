import type { Credential, CredentialKey, StoredType } from "../store/store.ts";
import type { ErrorOutcome } from "./error-outcomes.ts";
import { toMissing } from "./missing.ts";
import type { OperationContext } from "./operation-context.ts";

/** Reads the current credential, for every operation that reads one. Changes nothing and writes no history. */
export async function readCredential<T extends StoredType>(
  key: CredentialKey<T>,
  { store }: Pick<OperationContext, "store">,
): Promise<{ readonly status: 200; readonly body: Credential<T> } | ErrorOutcome<404>> {
  const credential = await store.readCredential(key);
  return credential === undefined ? toMissing(key, store) : { status: 200, body: credential };
}
