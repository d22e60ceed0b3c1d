import type { Redactor } from "../exchanges/redactor.ts";
import type { CallOptions, CaseContext, CaseData } from "../model/context.ts";
import type { Exchange, Target } from "../model/exchange.ts";
import { Skipped } from "../model/outcome.ts";
import type { DataAccess, TokenSource } from "../model/sources.ts";
import { buildRequest } from "./build-request.ts";
import type { Deadline } from "./deadline.ts";

/** What all cases of a run share. */
export interface RunContext {
  readonly target: Target;
  readonly tokens: TokenSource;
  readonly redactor: Redactor;
  readonly examples: number;
  readonly readOnly: boolean;
  /** The run ends early: nothing more is sent, except what puts data back. */
  readonly signal: AbortSignal;
}

/** Why nothing is sent any more. */
export const STOPPED = "The run was stopped";

type Caller = Pick<CaseContext, "call" | "toRequest" | "send" | "token">;

/** How a case reaches the target. `onExchange` gets each exchange, in the order of the responses. */
export function createContext(
  run: RunContext,
  {
    seed,
    data,
    deadline,
    onExchange,
  }: {
    readonly seed: number;
    readonly data: CaseData;
    readonly deadline: Deadline;
    readonly onExchange: (exchange: Exchange) => void;
  },
): CaseContext {
  const target = stopWith(run.signal, { ...run.target, send: (request) => deadline.during(run.target.send(request)) });
  return {
    ...createCaller({ ...run, target }, `conformance-${seed}`, onExchange),
    target,
    data,
    seed,
    examples: run.examples,
    redact: run.redactor.remember,
  };
}

/** How a data source reads and changes the target. Its exchanges are no part of the verdicts, and a stop does not end them. */
export function createAccess(run: RunContext, seed: number, deadline: Deadline): DataAccess {
  const target = { ...run.target, send: (request: Exchange["request"]) => deadline.during(run.target.send(request)) };
  const { call } = createCaller({ ...run, target }, `conformance-data-${seed}`, () => {});
  return { call, redact: run.redactor.remember, seed, readOnly: run.readOnly };
}

function createCaller(
  { target, tokens, redactor }: Pick<RunContext, "target" | "tokens" | "redactor">,
  requestIdPrefix: string,
  onExchange: (exchange: Exchange) => void,
): Caller {
  let requests = 0;
  const token: Caller["token"] = async (wish) => {
    const text = await tokens.token(wish);
    redactor.remember(text);
    return text;
  };
  const toToken = async (wish: CallOptions["token"]) =>
    wish === null || typeof wish === "string" ? wish : token(wish ?? {});
  const toRequest: Caller["toRequest"] = async (id, request, options = {}) => {
    requests += 1;
    const requestId = ["X-Request-Id", `${requestIdPrefix}-${requests}`] as const;
    const sent = buildRequest(id, request, await toToken(options.token), options);
    const named = sent.headers.some(([name]) => name.toLowerCase() === "x-request-id");
    return named ? sent : { ...sent, headers: [...sent.headers, requestId] };
  };
  const send: Caller["send"] = async (request) => {
    const exchange = { request, response: await target.send(request) };
    onExchange(exchange);
    return exchange;
  };
  return { token, toRequest, send, call: async (id, request, options) => send(await toRequest(id, request, options)) };
}

function stopWith(signal: AbortSignal, target: Target): Target {
  return {
    ...target,
    send: async (request) => {
      if (signal.aborted) throw new Skipped(STOPPED);
      let stop = () => {};
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(new Skipped(STOPPED));
        signal.addEventListener("abort", stop, { once: true });
      });
      try {
        return await Promise.race([target.send(request), stopped]);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}
