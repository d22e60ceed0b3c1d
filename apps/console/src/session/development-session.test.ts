import type { ConsoleSession, SignIn } from "@credential-api/reference/console";
import { describe, expect, test } from "vitest";
import { openWindow } from "../../test/session/open-window.ts";
import { createSession } from "./create-session.ts";

const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

/** A server that signs one token after the other for the nonce. */
function open({ reason, down = false }: { reason?: string; down?: boolean } = {}) {
  const server = { nonce: "first", isDown: down, signed: 0, asked: 0 };
  const window = openWindow("http://127.0.0.1:3000/console/", async (request) => {
    if (server.isDown) throw new TypeError("Failed to fetch");
    if (new URL(request.url).pathname === "/console/api/session") {
      const signIn: SignIn =
        reason === undefined
          ? { kind: "development", nonce: server.nonce }
          : { kind: "development", nonce: "", reason };
      return toResponse(signIn);
    }
    server.asked += 1;
    if (request.headers.get("x-page-nonce") !== server.nonce) {
      const message = "A development token is only for a console that this server has served. Load the page again.";
      return Response.json({ errors: [{ code: "errors.permissionDenied", message }] }, { status: 403 });
    }
    server.signed += 1;
    return Response.json({ token: jwt({ sub: "console", at: server.signed }), expiresInSeconds: 600 });
  });
  return { server, window, session: createSession(window) };
}

function toResponse(signIn: SignIn): Response {
  const session: ConsoleSession = { product: "Credential API", contractVersion: "2.0.0", signIn };
  return Response.json(session);
}

describe("a reader on the machine of the server", () => {
  test("is signed in at once", async () => {
    const { window, session } = open();
    expect(session.getState()).toEqual({ status: "opening" });
    expect(await session.token()).toBe(jwt({ sub: "console", at: 1 }));
    expect(session.getState()).toEqual({
      status: "signed in",
      name: "console",
      expiresAtMs: window.nowMs() + 600_000,
    });
    expect([...window.stored]).toEqual([]);
  });

  test("gets another token before the first expires, or when it was rejected", async () => {
    const { window, session } = open();
    const first = await session.token();
    window.pass(569_000);
    expect(await session.token()).toBe(first);
    window.pass(2_000);
    const second = await session.token();
    expect(second).toBe(jwt({ sub: "console", at: 2 }));
    expect(await session.token(first)).toBe(second);
    expect(await session.token(second)).toBe(jwt({ sub: "console", at: 3 }));
  });

  test("gets one from a server that was started again with another nonce", async () => {
    const { server, window, session } = open();
    await session.token();
    server.nonce = "second";
    window.pass(580_000);
    expect(await session.token()).toBe(jwt({ sub: "console", at: 2 }));
    expect(server.asked).toBe(3);
  });

  test("can sign out and in again", async () => {
    const { session } = open();
    await session.token();
    await session.signOut();
    expect([session.getState(), await session.token()]).toEqual([{ status: "signed out", way: "token" }, undefined]);
    await session.signIn();
    expect(await session.token()).toBe(jwt({ sub: "console", at: 2 }));
  });
});

describe("a reader elsewhere", () => {
  const reason = "A development token is only for readers on the machine of the server.";

  test("gets the reason why there is no token, and the server is not asked for one", async () => {
    const { server, session } = open({ reason });
    expect(await session.token()).toBeUndefined();
    expect(session.getState()).toEqual({ status: "signed out", way: "token", reason });
    expect(server.asked).toBe(0);
  });

  test("can bring a token, which is used until it expires and is replaced by no other", async () => {
    const { window, session } = open({ reason });
    const token = jwt({ sub: "tester", exp: Math.floor(window.nowMs() / 1_000) + 100 });
    await session.token();
    session.useToken(token);
    expect(session.getState()).toMatchObject({ status: "signed in", name: "tester" });
    expect(await session.token()).toBe(token);
    window.pass(80_000);
    expect(await session.token()).toBe(token);
    window.pass(21_000);
    expect(session.getState()).toEqual({ status: "expired", way: "token", name: "tester" });
    expect(await session.token()).toBeUndefined();
  });
});

test("a token that a person brings takes the place of the server's, and ends when it is rejected", async () => {
  const { server, session } = open();
  await session.token();
  session.useToken("no JWT");
  expect(session.getState()).toEqual({ status: "signed in", name: "", expiresAtMs: Number.POSITIVE_INFINITY });
  expect(await session.token()).toBe("no JWT");
  expect(await session.token("no JWT")).toBeUndefined();
  expect([session.getState().status, server.signed]).toEqual(["expired", 1]);
});

test("a server that cannot be reached is asked again when signing in", async () => {
  const { server, session } = open({ down: true });
  expect(await session.token()).toBeUndefined();
  expect(session.getState()).toEqual({ status: "unreachable", reason: "The server cannot be reached." });
  server.isDown = false;
  await session.signIn();
  expect(session.getState()).toMatchObject({ status: "signed in" });
});

test("a token function rejects while the server cannot be reached, and the session goes on", async () => {
  const { server, window, session } = open();
  await session.token();
  server.isDown = true;
  window.pass(580_000);
  await expect(session.token()).rejects.toThrow("The server cannot be reached.");
  expect(session.getState()).toMatchObject({ status: "signed in" });
  server.isDown = false;
  expect(await session.token()).toBe(jwt({ sub: "console", at: 2 }));
});

test("a server without a client id says what to set", async () => {
  const settings = ["CONSOLE_OIDC_CLIENT_ID"];
  const reason = "Set CONSOLE_OIDC_CLIENT_ID.";
  const session = createSession(
    openWindow("http://127.0.0.1:3000/console/", () => toResponse({ kind: "missing", settings, reason })),
  );
  expect(await session.token()).toBeUndefined();
  expect(session.getState()).toEqual({ status: "not configured", settings, reason });
});

test("a listener hears of changes until it is removed", async () => {
  const { session } = open();
  const heard: string[] = [];
  const end = session.subscribe(() => heard.push(session.getState().status));
  await session.token();
  end();
  await session.signOut();
  expect(heard).toEqual(["signed in"]);
});
