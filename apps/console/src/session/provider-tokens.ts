import type { OidcSignIn } from "@credential-api/reference/console";
import * as oauth from "oauth4webapi";
import type { SessionBrowser } from "./session-browser.ts";
import { type HeldToken, SignInError, type TokenSource } from "./session-state.ts";
import { readClaims } from "./token-claims.ts";

/** Where the provider sends people back to. Register it, and `/console/` for the end of a session. */
const CALLBACK_PATH = "/console/callback";
const HOME_PATH = "/console/";

/** What a sign-in under way has to find again. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** The path, query and fragment to come back to. */
  readonly returnTo: string;
}

/**
 * Tokens of an OpenID provider: authorization code flow with PKCE (RFC 7636), `state` and `nonce`. Between leaving the page
 * and coming back, the code verifier is in the storage of the window; tokens never are.
 */
export function createProviderTokens(signIn: OidcSignIn, browser: SessionBrowser): TokenSource {
  const issuer = new URL(signIn.issuer);
  const client: oauth.Client = { client_id: signIn.clientId, [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
  const options = {
    // A cast, because its type allows `undefined` where that of fetch does not.
    [oauth.customFetch]: (url: string, init: object) => browser.fetch(url, init as RequestInit),
    // The server accepts such an issuer on its own machine only.
    [oauth.allowInsecureRequests]: issuer.protocol === "http:",
  };
  const audience: Record<string, string> =
    signIn.audienceParameter === undefined ? {} : { [signIn.audienceParameter]: signIn.audience };
  let discovered: Promise<oauth.AuthorizationServer> | undefined;

  function discover(): Promise<oauth.AuthorizationServer> {
    discovered ??= oauth
      .discoveryRequest(issuer, options)
      .then((response) => oauth.processDiscoveryResponse(issuer, response))
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  const toUrl = (path: string) => new URL(path, browser.address()).href;

  async function begin(): Promise<undefined> {
    const provider = await discover();
    if (provider.authorization_endpoint === undefined) {
      throw new SignInError("The OpenID provider has no address to sign in at.");
    }
    const { pathname, search, hash } = browser.address();
    const attempt: Attempt = {
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      codeVerifier: oauth.generateRandomCodeVerifier(),
      returnTo: pathname === CALLBACK_PATH ? HOME_PATH : `${pathname}${search}${hash}`,
    };
    browser.storage.setItem(STORAGE_KEY, JSON.stringify(attempt));
    const url = new URL(provider.authorization_endpoint);
    const parameters = {
      client_id: signIn.clientId,
      redirect_uri: toUrl(CALLBACK_PATH),
      response_type: "code",
      scope: signIn.scopes,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: "S256",
      ...audience,
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    browser.leaveFor(url.href);
    return undefined;
  }

  async function complete(): Promise<HeldToken | undefined> {
    const callback = browser.address();
    if (callback.pathname !== CALLBACK_PATH) return undefined;
    const attempt = takeAttempt(browser.storage);
    // The code is used once. It has to be in no address that is copied or loaded again.
    browser.replaceAddress(attempt?.returnTo ?? HOME_PATH);
    if (attempt === undefined) throw new SignInError("The sign-in was not begun in this window. Sign in again.");
    const provider = await discover();
    const parameters = oauth.validateAuthResponse(provider, client, callback, attempt.state);
    const response = await oauth.authorizationCodeGrantRequest(
      provider,
      client,
      oauth.None(),
      parameters,
      toUrl(CALLBACK_PATH),
      attempt.codeVerifier,
      { ...options, additionalParameters: audience },
    );
    const granted = await oauth.processAuthorizationCodeResponse(provider, client, response, {
      expectedNonce: attempt.nonce,
      requireIdToken: true,
    });
    return toHeld(granted, nameIn(oauth.getValidatedIdTokenClaims(granted)));
  }

  async function refresh(refreshToken: string, before: Pick<HeldToken, "name" | "idToken">): Promise<HeldToken> {
    const provider = await discover();
    const response = await oauth.refreshTokenGrantRequest(provider, client, oauth.None(), refreshToken, {
      ...options,
      additionalParameters: audience,
    });
    const granted = await oauth.processRefreshTokenResponse(provider, client, response);
    return toHeld({ refresh_token: refreshToken, id_token: before.idToken, ...granted }, before.name);
  }

  function toHeld(granted: Granted, name: string): HeldToken {
    const { access_token: accessToken, expires_in: expiresInSeconds, refresh_token: refreshToken } = granted;
    const lifeMs = expiresInSeconds === undefined ? undefined : expiresInSeconds * 1_000;
    const idToken = granted.id_token === undefined ? {} : { idToken: granted.id_token };
    return {
      accessToken,
      name,
      expiresAtMs: lifeMs === undefined ? (readClaims(accessToken).expiresAtMs ?? Infinity) : browser.nowMs() + lifeMs,
      ...idToken,
      ...(refreshToken !== undefined && {
        renew: () => translate(() => refresh(refreshToken, { name, ...idToken }), issuer).catch(withoutRefusal),
      }),
    };
  }

  return {
    way: "provider",
    open: () => translate(complete, issuer),
    signIn: () => translate(begin, issuer),
    signOut: async ({ idToken }) => {
      const { end_session_endpoint: end } = await discover();
      if (end === undefined) return undefined;
      const url = new URL(end);
      url.searchParams.set("client_id", signIn.clientId);
      url.searchParams.set("post_logout_redirect_uri", toUrl(HOME_PATH));
      if (idToken !== undefined) url.searchParams.set("id_token_hint", idToken);
      return url.href;
    },
  };
}

type Granted = Pick<oauth.TokenEndpointResponse, "access_token" | "expires_in"> & {
  readonly refresh_token?: string | undefined;
  readonly id_token?: string | undefined;
};

const STORAGE_KEY = "console.sign-in";
const CLOCK_TOLERANCE_SECONDS = 30;

/** An attempt can be completed once. */
function takeAttempt(storage: SessionBrowser["storage"]): Attempt | undefined {
  const text = storage.getItem(STORAGE_KEY);
  storage.removeItem(STORAGE_KEY);
  return text === null ? undefined : JSON.parse(text);
}

function nameIn(claims: oauth.IDToken | undefined): string {
  const names = [claims?.name, claims?.preferred_username, claims?.email, claims?.sub];
  return names.find((name): name is string => typeof name === "string" && name !== "") ?? "";
}

/** Turns what the provider responds into a sentence. Without a response the error is none of a sign-in. */
async function translate<T>(step: () => Promise<T>, issuer: URL): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) {
      throw new SignInError(`The OpenID provider did not sign you in: ${describe(error)}.`, { cause: error });
    }
    if (error instanceof oauth.ResponseBodyError) {
      throw new SignInError(`The OpenID provider gave no token: ${describe(error)}.`, { cause: error });
    }
    if (error instanceof oauth.OperationProcessingError) {
      throw new SignInError("The OpenID provider's response cannot be used. Sign in again.", { cause: error });
    }
    // What fetch throws.
    if (error instanceof TypeError) throw new Error(`${issuer.origin} cannot be reached.`, { cause: error });
    throw error;
  }
}

function describe({ error, error_description }: { readonly error: string; readonly error_description?: string }) {
  return error_description === undefined ? error : `${error} (${error_description.replace(/\.$/, "")})`;
}

/** A refresh token that is refused means that the person has to sign in again. */
function withoutRefusal(error: unknown): undefined {
  if (error instanceof SignInError) return undefined;
  throw error;
}
