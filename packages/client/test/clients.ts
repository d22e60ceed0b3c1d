import { createClient } from "../src/create-client.ts";
import { type CredentialClient, type CredentialClientOptions, createCredentialClient } from "../src/index.ts";
import { createOpenapiFetchWire } from "./openapi-fetch-wire.ts";

/** The client, and its shadow on another wire. Every suite about what goes over a wire runs for both. */
export const clients: Readonly<Record<string, (options: CredentialClientOptions) => CredentialClient>> = {
  "bare fetch": createCredentialClient,
  "openapi-fetch": (options) => createClient(createOpenapiFetchWire, options),
};
