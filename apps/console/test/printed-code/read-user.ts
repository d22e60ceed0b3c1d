import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: "http://127.0.0.1:3000",
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

const path = { clientExtId: "client-123", extId: "user-123" };
for await (const { type, extId, stateName } of client.listUserCredentials.all({ path })) {
  console.log(type, extId, stateName);
}
