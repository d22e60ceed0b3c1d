/**
 * Measures the clients, as a process of its own, which `measure-overhead.ts` pins to a core: it takes an `OverheadTask` over
 * IPC and answers with the `Rounds`.
 */
import { type Caller, createCallers } from "./callers.ts";
import { body, headers } from "./credential.ts";

/** What is measured. */
export interface OverheadTask {
  /** The port of the server on this machine; nothing for a `fetch` that responds at once. */
  readonly port?: number;
  readonly rounds: number;
  readonly calls: number;
}

/** Microseconds of CPU time per call, by contender, round by round. */
export type Rounds = Readonly<Record<string, readonly number[]>>;

const CALLS_AT_ONCE = 8;
/** Calls of each contender until the code is compiled. */
const WARM_UP_CALLS = 6_000;

process.on("message", (task: OverheadTask) => void measureEach(task).then((rounds) => process.send?.(rounds)));
process.on("disconnect", () => process.exit());

async function measureEach({ port, rounds, calls }: OverheadTask): Promise<Rounds> {
  const platformFetch = globalThis.fetch;
  if (port === undefined) globalThis.fetch = async () => new Response(body, { headers });
  const callers = Object.entries(createCallers(`http://127.0.0.1:${port ?? 3000}`));
  const measured = callers.map(([name]) => [name, [] as number[]] as const);
  const inTurn = callers.map(([, call], index) => ({ call, micros: measured[index]?.[1] ?? [] }));
  for (let round = -Math.ceil(WARM_UP_CALLS / calls); round < rounds; round++) {
    // In both directions, so that no contender always runs after the same one.
    for (const { call, micros } of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
      const taken = await measure(call, calls);
      if (round >= 0) micros.push(taken);
    }
  }
  globalThis.fetch = platformFetch;
  return Object.fromEntries(measured);
}

/**
 * Each round begins without young objects and pays for those that it makes: otherwise the garbage of one contender would be
 * collected in the round of another. Old objects are left alone, because V8 forgets compiled code when it collects them.
 */
async function measure(call: Caller, calls: number): Promise<number> {
  collectYoung();
  const before = process.cpuUsage();
  const inTurn = async () => {
    for (let count = 0; count < calls / CALLS_AT_ONCE; count++) await call();
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, inTurn));
  collectYoung();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function collectYoung(): void {
  if (globalThis.gc === undefined) throw new Error("start it with --expose-gc");
  globalThis.gc({ type: "minor", execution: "sync" });
}
