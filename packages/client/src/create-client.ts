import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { AnyResult } from "./any-result.ts";
import { type ChangeOptions, change } from "./change/change.ts";
import { recover } from "./change/recover.ts";
import { CredentialApiError } from "./credential-api-error.ts";
import type { CredentialClient } from "./credential-client.ts";
import { platformClock } from "./http/clock.ts";
import type { CreateCore } from "./http/core.ts";
import { createHttp } from "./http/create-http.ts";
import { toRetryAfter } from "./http/retry.ts";
import { type AnyRequest, createCallOperation } from "./operations/call-operation.ts";
import type { CallOptions, CredentialClientOptions } from "./options.ts";
import { withOrThrow } from "./or-throw.ts";
import { readAll } from "./pages/read-all.ts";

/**
 * Makes a client on a core.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createClient(createCore: CreateCore, options: CredentialClientOptions): CredentialClient {
  const { clock = platformClock } = options;
  const http = createHttp(createCore, options);
  const call = createCallOperation(http);

  const toError = (name: string, result: AnyResult) =>
    new CredentialApiError(name, result, toRetryAfter(result.response?.headers));
  const promise = (name: string, result: Promise<AnyResult>) => withOrThrow(result, (each) => toError(name, each));

  const client: { -readonly [Name in keyof CredentialClient]?: unknown } = { raw: http.raw };
  for (const [name, operation] of Object.entries<ClientOperation>(clientTable)) {
    const id = name as OperationId;
    const { change: changeName, pagination, read, settable = [], version } = operation;

    const run = async (request?: AnyRequest, given?: CallOptions): Promise<AnyResult> => {
      const result = await call(id, request, given);
      if (result.status !== "unknown" || !read) return result;
      return recover(result, { ...Object(request?.body) }, settable, () => call(read, { path: request?.path }, given));
    };
    const start = (request?: AnyRequest, given?: CallOptions) => promise(id, run(request, given));
    const all = (request: AnyRequest = {}, given?: CallOptions) =>
      pagination &&
      readAll(
        pagination,
        request,
        (each) => start(each, given).orThrow(),
        (result) => toError(id, result),
      );
    client[id] = pagination ? Object.assign(start, { all }) : start;
    if (!changeName || !read) continue;
    client[changeName] = (path: object, draft: (current: unknown) => unknown, given: ChangeOptions = {}) => {
      const requests = {
        read: () => call(read, { path }, given),
        update: (body: object) => call(id, { path, body }, given),
        settable,
        toVersion: version === "string" ? String : Number,
      };
      return promise(changeName, change(requests, draft, given, clock));
    };
  }
  // A cast, because a loop forgets which name has which value; the names are those the type is mapped over.
  return client as CredentialClient;
}
