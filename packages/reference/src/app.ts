import { type OperationId, operations, type ReceivedRequest } from "@credential-api/contract";
import { explainRequest, explainResponse, explainResponseHeaders } from "@credential-api/contract/validators";
import { Hono } from "hono";
import { newExtId } from "./credentials/ext-id.ts";
import type { OperationContext } from "./credentials/operation-context.ts";
import { demoCallers } from "./demo-callers.ts";
import { demoData } from "./demo-data.ts";
import type { ApiRequest, Handle } from "./http/api-request.ts";
import type { Callers } from "./http/authenticate.ts";
import { type ReadBody, readWebBody } from "./http/body/read-body.ts";
import { toHonoHandler } from "./http/hono-mount.ts";
import { type OperationPath, operationPaths } from "./http/operation-paths.ts";
import type { OperationRules } from "./http/operation-rules.ts";
import { type PathTemplate, rawPath, toPathTemplate } from "./http/parameters/path-template.ts";
import { createPathHandler, type MethodHandler, respondUnknownPath } from "./http/path-handler.ts";
import { type Reporter, withoutThrowing } from "./http/report.ts";
import { createRequestHandler, type Perform, type RequestHandlerOptions } from "./http/request-handler.ts";
import type { ApiResponse } from "./http/response/api-response.ts";
import { handlers } from "./operations/index.ts";
import { createMemoryStore } from "./store/memory.ts";
import type { Store } from "./store/store.ts";

/** The options of `createReference`. Every default works in Node, in a browser and in a worker. */
export interface ReferenceOptions {
  /** Keeps the credentials. Default: a memory store with the demo data. Requires `callers`. */
  readonly store?: Store;
  /** Identifies callers. Default, only without a `store`: `demoCallers`, which accept the public `demoToken`. */
  readonly callers?: Callers;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Makes the external id of a new credential: unique, 1 to 50 characters, no control characters. Default: 128 random bits. */
  readonly newExtId?: () => string;
  /** Returns whether a text is one PEM block with an X.509 certificate. Default: a portable parser. */
  readonly isCertificate?: (pem: string) => boolean;
  /** Reads the body of a request to `fetch`. Default: from the Web stream of the request. */
  readonly readBody?: ReadBody;
  /** Check every response before a change is written; one that breaks the contract becomes a 500. Default: false. */
  readonly checkResponses?: boolean;
  /** What a VASCO update without `policyExtId` does. Default: `default`, as the vendor's page says. */
  readonly whenVascoPolicyOmitted?: "default" | "keep";
  /** Returns whether requests are accepted; if not, operations respond 503. Default: always. */
  readonly isAccepting?: () => boolean;
  /** Receives bugs, outages, and error responses 409 and 422. Default: none. */
  readonly report?: Reporter;
  /** Is called for every request to a path of the contract, instead of the path's own `handle`, which it may call. Default: none. */
  readonly intercept?: Intercept;
  /** The `Retry-After` of a 503 in seconds, a whole number from 0 to 3600. Default: 5. */
  readonly retryAfterSeconds?: number;
}

/** Responds to a request to a path, or lets `path.handle` respond. It neither throws nor rejects. */
export type Intercept = (request: ApiRequest, path: ReferencePath) => ApiResponse | Promise<ApiResponse>;

/** A path of the contract and what responds to its requests, whatever their method. */
export interface ReferencePath extends OperationPath {
  readonly handle: Handle;
}

/** The reference server: a Hono app, and its paths for a host that does its own routing. */
export interface Reference extends Hono {
  /** In the order in which they have to be matched. */
  readonly paths: readonly ReferencePath[];
}

/** The parser is loaded with the first certificate: it is a third of all modules. */
async function isPortableCertificate(pem: string): Promise<boolean> {
  const { isCertificate } = await import("./policies/certificate.ts");
  return isCertificate(pem);
}

/** Your own store requires your own callers. */
type StoreWithCallers = { readonly store?: undefined } | { readonly callers: Callers };

/**
 * Makes the reference server as a Hono app: every operation of the contract at its path, with all its responses. It uses
 * Web standards only. `app.fetch` is the handler for a host; one without `Request` objects calls the `handle` of a path.
 *
 * @example
 * const app = createReference();
 * const headers = { authorization: `Bearer ${demoToken}` };
 * await app.request("/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature", { headers });
 *
 * @throws TypeError for a store without callers: the demo token is public and would give access to the store.
 */
export function createReference(options: ReferenceOptions & StoreWithCallers = {}): Reference {
  if (options.store !== undefined && options.callers === undefined) {
    throw new TypeError("A store needs callers. Pass the callers option: the default accepts a public token");
  }
  const hostContext: HostContext = {
    store: options.store ?? createMemoryStore(demoData),
    now: options.now ?? (() => new Date()),
    newExtId: options.newExtId ?? newExtId,
    isCertificate: options.isCertificate ?? isPortableCertificate,
    whenVascoPolicyOmitted: options.whenVascoPolicyOmitted ?? "default",
  };
  const handlerOptions: RequestHandlerOptions = {
    callers: options.callers ?? demoCallers,
    checkResponses: options.checkResponses ?? false,
    isAccepting: options.isAccepting ?? (() => true),
    report: withoutThrowing(options.report ?? (() => undefined)),
    retryAfterSeconds: options.retryAfterSeconds ?? 5,
  };
  const { intercept, readBody = readWebBody } = options;
  const paths = operationPaths.map((path): ReferencePath => {
    const template = toPathTemplate(path.template);
    const own = {
      ...path,
      handle: createPathHandler(
        path.operationIds.map((id) => toMethodHandler(id, template, hostContext, handlerOptions)),
      ),
    };
    return intercept === undefined ? own : { ...path, handle: (request) => intercept(request, own) };
  });
  // One handler per path and no middleware: Hono then composes no chain.
  const app = new Hono({ getPath: rawPath });
  for (const { template, handle } of paths) app.all(toPathTemplate(template).route, toHonoHandler(handle, readBody));
  app.notFound(toHonoHandler(respondUnknownPath, readBody));
  return Object.assign(app, { paths });
}

/** The part of the context that is the same for every request. */
type HostContext = Omit<OperationContext, "caller" | "checkResponse">;

function toMethodHandler<Id extends OperationId>(
  id: Id,
  path: PathTemplate,
  hostContext: HostContext,
  options: RequestHandlerOptions,
): MethodHandler {
  const rules: OperationRules = {
    ...operations[id],
    explainRequest: explainRequest[id],
    explainResponse: explainResponse[id],
    explainResponseHeaders: explainResponseHeaders[id],
  };
  const handler = handlers[id];
  const perform: Perform<ReceivedRequest<Id>> = (request, caller, checkResponse) =>
    handler(request, { ...hostContext, caller, checkResponse });
  const handle = createRequestHandler(rules, path, perform, options);
  return { method: rules.method, mediaTypes: rules.body?.mediaTypes ?? [], handle };
}
