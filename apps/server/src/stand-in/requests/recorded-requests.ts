import type { RecordedRequest, RequestFilter, RequestList } from "@credential-api/client/testing";

/** A request as the record keeps it: what a reader may see of it is made when someone reads it. */
export interface KeptRequest {
  readonly operation: RecordedRequest["operation"];
  /** Undefined when there was no response. */
  readonly status: number | undefined;
  /** About how much memory it takes, in bytes. */
  readonly bytes: number;
  readonly toRecord: () => Omit<RecordedRequest, "number">;
}

/**
 * The last requests, bounded in number and size. Recording costs about as much as an operation, so it stops, and forgets
 * what it has, when it is full and no tester has asked for anything: a server under load pays for it no longer.
 */
export interface RecordedRequests {
  /** Whether requests are recorded now. */
  isOn(): boolean;
  /** Records from now on without end, because there is a tester. */
  keepOn(): void;
  add(request: KeptRequest): void;
  /** The requests that the filter lets through. */
  find(filter: RequestFilter): RequestList;
  /** Resolves with them when there are `count` of them, or with fewer when the signal aborts. */
  waitFor(filter: RequestFilter, count: number, signal: AbortSignal): Promise<RequestList>;
  /** Forgets all of them. */
  clear(): void;
}

/** How many requests are kept, and how many bytes they may have together. */
export const MAX_REQUESTS = 1_000;
const MAX_BYTES = 8 * 1024 * 1024;

/** Makes a record without requests. */
export function createRecordedRequests({ maxRequests = MAX_REQUESTS, maxBytes = MAX_BYTES } = {}): RecordedRequests {
  // The numbers of the kept requests are the keys, in ascending order.
  const kept = new Map<number, KeptRequest>();
  let bytes = 0;
  let dropped = 0;
  let lastNumber = 0;
  let isOn = true;
  let isKeptOn = false;
  const listeners = new Set<() => void>();

  function select({ operation, status, after = 0 }: RequestFilter): readonly [number, KeptRequest][] {
    return [...kept].filter(
      ([number, request]) =>
        number > after &&
        (operation === undefined || request.operation === operation) &&
        (status === undefined || request.status === status),
    );
  }

  function find(filter: RequestFilter): RequestList {
    return { requests: select(filter).map(([number, { toRecord }]) => ({ number, ...toRecord() })), dropped };
  }

  function dropOldest(): void {
    for (const [number, request] of kept) {
      if (kept.size <= maxRequests && (bytes <= maxBytes || kept.size === 1)) return;
      kept.delete(number);
      bytes -= request.bytes;
      dropped += 1;
    }
  }

  function clear(): void {
    kept.clear();
    bytes = 0;
    dropped = 0;
  }

  return {
    isOn: () => isOn,
    keepOn: () => {
      isOn = true;
      isKeptOn = true;
    },
    find,
    add: (request) => {
      if (!isOn) return;
      lastNumber += 1;
      if (!isKeptOn && lastNumber > maxRequests) {
        isOn = false;
        return clear();
      }
      kept.set(lastNumber, request);
      bytes += request.bytes;
      dropOldest();
      for (const listener of [...listeners]) listener();
    },
    waitFor: (filter, count, signal) =>
      new Promise((resolve) => {
        const settle = () => {
          listeners.delete(look);
          signal.removeEventListener("abort", settle);
          resolve(find(filter));
        };
        const look = () => {
          if (select(filter).length >= count) settle();
        };
        listeners.add(look);
        signal.addEventListener("abort", settle);
        if (signal.aborted) settle();
        else look();
      }),
    clear,
  };
}
