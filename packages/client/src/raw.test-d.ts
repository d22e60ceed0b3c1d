import type { Errors, VascoCredential } from "@credential-api/contract";
import { createCredentialClient, type RawClient } from "./index.ts";

const { raw } = createCredentialClient({ baseUrl: "https://idm.example.com" });
const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
const params = { path: { clientExtId: "client-123", extId: "vasco-123" } };

export const methods: readonly (keyof RawClient)[] = ["GET", "PATCH"];
// @ts-expect-error no path of the contract has this method
raw.DELETE;

const { data, error, response } = await raw.PATCH(template, { params, body: { version: "3" } });
export const typed: { data: VascoCredential | undefined; error: Errors | undefined; response: Response } = {
  data,
  error,
  response,
};
// @ts-expect-error a misspelt member of the credential
data?.vascoToken;
// @ts-expect-error a refusal carries errors, not a credential
error?.version;

// @ts-expect-error not a path of the contract
await raw.PATCH("/nevisidm/api/core/v1/{clientExtId}/vasco", { params, body: {} });
// @ts-expect-error updateVascoCredential takes its version as a string
await raw.PATCH(template, { params, body: { version: 3 } });
// @ts-expect-error a path parameter is missing
await raw.PATCH(template, { params: { path: { clientExtId: "client-123" } }, body: {} });
// @ts-expect-error the body is missing
await raw.PATCH(template, { params });
// @ts-expect-error a misspelt member of the body
await raw.PATCH(template, { params, body: { statename: "active" } });
