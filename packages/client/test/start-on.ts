import type { CredentialClient, CredentialClientOptions } from "../src/index.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createFakeServer } from "./fake-server.ts";

/** A client, the server of its own that it calls, which keeps one credential, and the clock that it waits by. */
export function startOn(createClient: (options: CredentialClientOptions) => CredentialClient, initial: object = {}) {
  const clock = createFakeClock();
  const server = createFakeServer({ version: 7, stateName: "active", msisdn: "+41790000001", ...initial });
  const client = createClient({ baseUrl: "https://idm.example.com", fetch: server.fetch, clock });
  return { clock, server, client };
}
