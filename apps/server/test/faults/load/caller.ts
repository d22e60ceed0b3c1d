import type { Operation, Read, Update } from "../history/operation.ts";
import { type Target, toSeen } from "./target.ts";

/** How a caller calls. */
export interface CallerOptions {
  /** A token that may read and change the targets. */
  readonly token: string;
  /** When a call without a response ends, in milliseconds. Default 30000, longer than a correct server takes. */
  readonly timeoutMs?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** An update to send. */
interface UpdateRequest {
  /** The `id` of its operation. */
  readonly id: string;
  /** Chooses the member that it sets, see `Target.toMembers`. */
  readonly set: number;
  /** The version that it names. Default: none. */
  readonly fromVersion?: number | undefined;
}

/** Calls servers, and returns each call as an operation of a history. */
export interface Caller {
  /** Resolves with undefined when the read failed. */
  readonly read: (url: string, target: Target) => Promise<Read | undefined>;
  readonly update: (url: string, target: Target, request: UpdateRequest) => Promise<Update>;
  /** How many calls have failed so far: without a response in time, and with 502, 503 or 504. */
  readonly failed: () => { readonly timeouts: number; readonly unavailable: number };
}

/**
 * Makes a caller. A call without a response, and one with 502, 503 or 504, has an unknown outcome. `read` and `update` throw
 * an Error for a status that no fault explains: any but these, 200, and 409.
 */
export function createCaller({ token, timeoutMs = 30_000, fetch: send = fetch }: CallerOptions): Caller {
  const failed = { timeouts: 0, unavailable: 0 };

  async function call(url: string, { path }: Target, body?: object): Promise<Answer> {
    const init: RequestInit = {
      method: body === undefined ? "GET" : "PATCH",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    let answer: { readonly status: number; readonly text: string };
    try {
      const response = await send(`${url}${path}`, init);
      answer = { status: response.status, text: await response.text() };
    } catch (error) {
      if (error instanceof Error && error.name === "TimeoutError") failed.timeouts += 1;
      return { kind: "unknown" };
    }
    const { status, text } = answer;
    if (status === 200) return { kind: "ok", body: JSON.parse(text) };
    if (status === 409) return { kind: "rejected" };
    if (status !== 502 && status !== 503 && status !== 504) throw new Error(`A response has status ${status}: ${text}`);
    failed.unavailable += 1;
    return { kind: "unknown" };
  }

  async function timed(key: string, send: () => Promise<Answer>): Promise<Timed & { readonly answer: Answer }> {
    const startMs = performance.now();
    const answer = await send();
    return { key, startMs, endMs: performance.now(), answer };
  }

  return {
    failed: () => ({ ...failed }),
    read: async (url, target) => {
      const { answer, ...time } = await timed(target.key, () => call(url, target));
      return answer.kind === "ok" ? { kind: "read", ...time, seen: toSeen(target, answer.body) } : undefined;
    },
    update: async (url, target, { id, set, fromVersion }) => {
      const sets = { modificationComment: id, ...target.toMembers(id, set) };
      const version = fromVersion === undefined ? {} : { version: target.toVersion(fromVersion) };
      const { answer, ...time } = await timed(target.key, () => call(url, target, { ...sets, ...version }));
      const outcome: Update["outcome"] =
        answer.kind === "ok" ? { kind: "ok", seen: toSeen(target, answer.body) } : { kind: answer.kind };
      return { kind: "update", ...time, id, ...(fromVersion === undefined ? {} : { fromVersion }), sets, outcome };
    },
  };
}

type Timed = Pick<Operation, "key" | "startMs" | "endMs">;

type Answer = { readonly kind: "ok"; readonly body: unknown } | { readonly kind: "rejected" | "unknown" };
