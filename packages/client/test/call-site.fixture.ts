/** Code as a person would have it open in an editor. `call-site.process.test.ts` asks editors about it. */
import { createCredentialClient } from "../src/index.ts";

const client = createCredentialClient({ baseUrl: "https://idm.example.com" });

export const updated = client.updateMobileSignature({
  path: { clientExtId: "client-123", userExtId: "user-123" },
  body: { stateName: "disabled", msisdn: "+41791234567" },
});

export const changed = client.changeVascoCredential({ clientExtId: "client-123", extId: "vasco-123" }, (current) => ({
  policyExtId: current.policyExtId,
}));
