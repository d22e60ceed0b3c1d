/**
 * The load generator, as a process of its own: it takes a `Load` over IPC, sends it, and answers with what was `Taken`, or
 * with an error. Raw sockets: with a client of its own cost it would measure itself.
 */
import { connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Load, Taken } from "./load.ts";
import { createResponseReader } from "./response-reader.ts";

process.on("message", (load: Load) => {
  generate(load).then(
    (taken) => process.send?.(taken),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.on("disconnect", () => process.exit());

async function generate(load: Load): Promise<Taken> {
  const makeRequest = createRequestMaker(load);
  const counts: Counts = { responses: 0, latenciesMs: [] };
  // Before the first request is due: at a rate, what is due while connections open would count as latency of the server.
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => open(load.url)));
  const startMs = performance.now();
  const endMs = startMs + load.seconds * 1_000;
  const schedule = createSchedule(load, startMs);
  try {
    await Promise.all(sockets.map((socket) => keepBusy(socket, load, makeRequest, schedule, endMs, counts)));
  } finally {
    for (const socket of sockets) socket.destroy();
    schedule.stop();
  }
  const seconds = (performance.now() - startMs) / 1_000;
  const sorted = Float64Array.from(counts.latenciesMs).sort();
  return {
    responses: counts.responses,
    perSecond: counts.responses / seconds,
    p50Ms: sorted[Math.floor(sorted.length * 0.5)] ?? Number.NaN,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
  };
}

/** What has come so far. */
interface Counts {
  responses: number;
  readonly latenciesMs: number[];
}

/** Sends one request after the other on a connection, until the end. */
function keepBusy(
  socket: Socket,
  { url, status }: Load,
  makeRequest: () => string,
  schedule: Schedule,
  endMs: number,
  counts: Counts,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const reader = createResponseReader();
    let dueMs = 0;
    const send = (due: number) => {
      dueMs = due;
      socket.write(makeRequest(), "utf8");
    };
    const next = () => (performance.now() < endMs ? schedule.next(send, endMs, resolve) : resolve());
    socket.on("data", (chunk: Buffer) => {
      const got = reader.take(chunk);
      if (got === undefined) return;
      if (got !== status) return reject(new Error(`${url}: ${got} instead of ${status}: ${chunk.toString()}`));
      counts.responses += 1;
      if (dueMs >= schedule.pausedUntilMs()) counts.latenciesMs.push(performance.now() - dueMs);
      next();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`${url}: a connection was closed`)));
    next();
  });
}

/** Decides when the next request is sent. */
interface Schedule {
  /** Calls `send` with the time that the request was due, or `done` when that is after the end. */
  next(send: (dueMs: number) => void, endMs: number, done: () => void): void;
  /** The end of the last pause of this process itself. The latency of a request that was under way then is unknown. */
  pausedUntilMs(): number;
  stop(): void;
}

function createSchedule({ rate, requests = Number.POSITIVE_INFINITY }: Load, startMs: number): Schedule {
  if (rate === undefined) {
    let left = requests;
    return {
      next: (send, _, done) => (left-- > 0 ? send(performance.now()) : done()),
      pausedUntilMs: () => Number.NEGATIVE_INFINITY,
      stop: () => undefined,
    };
  }
  const intervalMs = 1_000 / rate;
  const waiting: { dueMs: number; readonly send: (dueMs: number) => void }[] = [];
  let [dueMs, lastMs, pausedUntilMs, isStopped] = [startMs, startMs, startMs, false];
  // Timers are too coarse; this process has a core of its own.
  const spin = () => {
    const nowMs = performance.now();
    const pauseMs = nowMs - lastMs;
    lastMs = nowMs;
    if (pauseMs > MAX_TURN_MS) {
      // What became due meanwhile would come at once, and each would wait for the others.
      pausedUntilMs = nowMs;
      dueMs += pauseMs;
      for (const request of waiting) request.dueMs += pauseMs;
    }
    for (let first = waiting[0]; first !== undefined && first.dueMs <= nowMs; first = waiting[0]) {
      waiting.shift();
      first.send(first.dueMs);
    }
    if (!isStopped) setImmediate(spin);
  };
  spin();
  return {
    next: (send, endMs, done) => {
      dueMs += intervalMs;
      if (dueMs >= endMs) done();
      else waiting.push({ dueMs, send });
    },
    pausedUntilMs: () => pausedUntilMs,
    stop: () => {
      isStopped = true;
    },
  };
}

/** Longer than all connections need to read a response and send a request. What takes longer is a pause of this process. */
const MAX_TURN_MS = 2;

let requests = 0;

/** Each call makes the next request. The number goes on from one load to the next: a body is never sent twice. */
function createRequestMaker({ url, method, paths, headers, body }: Load): () => string {
  const fields = Object.entries({ host: new URL(url).host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const heads = paths.map((path) => `${method} ${path} HTTP/1.1\r\n${fields.join("")}`.split("#"));
  const parts = body?.split("#");
  return () => {
    requests += 1;
    const [start = "", ...rest] = heads[requests % heads.length] ?? [];
    const head = rest.length === 0 ? start : [start, ...rest].join(String(requests).padStart(12, "0"));
    if (parts === undefined) return `${head}\r\n`;
    const content = parts.join(String(requests));
    return `${head}content-length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  };
}

function open(url: string): Promise<Socket> {
  const { protocol, hostname: host, port } = new URL(url);
  const target = { host, port: Number(port), noDelay: true };
  const hasTls = protocol === "https:";
  return new Promise((resolve, reject) => {
    // The certificate of a bench has no authority.
    const socket = hasTls ? connectTls({ ...target, rejectUnauthorized: false }) : connect(target);
    socket.once("error", reject);
    socket.once(hasTls ? "secureConnect" : "connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}
