import { createMemoryStore } from "../../src/store/memory.ts";
import type { Credential, Seed, Store } from "../../src/store/store.ts";
import type { OpenStore } from "../store-cases/store-case.ts";

/** A store that breaks one promise, and the case that must fail. */
export interface FaultyStore {
  readonly fault: string;
  readonly failsCase: string;
  readonly open: OpenStore;
}

/** Opens a memory store with some methods replaced by faulty ones. */
export function withFault(fault: (correct: Store, seed: Seed) => Partial<Store>): OpenStore {
  return async (seed) => {
    const correct = createMemoryStore(seed);
    return { ...correct, ...fault(correct, seed) };
  };
}

/** The mobile signatures of the users of a client, as they are at the moment of the call. */
export async function readSignatures(
  store: Store,
  seed: Seed,
  clientExtId: string,
): Promise<readonly Credential<"MobileSignature">[]> {
  const users = seed.users.filter((user) => user.clientExtId === clientExtId);
  const found = await Promise.all(
    users.map(({ extId }) => store.readCredential({ clientExtId, type: "MobileSignature", userExtId: extId })),
  );
  return found.filter((credential) => credential !== undefined);
}

/** Waits until every microtask that is due now has run. */
export async function pause(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await undefined;
}
