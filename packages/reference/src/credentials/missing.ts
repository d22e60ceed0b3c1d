import type { CredentialKey, Store } from "../store/store.ts";
import { type ErrorOutcome, notFound } from "./error-outcomes.ts";

/** 404 for the client of a path, or the user where the path names one; `undefined` when both exist. */
export async function findMissing(
  { clientExtId, userExtId }: { readonly clientExtId: string; readonly userExtId?: string },
  store: Store,
): Promise<ErrorOutcome<404> | undefined> {
  if ((await store.readClient(clientExtId)) === undefined) return notFound(`Client ${clientExtId} does not exist.`);
  if (userExtId === undefined || (await store.readUser(clientExtId, userExtId)) !== undefined) return undefined;
  return notFound(`User ${userExtId} does not exist in client ${clientExtId}.`);
}

/** 404 for a credential that was not found at `key`. The message says which part of the path does not exist. */
export async function toMissing(key: CredentialKey, store: Store): Promise<ErrorOutcome<404>> {
  const missing = await findMissing(key, store);
  if (missing !== undefined) return missing;
  const { clientExtId } = key;
  return notFound(
    "extId" in key
      ? `VASCO credential ${key.extId} does not exist in client ${clientExtId}.`
      : `User ${key.userExtId} of client ${clientExtId} has no mobile signature.`,
  );
}
