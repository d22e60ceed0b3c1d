import type { ConsoleSession, SignedToken } from "@credential-api/reference/console";
import type { TokenFunction } from "../api/console-api.ts";

/** Makes a token function for a server with the development secret, which signs the token itself. */
export function createDevelopmentToken(): TokenFunction {
  let token: Promise<string> | undefined;
  return (rejected) => {
    if (rejected || !token) token = ask();
    return token;
  };
}

async function ask(): Promise<string> {
  const session: ConsoleSession = await (await fetch("/console/api/session")).json();
  if (session.signIn.kind !== "development") throw new Error("The server signs no development tokens");
  const headers = { "X-Page-Nonce": session.signIn.nonce };
  const signed: SignedToken = await (await fetch("/console/api/session/token", { method: "POST", headers })).json();
  return signed.token;
}
