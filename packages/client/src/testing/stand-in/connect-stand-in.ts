import type { Errors } from "@credential-api/contract";
import type { Fetch } from "../../options.ts";
import type {
  RecordedRequest,
  RequestFilter,
  RequestList,
  RuleInForce,
  Snapshot,
  StandInRule,
  TokenRequest,
} from "./protocol.ts";

/** A reference server that misbehaves on demand. Every method rejects with a `StandInError` when it cannot do what it says. */
export interface StandIn {
  /** Where the server is, without a path: the `baseUrl` of a client. */
  readonly url: string;
  readonly rules: StandInRules;
  /** The recorded requests that the filter lets through, oldest first. */
  requests(filter?: RequestFilter): Promise<readonly RecordedRequest[]>;
  /** Waits until there are so many recorded requests; rejects when there are fewer at the end of the time. */
  waitForRequests(wanted?: WantedRequests): Promise<readonly RecordedRequest[]>;
  /** Forgets all recorded requests. */
  clearRequests(): Promise<void>;
  /** Puts back the data that the server was started with, removes all rules and forgets all recorded requests. */
  reset(): Promise<void>;
  /**
   * Replaces all data by records, one JSON object a line, as the server's `SEED` has them. A line that is wrong rejects and
   * changes nothing. Resolves with the number of records.
   */
  load(lines: string | Blob): Promise<number>;
  /** Keeps a copy of all data under a name, in the memory of the server, instead of the copy that had the name. */
  snapshot(name: string): Promise<Snapshot>;
  /** Replaces all data by the copy with this name. Rules and recorded requests stay. */
  restore(name: string): Promise<void>;
  snapshots(): Promise<readonly Snapshot[]>;
  removeSnapshot(name: string): Promise<void>;
  /** Makes a development token. Without a wish it has every permission, for the clients of the data that the server started with. */
  token(wanted?: TokenRequest): Promise<string>;
}

