import type { OidcSignIn } from "@credential-api/reference/console";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { followSignIn } from "../../test/session/follow-sign-in.ts";
import { openWindow } from "../../test/session/open-window.ts";
import { AUDIENCE, type ProviderOptions, person, startProvider } from "../../test/session/start-provider.ts";
import { createSession } from "./create-session.ts";

const origin = "http://127.0.0.1:4000";

async function open(options: Partial<ProviderOptions> = {}, changes: Partial<OidcSignIn> = {}, timeoutMs?: number) {
  const provider = await startProvider({ origin, ...options });
  const signIn: OidcSignIn = {
    kind: "oidc",
    issuer: provider.issuer,
    clientId: "console",
    scopes: "openid profile",
    audience: AUDIENCE,
    audienceParameter: "resource",
    ...changes,
  };
  const window = openWindow(
    `${origin}/console/client-123/users/user-123?tab=history#last`,
    () => Response.json({ product: "Credential API", contractVersion: "2.0.0", signIn }),
    timeoutMs,
  );
  /** Opens the page and waits until its session knows who is signed in. */
  async function openPage() {
    const session = createSession(window);
    await session.token();
    return session;
  }
  /** Leaves the page for the provider, and comes back to a new page. */
  async function signInAndReturn() {
    await (await openPage()).signIn();
    window.open(await followSignIn(window.left.at(-1) ?? "", origin));
    return openPage();
  }
  return { provider, window, openPage, signInAndReturn };
}

describe("signing in", () => {
  test("no person is signed in until they ask for it", async () => {
    const { window, openPage } = await open();
    const session = await openPage();
    expect(session.getState()).toEqual({ status: "signed out", way: "provider" });
    expect(await session.token()).toBeUndefined();
    expect(window.left).toEqual([]);
  });

  test("leads to the provider with PKCE, and back to the address where it began", async () => {
    const { provider, window, signInAndReturn } = await open();
    const session = await signInAndReturn();
    const query = Object.fromEntries(new URL(window.left[0] ?? "").searchParams);
    expect(query).toMatchObject({
      client_id: "console",
      redirect_uri: `${origin}/console/callback`,
      response_type: "code",
      scope: "openid profile",
      code_challenge_method: "S256",
      resource: AUDIENCE,
    });
    expect(session.getState()).toMatchObject({ status: "signed in", name: person.name });
    expect(window.address().href).toBe(`${origin}/console/client-123/users/user-123?tab=history#last`);

    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify((await session.token()) ?? "", keys, {
      issuer: provider.issuer,
      audience: AUDIENCE,
    });
    expect(payload).toMatchObject({ sub: person.sub, permissions: ["AccessControl.CredentialView"] });
  });

  test("keeps nothing in the window afterwards: the next page is signed out", async () => {
    const { window, openPage, signInAndReturn } = await open();
    const session = await signInAndReturn();
    expect(await session.token()).toBeDefined();
    expect([...window.stored]).toEqual([]);
    expect((await openPage()).getState()).toEqual({ status: "signed out", way: "provider" });
  });

  test("that a person refuses says so, and can be tried again", async () => {
    const { window, signInAndReturn } = await open({ person: "refuses" });
    const session = await signInAndReturn();
    expect(session.getState()).toEqual({
      status: "signed out",
      way: "provider",
      reason: "The OpenID provider did not sign you in: access_denied (The person has cancelled).",
    });
    await session.signIn();
    expect(window.left).toHaveLength(2);
  });

  test("with a client that the provider does not know leads nowhere back", async () => {
    const { signInAndReturn } = await open({}, { clientId: "another" });
    await expect(signInAndReturn()).rejects.toThrow("/auth responded 400");
  });
});

