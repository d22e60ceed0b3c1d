import type { CredentialClient, CredentialClientOptions, Fetch } from "@credential-api/client";
import { permissions } from "@credential-api/contract";
import { createReference, type Store } from "@credential-api/reference";
import { NOW, startTestServer } from "./start-test-server.ts";

/** The path parameters of the demo data's mobile signature. */
export const signature = { clientExtId: "client-123", userExtId: "user-123" };

/** Those of its VASCO credential. */
export const vasco = { clientExtId: "client-123", extId: "vasco-123" };

/** Where the client is pointed at. `send` is the way requests take there. */
interface Target extends CredentialClientOptions {
  readonly send: Fetch;
}

/** Both hosts of the operations, each with the demo data and a caller who may work in client-123 alone. */
export const hosts: Readonly<Record<string, (store?: Store) => Promise<Target>>> = {
  "the server over HTTP": async (store) => {
    const { url, token } = await startTestServer(store && { store });
    return { baseUrl: url, token: async () => token, send: fetch };
  },
  "the reference in the same process": async (store) => {
    const caller = {
      subject: "tester",
      permissions: new Set(Object.keys(permissions)),
      clients: new Set(["client-123"]),
    };
    const callers = { identify: async (token: string) => (token === "abc" ? caller : undefined) };
    const { fetch } = createReference({ callers, now: () => NOW, checkResponses: true, ...(store && { store }) });
    return { baseUrl: "http://reference.invalid", token: "abc", send: fetch };
  },
};

/** A change that both hosts accept once. */
export const change = (client: CredentialClient) =>
  client.updateMobileSignature({ path: signature, body: { stateName: "disabled", version: 7 } });
