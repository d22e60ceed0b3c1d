import type { IncomingMessage, ServerResponse } from "node:http";
import type { RecordedRequest, RecordedResponse, RequestOutcome } from "@credential-api/client/testing";
import { scrub } from "../../log/scrub.ts";
import { type WatchedExchange, watchExchange } from "../connection/watch-exchange.ts";
import type { RequestTarget } from "../target.ts";
import { redactBody, redactHeaders } from "./redact.ts";

/** What the stand-in does to a request. */
export interface Treatment {
  readonly drop?: "before" | "after";
  readonly truncate: boolean;
  readonly rule?: string;
  readonly preference?: string;
}

/** Watches a request, and calls back with its record when its response is sent or its connection is closed. */
export function recordRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { id, path, query }: RequestTarget,
  { drop, truncate, rule, preference }: Treatment,
  now: () => Date,
  done: (request: Omit<RecordedRequest, "number">) => void,
): void {
  const watched = watchExchange(incoming, outgoing);
  const time = now().toISOString();
  const startMs = performance.now();
  outgoing.on("close", () => {
    const body = watched.requestBody();
    const response = toRecordedResponse(watched);
    done({
      requestId: String(incoming.headers["x-request-id"]),
      time,
      durationMs: Math.round((performance.now() - startMs) * 1_000) / 1_000,
      ...(id !== undefined && { operation: id }),
      method: incoming.method ?? "",
      path: scrub(path),
      ...(query !== "" && { query: scrub(query) }),
      headers: redactHeaders(incoming.headers),
      ...(body !== undefined && { body: redactBody(body) }),
      response,
      outcome: toOutcome(outgoing, drop, truncate && response !== null),
      ...(rule !== undefined && { rule }),
      ...(preference !== undefined && { preference }),
    });
  });
}

function toOutcome(outgoing: ServerResponse, drop: Treatment["drop"], isTruncated: boolean): RequestOutcome {
  if (outgoing.writableFinished) return "sent";
  if (drop === "before") return "dropped before";
  if (drop === "after") return "dropped after";
  return isTruncated ? "truncated" : "client left";
}

function toRecordedResponse(watched: WatchedExchange): RecordedResponse | null {
  const response = watched.response();
  if (response === undefined) return null;
  const { status, headers, body } = response;
  return { status, headers: redactHeaders(headers), ...(body !== undefined && { body: redactBody(body) }) };
}
