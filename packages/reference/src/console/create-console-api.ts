import { Hono } from "hono";
import type { Callers } from "../http/authenticate.ts";
import { type ReadBody, readWebBody } from "../http/body/read-body.ts";
import { toHonoHandler } from "../http/hono-mount.ts";
import type { OperationRules } from "../http/operation-rules.ts";
import { rawPath, toPathTemplate } from "../http/parameters/path-template.ts";
import { createPathHandler } from "../http/path-handler.ts";
import { type Reporter, withoutThrowing } from "../http/report.ts";
import { createRequestHandler } from "../http/request-handler.ts";
import { errorResponse } from "../http/response/api-response.ts";
import type { Store } from "../store/store.ts";
import { certificate } from "./certificate.ts";
import { clients } from "./clients.ts";
import type { ConsoleContext, ConsoleResource } from "./console-resource.ts";
import { credentials } from "./credentials.ts";
import { history } from "./history.ts";
import { policies } from "./policies.ts";

/** What a host gives to the console's API. The optional members are those of `ReferenceOptions`. */
export interface ConsoleApiOptions extends Pick<ConsoleContext, "readCertificate"> {
  readonly store: Store;
  readonly callers: Callers;
  readonly readBody?: ReadBody;
  readonly isAccepting?: () => boolean;
  readonly report?: Reporter<string>;
  readonly retryAfterSeconds?: number;
}

/** Where the API is. */
export const CONSOLE_API_PATH = "/console/api";

/**
 * Makes the console's API as a Hono app: find credentials, read their history, list clients and policies, explain a
 * certificate. It uses Web standards only. The same code as for operations authenticates the caller, requires
 * `AccessControl.CredentialView`, checks the data room and makes the error responses.
 */
export function createConsoleApi({
  store,
  readCertificate,
  readBody = readWebBody,
  ...options
}: ConsoleApiOptions): Hono {
  const app = new Hono({ getPath: rawPath });
  const handlerOptions = {
    callers: options.callers,
    checkResponses: false,
    isAccepting: options.isAccepting ?? (() => true),
    report: withoutThrowing(options.report ?? (() => undefined)),
    retryAfterSeconds: options.retryAfterSeconds ?? 5,
  };
  function serve<Request>(resource: ConsoleResource<Request>): void {
    const { method, maxBytes, perform } = resource;
    const path = toPathTemplate(`${CONSOLE_API_PATH}${resource.path}`);
    const handle = createRequestHandler<Request, string>(
      toRules(resource),
      path,
      (request, caller) => perform(request, { store, readCertificate, caller }),
      handlerOptions,
    );
    const atPath = createPathHandler([{ method, mediaTypes: maxBytes === undefined ? [] : mediaTypes, handle }]);
    app.all(path.route, toHonoHandler(atPath, readBody));
  }
  serve(clients);
  serve(credentials);
  serve(history);
  serve(policies);
  serve(certificate);
  return app.notFound(toHonoHandler(() => unknownResource, readBody));
}

/** The paths of the API, with `{parameter}` segments, as a log can name them. */
export const consoleApiPaths: readonly string[] = [clients, credentials, history, policies, certificate].map(
  ({ path }) => `${CONSOLE_API_PATH}${path}`,
);

function toRules({ id, method, parameters, maxBytes, explain }: ConsoleResource<never>): OperationRules<string> {
  return {
    id,
    method,
    authentication: "bearer",
    permissions: ["AccessControl.CredentialView"],
    permissionMatch: "all",
    parameters,
    body: maxBytes === undefined ? null : { required: true, maxBytes, mediaTypes },
    errors: {},
    readonlyMembers: [],
    responses: {},
    explainRequest: explain,
    explainResponse: {},
    explainResponseHeaders: {},
  };
}

const mediaTypes = ["application/json"];

const unknownResource = errorResponse(404, "errors.unknownResource", "The console's API does not have this path.");
