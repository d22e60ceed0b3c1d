import type { OperationId } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import {
  type AttemptEvent,
  type CallOptions,
  type CredentialClientOptions,
  checkNumbers,
  type Token,
} from "../options.ts";
import { createAuthorization } from "./authorization.ts";
import type { ClientRequest } from "./client-request.ts";
import { platformClock } from "./clock.ts";
import { isTransient, mayRepeat, toDelayMs } from "./retry.ts";
import { createSemaphore } from "./semaphore.ts";
import { toAttemptResponse } from "./to-attempt-response.ts";
import { type Failure, isFailure, withTimeout } from "./with-timeout.ts";

/** One call, however many attempts it takes. */
export interface Call {
  /** How often the request was sent so far. */
  attempts: number;
  /** Why the last attempt has no response. */
  failure?: Failure["status"];
  /** Runs `work`, which sends the request at some time, within the time of the call. */
  run<T>(work: () => Promise<T>): Promise<T | Failure>;
  /** Sends the request as often as it takes. Rejects with the cause of the last failure. */
  send(request: ClientRequest): Promise<Response>;
}

/**
 * Starts a call: of an operation, or of nothing when a middleware has changed the path to one that is not in the contract.
 * `body` is the JSON text that it sends.
 *
 * @throws TypeError when a timeout is not positive.
 */
export type StartCall = (operation: OperationId | undefined, body: unknown, given: CallOptions) => Call;

/** A repeat takes 10 from the budget, and a response that needs none adds 1. */
const FULL_BUDGET = 100;
const COST = 10;

/**
 * Makes what all calls of a client are started with. They share a bound on how many requests run at once, a budget of
 * repeats (which keeps a client from making an outage worse), and renewed tokens. The token goes into requests below
 * `baseUrl` and into no others. Every attempt of a call carries the same parameters, an `Idempotency-Key` among them.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createStartCall(baseUrl: string, options: CredentialClientOptions): StartCall {
  checkNumbers(options);
  const { maxAttempts = 3, maxInFlight = 16, tokenTimeoutMs = 8_000, clock = platformClock, onAttempt } = options;
  const authorization = createAuthorization(options.token, clock, tokenTimeoutMs);
  const semaphore = createSemaphore(maxInFlight);
  let budget = FULL_BUDGET;

  return (operation, body, given) => {
    checkNumbers(given);
    const { signal, fetch = options.fetch } = given;
    const timeoutMs = given.timeoutMs ?? options.timeoutMs ?? 30_000;
    const attemptTimeoutMs = given.attemptTimeoutMs ?? options.attemptTimeoutMs ?? 10_000;
    const endMs = clock.now() + timeoutMs;
    const leftMs = () => Math.max(0, endMs - clock.now());

    const send = async (request: ClientRequest): Promise<Response> => {
      // An `Authorization` that the caller or a middleware has set stays as it is.
      const needsToken = request.url.startsWith(`${baseUrl}/`) && !request.headers.has("Authorization");

      const sendWith = async (token: Token, ending: AbortSignal): Promise<Response> => {
        // The headers are those of the request and not what it was made from, because a middleware may have set some.
        const headers = new Headers(request.headers);
        if (token) headers.set("Authorization", `Bearer ${token}`);
        const isMade = "init" in request;
        const init = { ...(isMade && request.init), headers, signal: ending };
        const input = isMade ? request.url : request.clone();
        // Looked up at each attempt, so that one that was replaced meanwhile (by a test, by tracing) is used.
        return toAttemptResponse(await (fetch ? fetch(new Request(input, init)) : globalThis.fetch(input, init)));
      };

      const attempt = async (ending: AbortSignal): Promise<Response | Failure> => {
        const token = needsToken ? await authorization.ask() : undefined;
        if (isFailure(token)) return token;
        // Otherwise an in-process fetch would make a change that is no longer waited for.
        if (ending.aborted) throw ending;
        call.attempts++;
        const response = await sendWith(token, ending);
        if (response.status !== 401 || !token) return response;
        const renewed = await authorization.renew(token);
        if (isFailure(renewed)) return renewed;
        if (!renewed || ending.aborted) return response;
        const again = await sendWith(renewed, ending);
        if (again.status === 401) authorization.forget(token);
        return again;
      };

      for (;;) {
        const number = call.attempts + 1;
        const queued = semaphore.tryAcquire() || (await withTimeout(clock, leftMs(), signal, semaphore.acquire));
        const startMs = clock.now();
        const ended =
          queued === true
            ? await withTimeout(clock, Math.min(attemptTimeoutMs, leftMs()), signal, attempt).finally(semaphore.release)
            : queued;

        const { status } = ended;
        const headers = isFailure(ended) ? undefined : ended.headers;
        const isSent = call.attempts === number;
        const isTransientEnd = headers ? isTransient(status) : isSent && (status === "network" || status === "timeout");
        if (headers && !isTransientEnd) budget = Math.min(FULL_BUDGET, budget + 1);
        const mayHelp =
          isTransientEnd &&
          call.attempts < maxAttempts &&
          budget >= COST &&
          (given.retry ?? (operation && mayRepeat(clientTable[operation], request.headers, body)));
        const delayMs = mayHelp ? toDelayMs(call.attempts, headers, clock) : Number.POSITIVE_INFINITY;
        const isRepeated = delayMs < leftMs();
        if (onAttempt) {
          void report(onAttempt, {
            operation,
            attempt: number,
            status,
            durationMs: clock.now() - startMs,
            requestId: headers?.get("X-Request-Id") ?? undefined,
            delayMs: isRepeated ? delayMs : undefined,
          });
        }
        if (isRepeated) {
          budget -= COST;
          // Aborted meanwhile, the next attempt ends before it begins.
          await withTimeout(clock, delayMs, signal, () => new Promise(() => {}));
        } else if (isFailure(ended)) {
          // A middleware may throw something else than the cause.
          call.failure = ended.status;
          throw ended.cause;
        } else {
          return ended;
        }
      }
    };

    const call: Call = { attempts: 0, run: (work) => withTimeout(clock, timeoutMs, signal, work), send };
    return call;
  };
}

/** A hook that throws, or returns a promise that rejects, must not change a call. */
async function report(onAttempt: (event: AttemptEvent) => void, event: AttemptEvent): Promise<void> {
  try {
    await onAttempt(event);
  } catch {}
}
