import type { ConsoleSession } from "@credential-api/reference/console";
import type { SessionBrowser } from "./session-browser.ts";

/**
 * Asks the server how to sign in.
 *
 * @throws Error when it cannot be reached or does not say it.
 */
export async function readSession({ fetch }: Pick<SessionBrowser, "fetch">): Promise<ConsoleSession> {
  const response = await fetch("/console/api/session").catch((cause: unknown) => {
    throw new Error("The server cannot be reached.", { cause });
  });
  if (!response.ok) throw new Error(`The server does not say how to sign in: it responded ${response.status}.`);
  return response.json();
}
