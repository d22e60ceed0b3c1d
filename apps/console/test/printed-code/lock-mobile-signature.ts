import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: "http://127.0.0.1:3000",
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

const path = { clientExtId: "client-123", userExtId: "user-123" };
const result = await client.changeMobileSignature(path, () => ({
  stateName: "disabled",
  modificationComment: "Phone \"lost\"\nat the desk",
}));
console.log(result.status);
