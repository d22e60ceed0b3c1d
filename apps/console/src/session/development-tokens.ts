import type { DevelopmentSignIn, SignedToken } from "@credential-api/reference/console";
import { fetchFromServer, readSession } from "./read-session.ts";
import type { SessionBrowser } from "./session-browser.ts";
import { type HeldToken, SignInError, type TokenSource } from "./session-state.ts";
import { readClaims } from "./token-claims.ts";

/** Tokens that this server signs with its development secret, for readers on its machine. */
export function createDevelopmentTokens(signIn: DevelopmentSignIn, browser: SessionBrowser): TokenSource {
  let current = signIn;

  async function ask(): Promise<HeldToken> {
    if (current.reason !== undefined) throw new SignInError(current.reason);
    let response = await request();
    if (response.status === 403) {
      // A server that was started again with new data has another nonce.
      const session = await readSession(browser);
      if (session.signIn.kind === "development") current = session.signIn;
      response = await request();
    }
    if (!response.ok) throw new SignInError(await readReason(response));
    const { token, expiresInSeconds }: SignedToken = await response.json();
    const expiresAtMs = browser.nowMs() + expiresInSeconds * 1_000;
    return { accessToken: token, name: readClaims(token).subject ?? "", expiresAtMs, renew: ask };
  }

  function request(): Promise<Response> {
    const headers = { "X-Page-Nonce": current.nonce };
    return fetchFromServer(browser, "/console/api/session/token", { method: "POST", headers });
  }

  return { way: "token", open: ask, signIn: ask, signOut: async () => undefined };
}

async function readReason(response: Response): Promise<string> {
  const { errors }: { readonly errors?: readonly { readonly message?: string }[] } = await response
    .json()
    .catch(() => ({}));
  return errors?.[0]?.message ?? `The server gave no development token (${response.status}).`;
}
