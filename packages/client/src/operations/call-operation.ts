import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { AnyResult } from "../any-result.ts";
import { LightRequest } from "../http/client-request.ts";
import type { Http } from "../http/create-http.ts";
import { checkParameters, toQuerySerializer } from "../http/parameters.ts";
import { toPath } from "../http/to-path.ts";
import type { CallOptions } from "../options.ts";
import { type TextResponse, toResult } from "./to-result.ts";

/** A request of any operation. */
export interface AnyRequest {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}

/**
 * Calls any operation by its name.
 *
 * @throws TypeError (as a rejection, before anything is sent) when the request cannot be sent as it is.
 */
export type CallOperation = (id: OperationId, request?: AnyRequest, options?: CallOptions) => Promise<AnyResult>;

/** Makes what calls the operations, all through the client of openapi-fetch, so that its middleware sees them. */
export function createCallOperation(http: Http): CallOperation {
  const { raw, baseUrl, startCall } = http;
  // A cast, because openapi-fetch types a request by its path, and here every operation is sent alike.
  const request = raw.request as unknown as (method: string, path: string, init: object) => Promise<TextResponse>;

  return async (id, { path, query, header, body } = {}, given = {}) => {
    const operation: ClientOperation = clientTable[id];
    const { parameters = [] } = operation;
    checkParameters(parameters, { query, header });
    const url = toPath(baseUrl + operation.path, path);
    const text = JSON.stringify(body);
    if (operation.body && !text) throw new TypeError("body is missing");
    const call = startCall(id, text, given);
    const ended = await call.run(() =>
      request(operation.method, operation.path, {
        params: { path, query, header },
        body: text,
        bodySerializer: String,
        headers: given.headers,
        pathSerializer: () => url,
        querySerializer: toQuerySerializer(parameters),
        parseAs: "text",
        fetch: call.send,
        Request: http.isSeen || given.fetch ? undefined : LightRequest,
      }),
    );
    return toResult(operation, ended, call);
  };
}
