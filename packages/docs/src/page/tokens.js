/**
 * What requests of the page are sent with.
 *
 * @typedef {object} Session
 * @property {string} token The token to begin with; empty when there is none.
 * @property {typeof fetch} send Sends a request; a token from this server that runs out is replaced on the way. A token that
 *   the reader has typed is sent as it is.
 * @property {string} [reason] Why the server gave no token, as a sentence.
 */

/**
 * Sends what the reader typed, and nothing by itself.
 *
 * @type {Session}
 */
export const anonymous = { token: "", send: (input, init) => fetch(input, init) };

/**
 * Gets a development token from this server.
 *
 * @returns {Promise<Session>}
 */
export async function signIn() {
  let held = await getToken();
  if (held.token === "") return { ...anonymous, reason: held.reason };
  const given = new Set([held.token]);

  /** @type {typeof fetch} */
  async function send(input, init) {
    const request = new Request(input, init);
    const [, sent] = /^Bearer (.+)$/.exec(request.headers.get("Authorization") ?? "") ?? [];
    if (sent === undefined || !given.has(sent)) return fetch(request);
    if (Date.now() >= held.renewAtMs) {
      const next = await getToken();
      if (next.token !== "") held = next;
      given.add(held.token);
    }
    request.headers.set("Authorization", `Bearer ${held.token}`);
    return fetch(request);
  }
  return { token: held.token, send };
}

/** What is left of a token's life when it is replaced. */
const RENEW_BEFORE_MS = 30_000;

/** @returns {Promise<{ token: string, renewAtMs: number, reason: string }>} */
async function getToken() {
  try {
    let response = await requestToken();
    if (response.status === 403 && (await readNonceAgain())) response = await requestToken();
    const body = await response.json();
    if (!response.ok) return { token: "", renewAtMs: 0, reason: body.errors[0].message };
    // The wall clock, because the server on the same machine compares with it, and because it goes on while a laptop sleeps.
    const renewAtMs = Date.now() + body.expiresInSeconds * 1000 - RENEW_BEFORE_MS;
    return { token: body.token, renewAtMs, reason: "" };
  } catch {
    return { token: "", renewAtMs: 0, reason: "The server gave no development token." };
  }
}

let nonce = document.documentElement.dataset.nonce ?? "";

function requestToken() {
  return fetch("token", { method: "POST", headers: { "X-Page-Nonce": nonce } });
}

/**
 * Reads the nonce of the server process that runs now, after a restart.
 *
 * @returns {Promise<boolean>} Whether it is another one.
 */
async function readNonceAgain() {
  const page = new DOMParser().parseFromString(await (await fetch("./")).text(), "text/html");
  const before = nonce;
  nonce = page.documentElement.dataset.nonce ?? "";
  return nonce !== before;
}
