import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import { createAuthorization } from "./authorization.ts";
import { createCall, type Ended } from "./call.ts";
import { type ChangeOptions, change } from "./change.ts";
import { platformClock } from "./clock.ts";
import { CredentialApiError } from "./credential-api-error.ts";
import type { CredentialClient } from "./credential-client.ts";
import { isMade } from "./is-made.ts";
import type { CallOptions, CredentialClientOptions } from "./options.ts";
import { withOrThrow } from "./or-throw.ts";
import { createRaw } from "./raw.ts";
import type { AnyResult } from "./result.ts";
import { toRetryAfter } from "./retry.ts";
import { toPath } from "./to-path.ts";
import { toResult } from "./to-result.ts";
import type { CreateWire } from "./wire.ts";

/** A request of any operation. */
interface AnyRequest {
  readonly path?: object | undefined;
  readonly body?: object | undefined;
}

/**
 * Makes a client on a wire.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createClient(createWire: CreateWire, options: CredentialClientOptions): CredentialClient {
  const { baseUrl, fetch, token, clock = platformClock } = options;
  const call = createCall(createWire(baseUrl, fetch), createAuthorization(token), options);

  const send = async (operation: ClientOperation, request?: AnyRequest, given: CallOptions = {}): Promise<Ended> => {
    const { method, path, repeat } = operation;
    const outgoing = { method, path: toPath(path, request?.path), body: JSON.stringify(request?.body) };
    if (operation.body && outgoing.body === undefined) throw new TypeError("body is missing");
    const isRepeatable = repeat === "always" || (repeat === "versioned" && versionOf(request) !== undefined);
    return call(outgoing, given.retry ?? isRepeatable, given);
  };

  const run = async (id: OperationId, request?: AnyRequest, given?: CallOptions): Promise<AnyResult> => {
    const operation: ClientOperation = clientTable[id];
    const result = toResult(operation.statuses, await send(operation, request, given));
    // An earlier attempt, whose answer was lost, can have made the change that the last one came too late for.
    if (result.status !== 409 || result.attempts === 1 || !operation.read) return result;
    const found = await run(operation.read, { path: request?.path }, given);
    return isMade(found, request?.body) ? Object.assign(found, { attempts: result.attempts + found.attempts }) : result;
  };

  const promise = (name: string, result: Promise<AnyResult>) =>
    withOrThrow(result, (each) => new CredentialApiError(name, each, toRetryAfter(each.response?.headers, clock)));

  const client: { -readonly [Name in keyof CredentialClient]?: unknown } = { raw: createRaw(send) };
  for (const [name, operation] of Object.entries<ClientOperation>(clientTable)) {
    const id = name as OperationId;
    const { change: changeName, read, version } = operation;
    client[id] = (request?: AnyRequest, given?: CallOptions) => promise(id, run(id, request, given));
    if (changeName && read) {
      client[changeName] = (path: object, draft: (current: unknown) => unknown, given: ChangeOptions = {}) => {
        const requests = {
          read: () => run(read, { path }, given),
          update: (body: object) => run(id, { path, body }, given),
          toVersion: version === "string" ? String : Number,
        };
        return promise(changeName, change(requests, draft, given, clock));
      };
    }
  }
  // A cast, because a loop forgets which name has which value; the names are those the type is mapped over.
  return client as CredentialClient;
}

function versionOf(request: AnyRequest | undefined): unknown {
  return Object(request?.body).version;
}
