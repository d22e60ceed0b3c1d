import type { CredentialKey, Store, SwapOutcome } from "@credential-api/reference";

/** The key of the demo data's mobile signature. */
export const demoSignature: CredentialKey<"MobileSignature"> = {
  clientExtId: "client-123",
  type: "MobileSignature",
  userExtId: "user-123",
};

/** The key of the demo data's VASCO credential. */
export const demoVasco: CredentialKey<"Vasco"> = { clientExtId: "client-123", type: "Vasco", extId: "vasco-123" };

/** Reads a credential and puts it back with the next version, provided that no one else did so in between. */
export async function raiseVersion(
  store: Store,
  key: CredentialKey = demoSignature,
  comment?: string,
): Promise<SwapOutcome> {
  const current = await store.readCredential(key);
  if (current === undefined) return "missing";
  const version = current.version + 1;
  return store.swap({
    key,
    fromVersion: current.version,
    next: { ...current, version },
    history: {
      at: "2026-05-18T09:30:00Z",
      subject: "test",
      operationId: key.type === "Vasco" ? "updateVascoCredential" : "updateMobileSignature",
      clientExtId: key.clientExtId,
      credentialExtId: current.extId,
      type: key.type,
      versionBefore: current.version,
      versionAfter: version,
      changed: ["modificationComment"],
      ...(comment === undefined ? {} : { comment }),
    },
  });
}