describe("a way back that is not the one of this window", () => {
  test.each([
    ["that this window has not begun", `${origin}/console/callback?code=stolen&state=other`, "begin"],
    ["with the state of another", `${origin}/console/callback?code=stolen&state=other`, "state"],
  ])("%s does not sign a person in", async (_, url, kind) => {
    const { window, openPage } = await open();
    if (kind === "state") await (await openPage()).signIn();
    window.open(url);
    const session = await openPage();
    expect(session.getState()).toMatchObject({ status: "signed out", reason: expect.stringMatching(/Sign in again/) });
    expect(window.address().href).not.toContain("code");
  });

  test("a code that was used already gives no token", async () => {
    const { window, openPage } = await open();
    await (await openPage()).signIn();
    const attempt = [...window.stored];
    const back = await followSignIn(window.left[0] ?? "", origin);
    window.open(back);
    expect((await openPage()).getState()).toMatchObject({ status: "signed in" });
    // As if the window had kept what it has to forget.
    for (const [key, value] of attempt) window.storage.setItem(key, value);
    window.open(back);
    expect((await openPage()).getState()).toMatchObject({
      status: "signed out",
      reason: expect.stringMatching(/^The OpenID provider gave no token: invalid_grant/),
    });
  });

  test("a code of another verifier gives no token", async () => {
    const { window, openPage } = await open();
    await (await openPage()).signIn();
    const [[key, text] = ["", "{}"]] = window.stored;
    window.storage.setItem(key, JSON.stringify({ ...JSON.parse(text), codeVerifier: "v".repeat(43) }));
    window.open(await followSignIn(window.left[0] ?? "", origin));
    expect((await openPage()).getState()).toMatchObject({
      reason: expect.stringMatching(/invalid_grant/),
    });
  });
});

describe("a token that expires", () => {
  test("is renewed before that, once for all requests, where there is a refresh token", async () => {
    const { window, signInAndReturn } = await open({ hasRefreshTokens: true });
    const session = await signInAndReturn();
    const first = await session.token();
    window.pass(560_000);
    expect(await session.token()).toBe(first);
    window.pass(20_000);
    const next = await Promise.all([session.token(), session.token(), session.token()]);
    expect(new Set(next).size).toBe(1);
    expect(next[0]).not.toBe(first);
    expect(session.getState()).toMatchObject({ status: "signed in", name: person.name });
    // With the refresh token that came with it.
    expect(await session.token(next[0])).not.toBe(next[0]);
  });

  test("ends the session otherwise, and tells the page", async () => {
    const { window, signInAndReturn } = await open();
    const session = await signInAndReturn();
    const states: string[] = [];
    session.subscribe(() => states.push(session.getState().status));
    window.pass(599_000);
    expect(await session.token()).toBeDefined();
    window.pass(1_000);
    expect(states).toEqual(["expired"]);
    expect(session.getState()).toEqual({ status: "expired", way: "provider", name: person.name });
    expect(await session.token()).toBeUndefined();
  });

  test("ends the session when the server rejects it before that", async () => {
    const session = await (await open()).signInAndReturn();
    expect(await session.token(await session.token())).toBeUndefined();
    expect(session.getState()).toMatchObject({ status: "expired" });
  });

  test("goes on while the provider cannot be reached, until it has expired", async () => {
    const { provider, window, signInAndReturn } = await open({ hasRefreshTokens: true });
    const session = await signInAndReturn();
    provider.stop();
    window.pass(580_000);
    await expect(session.token()).rejects.toThrow(`${provider.issuer} cannot be reached.`);
    expect(session.getState()).toMatchObject({ status: "signed in" });
  });
});

describe("signing out", () => {
  test("forgets the token and ends the session at the provider", async () => {
    const { provider, window, signInAndReturn } = await open();
    const session = await signInAndReturn();
    await session.signOut();
    expect(session.getState()).toEqual({ status: "signed out", way: "provider" });
    expect(await session.token()).toBeUndefined();
    const end = new URL(window.left.at(-1) ?? "");
    expect(end.href).toContain(`${provider.issuer}/session/end`);
    const { status } = await fetch(end, { redirect: "manual" });
    expect(status).toBe(200);
    expect(end.searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/console/`);
    expect(end.searchParams.get("id_token_hint")).toMatch(/^ey/);
  });

  test("works without the provider", async () => {
    const { provider, window, signInAndReturn } = await open();
    const session = await signInAndReturn();
    provider.stop();
    await session.signOut();
    expect(session.getState()).toEqual({ status: "signed out", way: "provider" });
    expect(window.left).toHaveLength(2);
  });
});

test("a provider that cannot be reached is named, and signing in asks again", async () => {
  const { provider, window, openPage } = await open();
  provider.stop();
  const session = await openPage();
  await session.signIn();
  expect(session.getState()).toEqual({ status: "unreachable", reason: `${provider.issuer} cannot be reached.` });
  expect(window.left).toEqual([]);
});

test("a provider that does not respond is as one that cannot be reached", async () => {
  const silent = new Promise<string>(() => undefined);
  const { provider, openPage } = await open({ origin: silent }, {}, 50);
  const session = await openPage();
  await session.signIn();
  expect(session.getState()).toEqual({ status: "unreachable", reason: `${provider.issuer} cannot be reached.` });
});
