import { createMemoryStore, demoData, type Store, type Swap } from "@credential-api/reference";

/** A store that breaks a promise of durability or order, while each single response looks right. */
interface FaultyStore {
  readonly fault: string;
  readonly open: () => {
    readonly store: Store;
    /** What is left after a crash. Default: the store itself. */
    readonly toDisk?: () => Store;
  };
}

/** The faults that the check of a history must find. */
export const faultyStores: readonly FaultyStore[] = [
  { fault: "acknowledges before it commits", open: () => createLagging(8) },
  { fault: "loses the last write at a crash", open: () => createLagging(1) },
  {
    fault: "guesses success when the outcome is unknown",
    open: () => ({ store: withSwap((swap, inner, count) => (count % 10 === 0 ? "swapped" : inner.swap(swap))) }),
  },
  {
    fault: "guesses failure when the outcome is unknown",
    open: () => ({
      store: withSwap(async (swap, inner, count) => {
        const outcome = await inner.swap(swap);
        return count % 10 === 0 ? "stale" : outcome;
      }),
    }),
  },
  {
    fault: "loses a history entry",
    open: () => {
      const inner = createMemoryStore(demoData);
      const readHistory: Store["readHistory"] = async (...key) => (await inner.readHistory(...key)).toSpliced(5, 1);
      return { store: { ...inner, readHistory } };
    },
  },
  {
    fault: "writes half of a change",
    open: () => ({
      store: withSwap((swap, inner, count) => {
        const half = { ...swap.next, modificationComment: "of an earlier change" };
        return inner.swap(count % 10 === 0 ? { ...swap, next: half } : swap);
      }),
    }),
  },
  {
    fault: "reads from a replica that is behind",
    open: () => {
      const inner = createMemoryStore(demoData);
      const replica = createMemoryStore(demoData);
      let reads = 0;
      const readCredential: Store["readCredential"] = (key) => {
        reads += 1;
        return (reads % 10 === 0 ? replica : inner).readCredential(key);
      };
      return { store: { ...inner, readCredential } };
    },
  },
];

/** Acknowledges a write before the disk has it: the disk is so many writes behind when the crash comes. */
function createLagging(writesBehind: number) {
  const [memory, disk] = [createMemoryStore(demoData), createMemoryStore(demoData)];
  const waiting: Swap[] = [];
  let hasCrashed = false;
  const swap: Store["swap"] = async (change) => {
    const outcome = await memory.swap(change);
    if (outcome === "swapped") waiting.push(change);
    if (waiting.length > writesBehind && !hasCrashed) await Promise.all(waiting.splice(0, 1).map(disk.swap));
    return outcome;
  };
  const toDisk = () => {
    hasCrashed = true;
    return disk;
  };
  return { store: { ...memory, swap }, toDisk };
}

/** A memory store whose swaps go another way; `count` numbers them from 1. */
function withSwap(swap: (change: Swap, inner: Store, count: number) => ReturnType<Store["swap"]> | "swapped"): Store {
  const inner = createMemoryStore(demoData);
  let count = 0;
  return {
    ...inner,
    swap: async (change) => {
      count += 1;
      return swap(change, inner, count);
    },
  };
}
