import { createMemoryStore } from "../src/index.ts";
import type { Credential, Seed, Store } from "../src/store/store.ts";
import { demoData } from "./seeds.ts";
import { openReference } from "./send.ts";

/** The key of the mobile signature of user-123. */
export const signatureKey = { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-123" } as const;

/** Opens a server with a seed, and the calls that tests of changes to the mobile signature of user-123 need. */
export function openSignature(seed: Seed = demoData, options = {}) {
  const { store, send } = openReference({ store: createMemoryStore(seed), ...options });
  return {
    store,
    update: (body: unknown, path = {}) => send("updateMobileSignature", { body, path }),
    read: () => readSignature(store),
    history: () => store.readHistory("client-123", "mobile-signature-123"),
  };
}

/**
 * The mobile signature of user-123 in a store.
 *
 * @throws Error when the store does not have it.
 */
export async function readSignature(store: Store): Promise<Credential<"MobileSignature">> {
  const credential = await store.readCredential(signatureKey);
  if (credential === undefined) throw new Error("The store has no mobile signature of user-123");
  return credential;
}
