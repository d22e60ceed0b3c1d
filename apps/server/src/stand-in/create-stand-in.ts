import type { IncomingMessage, ServerResponse } from "node:http";
import type { OperationId } from "@credential-api/contract";
import type { ApiResponse } from "@credential-api/reference";
import type { StatusCode } from "hono/utils/http-status";
import type { Interceptor } from "../http/interceptor.ts";
import { toRequestId } from "../http/request-id.ts";
import type { Log } from "../log/log.ts";
import { breakResponse, waitUnlessGone } from "./connection/break-response.ts";
import { createControl } from "./control/create-control.ts";
import type { SignToken } from "./control/token-control.ts";
import { createDataControl, type DataParts } from "./data/data-control.ts";
import { readPreferences } from "./prefer/read-preferences.ts";
import { recordRequest, type Treatment } from "./requests/record-request.ts";
import { createRecordedRequests } from "./requests/recorded-requests.ts";
import type { DeclaredResponse } from "./responses/declared-response.ts";
import { createRuleList } from "./rules/rule-list.ts";
import { findTarget, type RequestTarget } from "./target.ts";

/** What a stand-in works with. */
export interface StandInParts extends DataParts {
  readonly log: Log;
  readonly signToken: SignToken;
}

/**
 * Makes the stand-in of one process: a server that misbehaves on demand. Rules, recorded requests and snapshots are in its
 * memory.
 */
export function createStandIn({ log, signToken, ...parts }: StandInParts): Interceptor {
  const { now } = parts;
  const rules = createRuleList();
  const responses = new WeakMap<IncomingMessage, ApiResponse>();
  const stopping = new AbortController();
  const recorded = createRecordedRequests();

  function decide(
    id: OperationId,
    { parameters }: RequestTarget,
    { "x-request-id": requestId, prefer }: IncomingMessage["headers"],
  ): Decision | undefined {
    if (prefer === undefined) return rules.decide(id, parameters);
    const { response, delayMs, applied, ignored } = readPreferences(String(prefer), id);
    for (const each of ignored) log.warn({ requestId, operationId: id, ...each }, "preference ignored");
    if (applied === "") return rules.decide(id, parameters);
    return { delayMs, truncate: false, preference: applied, ...(response && { response }) };
  }

  async function perform(
    { delayMs, drop, response }: Decision,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    serve: () => void,
  ): Promise<void> {
    if (!(await waitUnlessGone(outgoing, delayMs, stopping.signal))) return;
    if (drop === "before") return void outgoing.destroy();
    if (response !== undefined) responses.set(incoming, toApiResponse(response));
    serve();
  }

  return {
    intercept: (incoming, outgoing, serve) => {
      if (incoming.headers.prefer === undefined && !recorded.isOn()) return serve();
      const target = findTarget(incoming);
      if (target === undefined) return serve();
      // The app takes it from here, so that the log, the record and the response have one id.
      incoming.headers["x-request-id"] = toRequestId(incoming.headers["x-request-id"]);
      const { id } = target;
      const decision = id === undefined ? undefined : decide(id, target, incoming.headers);
      if (id !== undefined && decision !== undefined) log.info(toLine(incoming, id, decision), "stand-in");
      if (decision?.preference !== undefined) outgoing.setHeader("Preference-Applied", decision.preference);
      if (decision?.drop === "after") breakResponse(outgoing, "drop");
      else if (decision?.truncate) breakResponse(outgoing, "truncate");
      if (recorded.isOn())
        recordRequest(incoming, outgoing, target, decision ?? { truncate: false }, now, recorded.add);
      if (decision === undefined) serve();
      else void perform(decision, incoming, outgoing, serve);
    },
    responseTo: (incoming) => responses.get(incoming),
    control: createControl({
      rules,
      data: createDataControl(parts),
      recorded,
      signToken,
      stopping: stopping.signal,
    }),
    headers: { requestHeaders: ["Prefer"], responseHeaders: ["Preference-Applied"] },
    stop: () => stopping.abort(),
  };
}

/** What happens to one request. */
interface Decision extends Treatment {
  readonly delayMs: number;
  readonly response?: DeclaredResponse;
}

function toLine({ headers }: IncomingMessage, operationId: OperationId, decision: Decision): object {
  const { response, delayMs, truncate, ...rest } = decision;
  return {
    requestId: headers["x-request-id"],
    operationId,
    ...rest,
    ...(delayMs > 0 && { delayMs }),
    ...(truncate && { truncate }),
    ...(response && { status: response.status, example: response.example }),
  };
}

function toApiResponse({ status, body, headers }: DeclaredResponse): ApiResponse {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const text = body === undefined ? undefined : JSON.stringify(body);
  // Every response of the server varies by origin; a cache must not give this one to a request without the preference.
  return { status: status as StatusCode, body, text, headers: { ...lower, vary: "Origin, Prefer" } };
}
