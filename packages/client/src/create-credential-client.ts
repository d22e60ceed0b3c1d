import { createClient } from "./create-client.ts";
import type { CredentialClient } from "./credential-client.ts";
import type { CredentialClientOptions } from "./options.ts";
import { createWire } from "./wire.ts";

/**
 * Makes a client. Nothing is sent until an operation is called, and nothing is kept between calls but what they share:
 * places for requests under way, a budget of repeats, and a token that was asked for after a refusal.
 *
 * @throws TypeError when an option is not as its description demands; the message never repeats a token or an address.
 */
export function createCredentialClient(options: CredentialClientOptions): CredentialClient {
  return createClient(createWire, options);
}
