import type { Authorization } from "./authorization.ts";
import { platformClock } from "./clock.ts";
import { type CallOptions, type CredentialClientOptions, checkPositive, type Timeouts } from "./options.ts";
import { createBudget, isTransient, toDelayMs } from "./retry.ts";
import { createSend } from "./send.ts";
import { createSlots } from "./slots.ts";
import type { Answer, Outgoing, Wire } from "./wire.ts";
import { type Failure, untilAborted, within } from "./within.ts";

/** How a call ended, and how often its request was sent for that. */
export type Ended = (Answer | Failure) & { readonly attempts: number };

/**
 * Sends a request as often as it takes, within its time, when its turn has come. `mayRepeat` says whether the same request
 * may be sent twice.
 *
 * @throws TypeError before anything is sent, when an option is not as its description demands.
 */
export type Call = (outgoing: Outgoing, mayRepeat: boolean, options: CallOptions) => Promise<Ended>;

/**
 * Makes the one way on which all calls of a client go out. They share its places and its budget.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createCall(wire: Wire, authorization: Authorization, options: CredentialClientOptions): Call {
  const { maxAttempts = 3, maxInFlight = 16, clock = platformClock } = options;
  checkPositive({ maxAttempts, maxInFlight });
  const defaults = toTimeouts(options, { timeoutMs: 30_000, attemptTimeoutMs: 10_000 });
  const send = createSend(wire, authorization);
  const slots = createSlots(maxInFlight);
  const budget = createBudget();

  return async (outgoing, mayRepeat, { signal, ...given }) => {
    const { timeoutMs, attemptTimeoutMs } = toTimeouts(given, defaults);
    const deadline = clock.now() + timeoutMs;
    const leftMs = () => Math.max(0, deadline - clock.now());
    for (let attempts = 0; ; ) {
      const waited = !slots.takeFree() && (await within(clock, leftMs(), signal, slots.takeNext));
      if (waited) return { ...waited, attempts };

      let isSent = false;
      const onSent = () => {
        isSent = true;
      };
      // Neither token functions nor in-process fetches listen to the signal.
      const ended = await within(clock, Math.min(attemptTimeoutMs, leftMs()), signal, (ending) =>
        Promise.race([send(outgoing, ending, onSent), untilAborted(ending)]),
      ).finally(slots.give);
      if (isSent) attempts++;

      const isAnswer = "response" in ended;
      const isFinal = isAnswer ? !isTransient(ended.response.status) : ended.status === "aborted" || !isSent;
      if (isFinal && isAnswer) budget.give();
      if (isFinal || !mayRepeat || attempts >= maxAttempts) return { ...ended, attempts };

      const delayMs = toDelayMs(attempts, isAnswer ? ended.response.headers : undefined, clock);
      if (delayMs >= leftMs() || !budget.take()) return { ...ended, attempts };
      // Given up meanwhile, the next attempt ends before it begins.
      await within(clock, delayMs, signal, untilAborted);
    }
  };
}

function toTimeouts(given: Timeouts, defaults: { readonly timeoutMs: number; readonly attemptTimeoutMs: number }) {
  const { timeoutMs = defaults.timeoutMs, attemptTimeoutMs = defaults.attemptTimeoutMs } = given;
  return checkPositive({ timeoutMs, attemptTimeoutMs });
}
