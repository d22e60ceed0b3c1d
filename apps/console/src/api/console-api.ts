import { CredentialApiError } from "@credential-api/client";
import type {
  CertificateDetails,
  CertificateRequest,
  ConsoleClients,
  ConsoleHistory,
  ConsolePolicies,
  FoundCredentials,
} from "@credential-api/reference/console";

/** What is asked for a token before every request, and once more after a 401, with the rejected one. */
export type TokenFunction = (rejected?: string) => Promise<string | undefined>;

/** What the console reads beside the operations of the contract. Each rejects with a `CredentialApiError`, as the client does. */
export interface ConsoleApi {
  /** The clients of the caller's data room. */
  listClients(signal?: AbortSignal): Promise<ConsoleClients>;
  /** The credentials of a user, or the VASCO credential with a serial number. */
  findCredentials(clientExtId: string, query: CredentialQuery, signal?: AbortSignal): Promise<FoundCredentials>;
  /** The first hundred policies of a client that have a type. */
  listPolicies(clientExtId: string, type: string, signal?: AbortSignal): Promise<ConsolePolicies>;
  /** A page of what was done to a credential, newest first; the first one without a token. */
  readHistory(credential: CredentialId, continuationToken?: string, signal?: AbortSignal): Promise<ConsoleHistory>;
  /** What a certificate says: its names and its validity. */
  readCertificate(certificate: string, signal?: AbortSignal): Promise<CertificateDetails>;
}

/** What credentials are looked for with: an exact external id. */
export type CredentialQuery = { readonly user: string } | { readonly serial: string };

/** A credential of any type. */
export interface CredentialId {
  readonly clientExtId: string;
  readonly extId: string;
}

/** Makes the API of this origin. */
export function createConsoleApi(
  token: TokenFunction,
  fetch: Fetch = (...given) => globalThis.fetch(...given),
): ConsoleApi {
  const inClient = (clientExtId: string) => `clients/${encodeURIComponent(clientExtId)}`;
  const get = <Body>(path: string, query: Record<string, string>, signal?: AbortSignal) =>
    send<Body>({ token, fetch }, withQuery(path, query), signal ? { signal } : {});

  return {
    listClients: (signal) => get("clients", {}, signal),
    findCredentials: (clientExtId, query, signal) => get(`${inClient(clientExtId)}/credentials`, { ...query }, signal),
    listPolicies: (clientExtId, type, signal) =>
      get(`${inClient(clientExtId)}/policies`, { type, limit: "100" }, signal),
    readHistory: ({ clientExtId, extId }, continuationToken, signal) =>
      get(
        `${inClient(clientExtId)}/credentials/${encodeURIComponent(extId)}/history`,
        { limit: "10", ...(continuationToken === undefined ? {} : { continuationToken }) },
        signal,
      ),
    readCertificate: (certificate, signal) =>
      send({ token, fetch }, "certificate", {
        method: "POST",
        body: JSON.stringify({ certificate } satisfies CertificateRequest),
        ...(signal ? { signal } : {}),
      }),
  };
}

function withQuery(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query);
  return search.size === 0 ? path : `${path}?${search}`;
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

interface Sender {
  readonly token: TokenFunction;
  readonly fetch: Fetch;
}

async function send<Body>({ token, fetch }: Sender, path: string, init: RequestInit): Promise<Body> {
  const attempt = async (rejected?: string) => {
    const bearer = await token(rejected).catch((cause: unknown) => fail(path, "token", cause));
    const headers = { "Content-Type": "application/json", ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) };
    const response = await fetch(`/console/api/${path}`, { ...init, headers }).catch((cause: unknown) =>
      fail(path, init.signal?.aborted ? "aborted" : "network", cause),
    );
    return { bearer, response };
  };
  const first = await attempt();
  // The token function decides whether there is another token; without one the second response is a 401 again.
  const { response } = first.response.status === 401 ? await attempt(first.bearer) : first;
  const body = await response.json().catch(() => undefined);
  if (response.ok && body) return body;
  throw toError(path, response, body);
}

function fail(path: string, status: "network" | "aborted" | "token", cause: unknown): never {
  const message = cause instanceof Error ? cause.message : String(cause);
  throw new CredentialApiError(path, { status, message, cause, attempts: 1 }, undefined);
}

function toError(path: string, response: Response, body: unknown): CredentialApiError {
  const headers = Object.fromEntries(response.headers);
  const requestId = headers["x-request-id"];
  const received = { attempts: 1, ...(requestId ? { requestId } : {}), response, headers };
  const { errors }: { readonly errors?: unknown } = Object(body);
  const retryAfter = Number(headers["retry-after"]) || undefined;
  const { status } = response;
  if (isDeclared(status) && Array.isArray(errors) && errors.length > 0) {
    return new CredentialApiError(path, { ...received, status, body: { errors } }, retryAfter);
  }
  const message = `The console's API responded ${status} without its reason`;
  return new CredentialApiError(
    path,
    { ...received, status: "unexpected", httpStatus: status, message, body },
    retryAfter,
  );
}

const declared = [400, 401, 403, 404, 413, 415, 422, 500, 503] as const;

function isDeclared(status: number): status is (typeof declared)[number] {
  return declared.some((each) => each === status);
}
