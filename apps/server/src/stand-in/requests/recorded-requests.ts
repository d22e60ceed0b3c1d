import type { RecordedRequest, RequestFilter, RequestList } from "@credential-api/client/testing";

/** The last requests, bounded in number and size. */
export interface RecordedRequests {
  add(request: Omit<RecordedRequest, "number">): void;
  /** The requests that the filter lets through. */
  find(filter: RequestFilter): RequestList;
  /** Resolves with them when there are `count` of them, or with fewer when the signal aborts. */
  waitFor(filter: RequestFilter, count: number, signal: AbortSignal): Promise<RequestList>;
  /** Forgets all of them. */
  clear(): void;
}

/** How many requests are kept, and how many bytes of JSON they may have together. */
export const MAX_REQUESTS = 1_000;
const MAX_BYTES = 8 * 1024 * 1024;

/** Makes a record without requests, which begins at a time. */
export function createRecordedRequests(
  since: Date,
  { maxRequests = MAX_REQUESTS, maxBytes = MAX_BYTES } = {},
): RecordedRequests {
  let kept: { readonly request: RecordedRequest; readonly bytes: number }[] = [];
  let bytes = 0;
  let dropped = 0;
  let lastNumber = 0;
  const listeners = new Set<() => void>();

  function find({ operation, status, after = 0 }: RequestFilter): RequestList {
    const requests = kept
      .map(({ request }) => request)
      .filter(
        (request) =>
          request.number > after &&
          (operation === undefined || request.operation === operation) &&
          (status === undefined || request.response?.status === status),
      );
    return { requests, recordingSince: since.toISOString(), dropped };
  }

  return {
    find,
    add: (unnumbered) => {
      lastNumber += 1;
      const request = { number: lastNumber, ...unnumbered };
      const size = JSON.stringify(request).length;
      kept.push({ request, bytes: size });
      bytes += size;
      while (kept.length > maxRequests || (bytes > maxBytes && kept.length > 1)) {
        bytes -= kept.shift()?.bytes ?? 0;
        dropped += 1;
      }
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
          if (find(filter).requests.length >= count) settle();
        };
        listeners.add(look);
        signal.addEventListener("abort", settle);
        if (signal.aborted) settle();
        else look();
      }),
    clear: () => {
      kept = [];
      bytes = 0;
      dropped = 0;
    },
  };
}
