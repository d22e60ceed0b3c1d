import { ByClient, idOf } from "../store/by-client.ts";
import type { CredentialKey, Store, StoredType } from "../store/store.ts";

/** How long one change keeps others waiting at most, in milliseconds. */
export const MAX_LOCK_WAIT_MS = 1000;

/**
 * Runs `work` after the earlier changes to the same credential in this process. So they lose no race among themselves, and
 * each costs one attempt. The lock only saves attempts: the compare-and-swap of the store prevents lost updates. So a
 * change that takes longer than `MAX_LOCK_WAIT_MS`, because the store hangs, releases all that wait for it.
 */
export async function withLock<T>(store: Store, key: CredentialKey, work: () => Promise<T>): Promise<T> {
  const queues = queuesOf(store)[key.type];
  const existing = queues.get(key.clientExtId, idOf(key));
  const queue = existing ?? new LockQueue(queues, key);
  if (existing !== undefined) await existing.wait();
  try {
    return await work();
  } finally {
    queue.release();
  }
}

/** The changes that wait for a credential. It exists while a change holds the lock. */
class LockQueue {
  readonly #queues: ByClient<LockQueue>;
  readonly #key: CredentialKey;
  /** Most changes have no competitor: they need neither a list nor a timer. */
  #waiting: (() => void)[] | undefined;
  #timeout: ReturnType<typeof setTimeout> | undefined;

  constructor(queues: ByClient<LockQueue>, key: CredentialKey) {
    this.#queues = queues;
    this.#key = key;
    queues.set(key.clientExtId, idOf(key), this);
  }

  /** Resolves when the lock is passed on to this change. */
  wait(): Promise<void> {
    this.#timeout ??= setTimeout(() => this.#releaseAll(), MAX_LOCK_WAIT_MS);
    return new Promise((resolve) => {
      this.#waiting ??= [];
      this.#waiting.push(resolve);
    });
  }

  /** Passes the lock on to the next change. */
  release(): void {
    const next = this.#waiting?.shift();
    if (this.#timeout !== undefined) clearTimeout(this.#timeout);
    this.#timeout = this.#waiting?.length ? setTimeout(() => this.#releaseAll(), MAX_LOCK_WAIT_MS) : undefined;
    if (next === undefined) this.#remove();
    else next();
  }

  /** Starts every waiting change. Later changes make a new queue. */
  #releaseAll(): void {
    this.#remove();
    for (const next of this.#waiting?.splice(0) ?? []) next();
  }

  /** After a timeout the key may belong to a newer queue, which stays. */
  #remove(): void {
    const { clientExtId } = this.#key;
    if (this.#queues.get(clientExtId, idOf(this.#key)) === this) this.#queues.delete(clientExtId, idOf(this.#key));
  }
}

type LockQueues = { readonly [T in StoredType]: ByClient<LockQueue> };

const queuesByStore = new WeakMap<Store, LockQueues>();

function queuesOf(store: Store): LockQueues {
  const existing = queuesByStore.get(store);
  if (existing !== undefined) return existing;
  const queues = { MobileSignature: new ByClient<LockQueue>(), Vasco: new ByClient<LockQueue>() };
  queuesByStore.set(store, queues);
  return queues;
}
