import type { SignIn } from "@credential-api/reference/console";
import { createDevelopmentTokens } from "./development-tokens.ts";
import { readSession } from "./read-session.ts";
import { type SessionBrowser, thisWindow } from "./session-browser.ts";
import { type HeldToken, type Session, type SessionState, SignInError, type TokenSource } from "./session-state.ts";
import { readClaims } from "./token-claims.ts";

/**
 * Opens the session of this page: asks the server how to sign in, and gets a token or completes a sign-in that has left the
 * page. Returns at once; the state is `opening` until that is done.
 */
export function createSession(browser: SessionBrowser = thisWindow()): Session {
  const listeners = new Set<() => void>();
  let state: SessionState = { status: "opening" };
  let source: TokenSource | undefined;
  let held: HeldToken | undefined;
  let renewal: Promise<string | undefined> | undefined;
  let cancelExpiry = () => {};
  let opening = open();

  function setState(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function hold(next: HeldToken): void {
    cancelExpiry();
    held = next;
    const { name, expiresAtMs } = next;
    setState({ status: "signed in", name, expiresAtMs });
    if (next.renew === undefined) watchExpiry(next);
  }

  function watchExpiry(token: HeldToken): void {
    const restMs = token.expiresAtMs - browser.nowMs();
    if (restMs <= 0) expire(token);
    else cancelExpiry = browser.later(() => watchExpiry(token), Math.min(restMs, MAX_DELAY_MS));
  }

  function expire({ name }: HeldToken): void {
    release();
    setState({ status: "expired", way: source?.way ?? "token", name });
  }

  function release(): void {
    cancelExpiry();
    held = undefined;
  }

  async function open(): Promise<void> {
    try {
      const { signIn } = await readSession(browser);
      if (signIn.kind === "missing") {
        setState({ status: "not configured", settings: signIn.settings, reason: signIn.reason });
        return;
      }
      source = await toSource(signIn, browser);
    } catch (error) {
      setState({ status: "unreachable", reason: messageOf(error) });
      return;
    }
    await attempt(() => source?.open());
  }

  /** Does a step of a sign-in. What goes wrong becomes the state. */
  async function attempt(step: () => Promise<HeldToken | undefined> | undefined): Promise<void> {
    try {
      const next = await step();
      if (next !== undefined) hold(next);
      else if (held === undefined && state.status !== "expired") setState({ status: "signed out", way: wayOf(source) });
    } catch (error) {
      if (error instanceof SignInError) setState({ status: "signed out", way: wayOf(source), reason: error.message });
      else setState({ status: "unreachable", reason: messageOf(error) });
    }
  }

  async function renew(token: HeldToken, isRejected: boolean): Promise<string | undefined> {
    const next = await token.renew?.();
    // Somebody has signed in or out meanwhile.
    if (held !== token) return held?.accessToken;
    if (next !== undefined) hold(next);
    else if (isRejected || browser.nowMs() >= token.expiresAtMs) expire(token);
    return held?.accessToken;
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    token: async (rejected) => {
      await opening;
      if (held === undefined) return undefined;
      const isRejected = held.accessToken === rejected;
      if (!isRejected && browser.nowMs() < held.expiresAtMs - RENEW_BEFORE_MS) return held.accessToken;
      // Requests at the same time share one renewal: a refresh token may be used once.
      renewal ??= renew(held, isRejected).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    signIn: async () => {
      if (source === undefined) {
        opening = open();
        return opening;
      }
      await attempt(() => source?.signIn());
    },
    useToken: (token) => {
      const { subject = "", expiresAtMs = Number.POSITIVE_INFINITY } = readClaims(token);
      hold({ accessToken: token, name: subject, expiresAtMs });
    },
    signOut: async () => {
      const before = held;
      release();
      setState({ status: "signed out", way: wayOf(source) });
      // A provider that cannot be reached does not keep anybody signed in here.
      const end = before && (await source?.signOut(before).catch(() => undefined));
      if (end !== undefined) browser.leaveFor(end);
    },
  };
}

/** A token is renewed when less than this is left of it. */
const RENEW_BEFORE_MS = 30_000;

/** Timers of browsers hold no more. */
const MAX_DELAY_MS = 2 ** 31 - 1;

async function toSource(
  signIn: Exclude<SignIn, { readonly kind: "missing" }>,
  browser: SessionBrowser,
): Promise<TokenSource> {
  if (signIn.kind === "development") return createDevelopmentTokens(signIn, browser);
  // It is most of the code of a session, and servers with the development secret have no use for it.
  const { createProviderTokens } = await import("./provider-tokens.ts");
  return createProviderTokens(signIn, browser);
}

function wayOf(source: TokenSource | undefined) {
  return source?.way ?? "token";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
