/**
 * Runs something that sends requests, and gives up when it neither settles nor has a request on the way for `idleMs`. A slow
 * target does not count: each of its requests has a timeout.
 */
export interface Deadline {
  /** Marks a request as being on the way while it is. */
  readonly during: <T>(request: Promise<T>) => Promise<T>;
  /** @throws DeadlineExceeded when the work makes no progress. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

class DeadlineExceeded extends Error {
  override readonly name = "DeadlineExceeded";
}

export function createDeadline(idleMs: number): Deadline {
  let pending = 0;
  let timer: NodeJS.Timeout | undefined;
  let expire: (() => void) | undefined;
  const arm = () => {
    clearTimeout(timer);
    if (pending === 0 && expire !== undefined) timer = setTimeout(expire, idleMs);
  };
  return {
    during: async (request) => {
      pending += 1;
      clearTimeout(timer);
      try {
        return await request;
      } finally {
        pending -= 1;
        arm();
      }
    },
    run: async (work) => {
      const expired = new Promise<never>((_, reject) => {
        expire = () => reject(new DeadlineExceeded(`The case did nothing for ${idleMs / 1_000} s and did not end`));
      });
      arm();
      try {
        return await Promise.race([work(), expired]);
      } finally {
        expire = undefined;
        clearTimeout(timer);
      }
    },
  };
}
