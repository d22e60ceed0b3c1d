import type { Errors, paths, VascoCredential } from "@credential-api/contract";
import type { Client } from "openapi-fetch";
import { createCredentialClient } from "./index.ts";

const { raw } = createCredentialClient({ baseUrl: "https://idm.example.com" });
const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
const params = { path: { clientExtId: "client-123", extId: "vasco-123" } };

export const genuine: Client<paths> = raw;

const { data, error, response } = await raw.PATCH(template, { params, body: { version: "3" }, retry: true });
export const typed: { data: VascoCredential | undefined; error: Errors | undefined; response: Response } = {
  data,
  error,
  response,
};
// The code is a plain string: the list of codes is open.
export const code: string | undefined = error?.errors[0]?.code;
// @ts-expect-error a misspelt member of the credential
data?.vascoToken;
// @ts-expect-error an error response carries errors, not a credential
error?.version;

// @ts-expect-error no path of the contract has this method
await raw.DELETE(template, { params });
// @ts-expect-error not a path of the contract
await raw.PATCH("/nevisidm/api/core/v1/{clientExtId}/vasco", { params, body: {} });
// @ts-expect-error updateVascoCredential takes its version as a string
await raw.PATCH(template, { params, body: { version: 3 } });
// @ts-expect-error a path parameter is missing
await raw.PATCH(template, { params: { path: { clientExtId: "client-123" } }, body: {} });
// @ts-expect-error the body is missing
await raw.PATCH(template, { params });
