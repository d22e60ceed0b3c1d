import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: "http://127.0.0.1:3000",
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

const path = { clientExtId: "client-123", extId: "vasco-123" };
const result = await client.changeVascoCredential(path, ({ policyExtId }) => ({
  policyExtId,
  stateName: "disabled",
  modificationComment: "Token lost",
}));
console.log(result.status);
