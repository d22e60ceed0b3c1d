import cluster, { type Worker } from "node:cluster";

/** What the processes send each other: a worker has no way to the others but its parent. */
type Message =
  /** A worker asks its parent for the metrics of all. */
  | { readonly kind: "gather metrics"; readonly id: number }
  | { readonly kind: "gathered metrics"; readonly id: number; readonly text?: string; readonly error?: string }
  /** The parent asks each worker for its own. */
  | { readonly kind: "read metrics"; readonly id: number }
  | { readonly kind: "metrics"; readonly id: number; readonly metrics: readonly object[] };

/** Returns the metrics of all workers as one text. */
export type Gather = () => Promise<string>;

/**
 * Lets the parent of workers gather their metrics, for itself and for a worker that asks. A worker that does not respond makes
 * it reject: without its counts, the sums would fall and look like a restart.
 */
export function gatherFromWorkers(timeoutMs = TIMEOUT_MS): Gather {
  const pending = new Map<string, (metrics: readonly object[]) => void>();
  let lastId = 0;

  function read(worker: Worker): Promise<readonly object[]> {
    lastId += 1;
    const key = `${worker.id}:${lastId}`;
    return new Promise<readonly object[]>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`Worker ${worker.id} does not respond within ${timeoutMs} ms`));
      }, timeoutMs);
      pending.set(key, (metrics) => {
        clearTimeout(timer);
        resolve(metrics);
      });
      send(worker, { kind: "read metrics", id: lastId });
    }).finally(() => pending.delete(key));
  }

  const gather: Gather = async () => {
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const metrics = await Promise.all(workers.filter((worker) => worker.isConnected()).map(read));
    // Loaded with the first scrape.
    const { toTextOfAll } = await import("../metrics/aggregate.ts");
    return toTextOfAll(metrics);
  };

  cluster.on("message", (worker, message: Message) => {
    if (message.kind === "metrics") pending.get(`${worker.id}:${message.id}`)?.(message.metrics);
    if (message.kind !== "gather metrics") return;
    const { id } = message;
    gather().then(
      (text) => send(worker, { kind: "gathered metrics", id, text }),
      (error: unknown) => send(worker, { kind: "gathered metrics", id, error: String(error) }),
    );
  });
  return gather;
}

/** Lets a worker give its metrics to its parent, and get those of all workers from it. */
export function gatherFromParent(readOwn: () => Promise<readonly object[]>, timeoutMs = 2 * TIMEOUT_MS): Gather {
  const pending = new Map<number, (message: Message & { readonly kind: "gathered metrics" }) => void>();
  let lastId = 0;
  process.on("message", (message: Message) => {
    if (message.kind === "gathered metrics") pending.get(message.id)?.(message);
    if (message.kind !== "read metrics") return;
    const { id } = message;
    void readOwn().then((metrics) => sendToParent({ kind: "metrics", id, metrics }));
  });
  return () => {
    lastId += 1;
    const id = lastId;
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The parent does not respond within ${timeoutMs} ms`)),
        timeoutMs,
      );
      pending.set(id, ({ text, error }) => {
        clearTimeout(timer);
        if (text === undefined) reject(new Error(error));
        else resolve(text);
      });
      sendToParent({ kind: "gather metrics", id });
    }).finally(() => pending.delete(id));
  };
}

function send(worker: Worker, message: Message): void {
  // A worker that ends meanwhile does not respond, and that is found out by the time.
  if (worker.isConnected()) worker.send(message, () => undefined);
}

function sendToParent(message: Message): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

/** Half of the ten seconds that Prometheus waits for a scrape. */
const TIMEOUT_MS = 2_500;
