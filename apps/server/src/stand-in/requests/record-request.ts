import type { IncomingMessage, ServerResponse } from "node:http";
import type { RecordedRequest, RequestOutcome } from "@credential-api/client/testing";
import { scrub } from "../../log/scrub.ts";
import { type MadeResponse, watchExchange } from "../connection/watch-exchange.ts";
import type { RequestTarget } from "../target.ts";
import type { KeptRequest } from "./recorded-requests.ts";
import { redactBody, redactHeaders } from "./redact.ts";

/** What the stand-in does to a request. */
export interface Treatment {
  readonly drop?: "before" | "after";
  readonly truncate: boolean;
  readonly rule?: string;
  readonly preference?: string;
}

/** Watches a request, and calls back with what to keep of it when its response is sent or its connection is closed. */
export function recordRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { id, path, query }: RequestTarget,
  { drop, truncate, rule, preference }: Treatment,
  now: () => Date,
  done: (request: KeptRequest) => void,
): void {
  const watched = watchExchange(incoming, outgoing);
  const atMs = now().getTime();
  const startMs = performance.now();
  outgoing.on("close", () => {
    const response = watched.response();
    done(
      toKeptRequest({
        atMs,
        durationMs: performance.now() - startMs,
        operation: id,
        method: incoming.method ?? "",
        path,
        query,
        headers: incoming.headers,
        body: watched.requestBody(),
        response,
        outcome: toOutcome(outgoing, drop, truncate && response !== undefined),
        rule,
        preference,
      }),
    );
  });
}

/** What a request was, as it came; it holds nothing of the connection. */
interface RawRequest {
  readonly atMs: number;
  readonly durationMs: number;
  readonly operation: RecordedRequest["operation"];
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Uint8Array | undefined;
  readonly response: MadeResponse | undefined;
  readonly outcome: RequestOutcome;
  readonly rule: string | undefined;
  readonly preference: string | undefined;
}

/** About how much a response's headers and the objects take, in bytes. */
const OTHER_BYTES = 1_024;

/** Redaction takes longer than the request itself, so it waits until someone reads the request. */
function toKeptRequest(raw: RawRequest): KeptRequest {
  const { operation, path, query, headers, body, response } = raw;
  let bytes = OTHER_BYTES + path.length + query.length + (body?.length ?? 0) + (response?.body?.length ?? 0);
  for (const name in headers) bytes += name.length + (headers[name]?.length ?? 0);
  return {
    operation,
    status: response?.status,
    bytes,
    toRecord: () => toRecord(raw),
  };
}

function toRecord(raw: RawRequest): Omit<RecordedRequest, "number"> {
  const { operation, path, query, headers, body, response, outcome, rule, preference } = raw;
  return {
    requestId: String(headers["x-request-id"]),
    time: new Date(raw.atMs).toISOString(),
    durationMs: Math.round(raw.durationMs * 1_000) / 1_000,
    ...(operation !== undefined && { operation }),
    method: raw.method,
    path: scrub(path),
    ...(query !== "" && { query: scrub(query) }),
    headers: redactHeaders(headers),
    ...(body !== undefined && { body: redactBody(body) }),
    response: response === undefined ? null : toRecordedResponse(response),
    outcome,
    ...(rule !== undefined && { rule }),
    ...(preference !== undefined && { preference }),
  };
}

function toRecordedResponse({ status, headers, body }: MadeResponse): RecordedRequest["response"] {
  return { status, headers: redactHeaders(headers()), ...(body !== undefined && { body: redactBody(body) }) };
}

function toOutcome(outgoing: ServerResponse, drop: Treatment["drop"], isTruncated: boolean): RequestOutcome {
  if (outgoing.writableFinished) return "sent";
  if (drop === "before") return "dropped before";
  if (drop === "after") return "dropped after";
  return isTruncated ? "truncated" : "client left";
}
