import { createClient } from "../src/create-client.ts";
import { type CredentialClient, type CredentialClientOptions, createCredentialClient } from "../src/index.ts";
import { createFetchCore } from "./fetch-core.ts";

/** The client, and the same on another core. Every suite about what goes over the network runs for both. */
export const clients: Readonly<Record<string, (options: CredentialClientOptions) => CredentialClient>> = {
  "openapi-fetch": createCredentialClient,
  "bare fetch": (options) => createClient(createFetchCore, options),
};
