import type { Authorization } from "./authorization.ts";
import type { Answer, Outgoing, Wire } from "./wire.ts";

/**
 * Sends a request with a token, and after a 401 once more, if there is a new one. `onSent` is told before it goes out for
 * the first time. Once `ending` has fired, nothing goes out any more. It rejects with what the token function or the wire
 * rejects with.
 */
export type Send = (outgoing: Outgoing, ending: AbortSignal, onSent: () => void) => Promise<Answer>;

/** Makes what sends for all calls of a client. */
export function createSend(wire: Wire, authorization: Authorization): Send {
  return async (outgoing, ending, onSent) => {
    const token = await authorization.ask();
    // Otherwise an in-process fetch would make a change that nobody waits for any more.
    ending.throwIfAborted();
    onSent();
    const answer = await wire(outgoing, token, ending);
    if (answer.response.status !== 401) return answer;

    const renewed = await authorization.renew(token);
    ending.throwIfAborted();
    if (!renewed) return answer;
    const again = await wire(outgoing, renewed, ending);
    if (again.response.status === 401) authorization.forget(token);
    return again;
  };
}
