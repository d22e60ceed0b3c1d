import { createClient } from "./create-client.ts";
import type { CredentialClient } from "./credential-client.ts";
import { createCore } from "./http/core.ts";
import type { CredentialClientOptions } from "./options.ts";

/**
 * Makes a client on openapi-fetch. Nothing is sent until an operation is called, and nothing is kept between calls but what
 * they share: permits for requests that run at once, a budget of repeats, and a token that replaced a rejected one.
 *
 * @throws TypeError when an option is not as its description demands; the message never repeats a token or an address.
 *
 * @example
 * ```ts
 * const client = createCredentialClient({ baseUrl: "https://idm.example.com", token: () => session.accessToken() });
 * const result = await client.getMobileSignature({ path: { clientExtId: "client-123", userExtId: "user-123" } });
 * if (result.status === 200) console.log(result.body.msisdn);
 * ```
 */
export function createCredentialClient(options: CredentialClientOptions): CredentialClient {
  return createClient(createCore, options);
}
