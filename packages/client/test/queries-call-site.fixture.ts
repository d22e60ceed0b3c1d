import { createCredentialClient } from "../src/index.ts";
import { createCredentialQueries } from "../src/react-query/index.ts";

const queries = createCredentialQueries(createCredentialClient({ baseUrl: "https://idm.example.com" }));

export const reading = queries.getMobileSignature({ path: { clientExtId: "client-123", userExtId: "user-123" } });
export const updating = queries.updateVascoCredential();
export const changing = queries.changeMobileSignature();
