import type { ConsoleSession } from "@credential-api/reference/console";
import type { SessionBrowser } from "./session-browser.ts";

/**
 * Asks the server how to sign in.
 *
 * @throws Error when it cannot be reached or does not say it.
 */
export async function readSession(browser: SessionBrowser): Promise<ConsoleSession> {
  const response = await fetchFromServer(browser, "/console/api/session");
  if (!response.ok) throw new Error(`The server does not say how to sign in: it responded ${response.status}.`);
  return response.json();
}

/**
 * Sends a request to the server of the page.
 *
 * @throws Error with a sentence for the person, when it cannot be reached.
 */
export function fetchFromServer({ fetch }: SessionBrowser, path: string, init?: RequestInit): Promise<Response> {
  return fetch(path, init).catch((cause: unknown) => {
    throw new Error("The server cannot be reached.", { cause });
  });
}