/** The rules of a stand-in. Testers who share one add and remove rules; `set` and `clear` also remove those of others. */
export interface StandInRules {
  list(): Promise<readonly RuleInForce[]>;
  /** Adds a rule behind the others, which are asked first. */
  add(rule: StandInRule): Promise<RuleInForce>;
  /** Replaces all rules. When one is wrong, it rejects and changes nothing. */
  set(rules: readonly StandInRule[]): Promise<readonly RuleInForce[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Which recorded requests to wait for. */
export interface WantedRequests extends RequestFilter {
  /** How many, 1 to 1,000. Default 1. */
  readonly count?: number | undefined;
  /** How long to wait, in milliseconds, at most 60,000. Default 5,000. */
  readonly timeoutMs?: number | undefined;
}

/** How to connect. */
export interface StandInOptions {
  /** How long the server may take to start, in milliseconds. Default 0: it runs already. */
  readonly waitMs?: number | undefined;
  /** Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Why a stand-in did not do what it was asked. */
export class StandInError extends Error {
  override readonly name = "StandInError";
  /** The status of the response; undefined when there was none. */
  readonly status: number | undefined;
  /** What is wrong, with a pointer into the request. */
  readonly errors: Errors["errors"];

  constructor(message: string, status?: number, errors: Errors["errors"] = [], options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.errors = errors;
  }
}

/**
 * Connects to the stand-in of a server on this machine. From now on it records requests.
 *
 * @example
 * const standIn = await connectStandIn("http://127.0.0.1:3000");
 * await standIn.rules.add({ operation: "updateMobileSignature", status: 503, count: 1, headers: { "Retry-After": "0" } });
 *
 * @throws StandInError (as a rejection) when no server responds in `waitMs`, or it is not a stand-in.
 */
export async function connectStandIn(url: string | URL, options: StandInOptions = {}): Promise<StandIn> {
  const { origin } = new URL(url);
  const send = createSender(origin, options.fetch ?? ((request) => fetch(request)));
  await untilReady(() => send("GET", ""), options.waitMs ?? 0);

  const readRequests = async (query: Readonly<Record<string, string | number | undefined>>) => {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const list = await send<RequestList>("GET", `/requests?${new URLSearchParams(given)}`);
    return list.requests;
  };
  const toPath = (name: string) => `/snapshots/${encodeURIComponent(name)}`;
  return {
    url: origin,
    rules: {
      list: async () => (await send<{ rules: readonly RuleInForce[] }>("GET", "/rules")).rules,
      add: (rule) => send<RuleInForce>("POST", "/rules", JSON.stringify(rule)),
      set: async (rules) => {
        const set = await send<{ rules: readonly RuleInForce[] }>("PUT", "/rules", JSON.stringify({ rules }));
        return set.rules;
      },
      remove: (id) => send("DELETE", `/rules/${encodeURIComponent(id)}`),
      clear: () => send("DELETE", "/rules"),
    },
    requests: ({ operation, status, after } = {}) => readRequests({ operation, status, after }),
    waitForRequests: async ({ count = 1, timeoutMs = 5_000, operation, status, after } = {}) => {
      const filter = { operation, status, after };
      const requests = await readRequests({ ...filter, count, timeout: timeoutMs / 1_000 });
      if (requests.length >= count) return requests;
      const others = (await readRequests({ after })).map(
        (each) => `${each.method} ${each.path} ${each.response?.status ?? each.outcome}`,
      );
      throw new StandInError(
        `After ${timeoutMs} ms there are ${requests.length} of ${count} requests. All that have come: ${others.join(", ") || "none"}`,
      );
    },
    clearRequests: () => send("DELETE", "/requests"),
    reset: () => send("POST", "/reset"),
    load: async (lines) => (await send<{ records: number }>("PUT", "/data", lines)).records,
    snapshot: (name) => send<Snapshot>("PUT", toPath(name)),
    restore: (name) => send("POST", `${toPath(name)}/restore`),
    snapshots: async () => (await send<{ snapshots: readonly Snapshot[] }>("GET", "/snapshots")).snapshots,
    removeSnapshot: (name) => send("DELETE", toPath(name)),
    token: async (wanted = {}) => (await send<{ token: string }>("POST", "/token", JSON.stringify(wanted))).token,
  };
}

type Send = <Result = void>(method: string, path: string, body?: string | Blob) => Promise<Result>;

function createSender(origin: string, send: Fetch): Send {
  return async <Result>(method: string, path: string, body?: string | Blob): Promise<Result> => {
    const line = `${method} ${origin}/stand-in${path}`;
    let response: Response;
    let text: string;
    try {
      response = await send(new Request(`${origin}/stand-in${path}`, { method, body: body ?? null }));
      text = await response.text();
    } catch (error) {
      throw new StandInError(`${line}: no response. Does the server run there?`, undefined, [], { cause: error });
    }
    if (response.ok) return (text === "" ? undefined : JSON.parse(text)) as Result;
    const errors = readErrors(text);
    throw new StandInError(`${line}: ${explain(response.status, errors)}`, response.status, errors);
  };
}

function explain(status: number, errors: Errors["errors"]): string {
  const isUnknown = status === 404 && errors.some(({ code }) => code === "errors.unknownResource");
  if (isUnknown) {
    return "404, so the server is no stand-in. It is one on 127.0.0.1, with the development secret and with WORKERS=1";
  }
  const texts = errors.map(({ pointer, parameter, message }) =>
    [pointer ?? parameter, message].filter(Boolean).join(": "),
  );
  return [String(status), ...texts].join("\n  ");
}

function readErrors(text: string): Errors["errors"] {
  try {
    const { errors } = JSON.parse(text) as Partial<Errors>;
    return errors ?? [];
  } catch {
    return [];
  }
}

/** Tries until the server responds, whatever it says. */
async function untilReady(connect: () => Promise<unknown>, waitMs: number): Promise<void> {
  const endMs = Date.now() + waitMs;
  for (;;) {
    try {
      await connect();
      return;
    } catch (error) {
      const isDown = error instanceof StandInError && error.status === undefined;
      if (!isDown || Date.now() >= endMs) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

const RETRY_MS = 50;
