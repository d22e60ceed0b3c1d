import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: "http://127.0.0.1:3000",
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

const path = { clientExtId: "client-123", extId: "vasco-123" };
const { body } = await client.getVascoCredential({ path }).orThrow();
console.log(body.stateName, body.version);
