import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: "http://127.0.0.1:3000",
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

const path = { clientExtId: "client-123" };
for await (const { extId, stateName } of client.listVascoCredentials.all({ path })) {
  console.log(extId, stateName);
}
