/**
 * A small server that keeps the whole contract: it shows that the kit accepts what is right, and every fault of the kit's
 * tests is one edit of it. `answer` is the order of checks of the contract.
 */
import { randomUUID } from "node:crypto";
import { explainRequest } from "@credential-api/contract/validators";
import type { ReceivedResponse, SentRequest } from "../../../src/model/exchange.ts";
import { checkBody } from "./body.ts";
import { createStore } from "./data.ts";
import { handlers } from "./handlers.ts";
import { headerOf, type Reply, refuse } from "./http.ts";
import { decodePath, decodeQuery } from "./parameters.ts";
import { findRoute } from "./routes.ts";
import { type ParsedBody, parseStrictJson } from "./strict-json.ts";
import { readCaller } from "./tokens.ts";
import { toEntries } from "./violations.ts";

export interface SmallServer {
  /** Responds to one request. Never rejects. */
  readonly send: (request: SentRequest) => Promise<ReceivedResponse>;
  /** Breaks the store, or makes it unreachable, until the next call. */
  readonly setHealth: (health: "healthy" | "broken" | "unavailable") => void;
}

/** Makes a server with the demo data. It accepts tokens that the secret signs (HS256). */
export function createServer(secret: Uint8Array): SmallServer {
  const store = createStore();
  let health: "healthy" | "broken" | "unavailable" = "healthy";

  async function answer(request: SentRequest): Promise<Reply> {
    const route = findRoute(request.path);
    if (route === undefined) return refuse(404, "errors.unknownResource", "No operation has this path.");
    if (request.method === "OPTIONS") return { status: 204, headers: route.options };
    const operation = route.operations.get(request.method === "HEAD" ? "GET" : request.method);
    if (operation === undefined) {
      const headers = { Allow: route.options.Allow };
      return refuse(405, "errors.methodNotAllowed", "The path does not support the method.", { headers });
    }

    const caller = readCaller(headerOf(request, "authorization"), secret, new Date());
    if ("status" in caller) return caller;
    const missing = operation.permissions.filter((name) => !caller.permissions.includes(name));
    if (missing.length > 0)
      return refuse(403, "errors.permissionDenied", `Missing permissions: ${missing.join(", ")}.`);
    const path = decodePath(operation.path, route.segments);
    const { clientExtId } = path;
    if (clientExtId !== undefined && !caller.clients.includes(clientExtId)) {
      return refuse(403, "errors.dataroomPermissionDenied", "The client is outside the data room of the caller.");
    }

    const wrongBody = checkBody(operation, request);
    if (wrongBody !== undefined) return wrongBody;
    const query = decodeQuery(operation, request.path);
    if (Object.values(path).includes(undefined) || query === undefined) {
      return refuse(400, "errors.malformedRequest", "The path or the query has bad percent-encoding.");
    }
    const body: ParsedBody = operation.body === null ? {} : parseStrictJson(request.body ?? new Uint8Array());
    if ("fault" in body) return refuse(400, "errors.malformedRequest", body.fault);

    const valid = { path, ...query.part, ...body };
    const violations = [...query.violations, ...explainRequest[operation.id](valid)];
    if (violations.length > 0) return { status: 422, body: { errors: toEntries(operation, violations) } };
    if (health === "broken") throw new Error("The table CREDENTIAL is corrupt");
    if (health === "unavailable") {
      return refuse(503, "errors.unavailable", "The store cannot be reached.", { headers: { "Retry-After": "5" } });
    }
    const reply = await handlers[operation.id]?.(valid as never, store);
    if (reply === undefined) return refuse(404, "errors.noRecord", "This server does not have the operation.");
    return operation.method === "get" && reply.status === 200 ? withoutStoring(reply) : reply;
  }

  return {
    async send(request) {
      const reply = await answer(request).catch(() => refuse(500, "errors.fatalError", "An internal error occurred."));
      return toResponse(request, reply);
    },
    setHealth: (next) => {
      health = next;
    },
  };
}

function withoutStoring(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, "Cache-Control": "no-store" } };
}

function toResponse(request: SentRequest, { status, headers = {}, body }: Reply): ReceivedResponse {
  const sentId = headerOf(request, "x-request-id") ?? "";
  const id = /^[A-Za-z0-9_=-]{1,255}$/.test(sentId) ? sentId : randomUUID();
  const content = body === undefined ? "" : JSON.stringify(body);
  const all = {
    ...headers,
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    "X-Request-Id": id,
  };
  return {
    status,
    headers: Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]),
    body: Buffer.from(request.method === "HEAD" ? "" : content),
  };
}
