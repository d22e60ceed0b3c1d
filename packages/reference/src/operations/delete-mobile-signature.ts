import { toHistoryEntry } from "../credentials/history-entry.ts";
import { withLock } from "../credentials/lock-queue.ts";
import { toMissing } from "../credentials/missing.ts";
import type { OperationContext } from "../credentials/operation-context.ts";
import { toTimestamp } from "../credentials/timestamp.ts";
import { untilWritten } from "../credentials/until-written.ts";
import type { CredentialKey } from "../store/store.ts";
import type { Handler } from "./handler.ts";

/**
 * Deletes the mobile signature of a user, whatever its state and version. Its history stays, with an entry for the
 * deletion. The user can get a new one then.
 */
export const deleteMobileSignature: Handler<"deleteMobileSignature"> = ({ path }, context) => {
  const key: CredentialKey<"MobileSignature"> = { ...path, type: "MobileSignature" };
  return withLock(context.store, key, () => untilWritten(() => deleteCurrent(key, context)));
};

async function deleteCurrent(key: CredentialKey<"MobileSignature">, context: OperationContext) {
  const { store, now, checkResponse } = context;
  const current = await store.readCredential(key);
  if (current === undefined) return toMissing(key, store);

  const deleted = { status: 204 } as const;
  checkResponse(deleted);
  const outcome = await store.remove({
    key,
    fromVersion: current.version,
    history: toHistoryEntry({ operationId: "deleteMobileSignature", key }, context, {
      at: toTimestamp(now()),
      credentialExtId: current.extId,
      versionBefore: current.version,
      changed: [],
    }),
  });
  if (outcome === "missing") return toMissing(key, store);
  return outcome === "removed" ? deleted : undefined;
}
