import { createMemoryStore } from "../src/index.ts";
import type { Credential, Seed, Store } from "../src/store/store.ts";
import { demoData } from "./seeds.ts";
import { openReference } from "./send.ts";

/** Where the mobile signature of user-123 is found. */
export const signatureKey = { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-123" } as const;

/** Opens a server on a seed, with what a test of changes does to the mobile signature of user-123, and looks at after. */
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
 * The mobile signature of user-123 as it is in a store.
 *
 * @throws Error when it is gone.
 */
export async function readSignature(store: Store): Promise<Credential<"MobileSignature">> {
  const credential = await store.readCredential(signatureKey);
  if (credential === undefined) throw new Error("The credential is gone");
  return credential;
}
