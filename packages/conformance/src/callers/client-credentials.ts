import { type CallerEntry, findCaller } from "./static.ts";
import { type CachedToken, createTokenCache } from "./token-cache.ts";
import type { WishSource } from "./wish-source.ts";

/** An OAuth 2.0 token endpoint (RFC 6749, section 4.4), and the registered clients that are the callers. */
export interface ClientCredentials {
  readonly url: string;
  /** How the client sends its secret (RFC 6749, section 2.3.1): in a header, or in the body. */
  readonly authentication: "basic" | "post";
  readonly callers: readonly OAuthCaller[];
  readonly timeoutMs: number;
}

interface OAuthCaller extends CallerEntry {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | undefined;
  /** Further parameters of the request, such as `audience`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Gets a token for each caller once, and again after four fifths of its lifetime. */
export function createClientCredentialsSource(settings: ClientCredentials, now: () => Date): WishSource {
  const find = createTokenCache(now);
  return async (wish) => {
    const caller = findCaller(settings.callers, wish);
    if (caller === undefined) return undefined;
    return find(String(settings.callers.indexOf(caller)), () => request(settings, caller, now));
  };
}

/** What a response without `expires_in` is taken for. */
const DEFAULT_LIFETIME_SECONDS = 60;

async function request(
  { url, ...rest }: ClientCredentials,
  caller: OAuthCaller,
  now: () => Date,
): Promise<CachedToken> {
  const sentAt = now().getTime();
  const response = await send(url, rest, caller);
  const body: unknown = await response.json().catch(() => undefined);
  const read = (name: string): unknown =>
    typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
  const token = read("access_token");
  if (response.ok && typeof token === "string") {
    const seconds = Number(read("expires_in") ?? DEFAULT_LIFETIME_SECONDS);
    return { token, useUntil: sentAt + seconds * 800 };
  }
  const reasons = [read("error"), read("error_description")].filter((each) => typeof each === "string");
  const reason = response.ok ? "no access_token" : reasons.join(": ");
  throw new Error(
    `${url} gave client ${caller.clientId} no token: status ${response.status}${reason === "" ? "" : `, ${reason}`}`,
  );
}

async function send(
  url: string,
  { authentication, timeoutMs }: Omit<ClientCredentials, "url">,
  { clientId, clientSecret, scope, parameters }: OAuthCaller,
): Promise<Response> {
  const form = new URLSearchParams({ ...parameters, grant_type: "client_credentials" });
  if (scope !== undefined) form.set("scope", scope);
  const headers = new Headers();
  if (authentication === "basic") {
    const pair = `${encodeForm(clientId)}:${encodeForm(clientSecret)}`;
    headers.set("Authorization", `Basic ${Buffer.from(pair).toString("base64")}`);
  } else {
    form.set("client_id", clientId);
    form.set("client_secret", clientSecret);
  }
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return await fetch(url, { method: "POST", headers, body: form, signal, redirect: "error" });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`${url} did not respond: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause: error,
    });
  }
}

/** RFC 6749, appendix B: both parts are encoded as in a form. */
function encodeForm(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
