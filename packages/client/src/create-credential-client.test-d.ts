import type { Errors, MobileSignature, OperationId, VascoCredential } from "@credential-api/contract";
import { type CredentialClient, createCredentialClient, type OperationResult } from "./index.ts";

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

const client = createCredentialClient({ baseUrl: "https://idm.example.com", token: async () => "abc" });
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

// Every operation of the contract is there, by its name.
same<Exclude<keyof CredentialClient, "raw">, OperationId>();

// A switch over the status is exhaustive.
export function exhaustive(result: OperationResult<"updateMobileSignature">): string {
  switch (result.status) {
    case 200:
      return result.body.msisdn;
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 413:
    case 415:
    case 422:
    case 500:
    case 503:
      return result.body.errors.map(({ code, message }) => `${code}: ${message}`).join();
    case "network":
    case "aborted":
      return String(result.cause);
    case "unexpected":
      return `${result.httpStatus} ${typeof result.body}`;
  }
}

// A switch that forgets one does not compile.
// @ts-expect-error "unexpected" has no case, so that the end of the function is reached
export function forgetful(result: OperationResult<"updateVascoCredential">): string {
  switch (result.status) {
    case 200:
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 413:
    case 415:
    case 422:
    case 500:
    case 503:
    case "network":
    case "aborted":
      return "";
  }
}

const result = await client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } });

// The request id and the Response can be asked for before the status.
same<typeof result.requestId, string | undefined>();
same<typeof result.response, Response | undefined>();
// @ts-expect-error a result that is not narrowed has no body
result.body;
// @ts-expect-error 418 is not declared
if (result.status === 418) result;

if (result.status === 200) {
  same<typeof result.body, MobileSignature>();
  same<(typeof result.headers)["x-request-id"], string | undefined>();
  // @ts-expect-error a success has no errors
  result.body.errors;
  // @ts-expect-error a misspelt member of the credential
  result.body.msisnd;
  // @ts-expect-error the 200 declares no Retry-After
  result.headers["retry-after"];
}
if (result.status === 409) {
  same<typeof result.body, Errors>();
  // @ts-expect-error a 409 carries errors, not a credential
  result.body.version;
}
if (result.status === 401) same<(typeof result.headers)["www-authenticate"], string | undefined>();
if (result.status === 415) same<(typeof result.headers)["accept-patch"], string | undefined>();
if (result.status === 503) {
  same<(typeof result.headers)["retry-after"], string | undefined>();
  // @ts-expect-error headers have lower-case names
  result.headers["Retry-After"];
}
if (result.status === "network") {
  same<typeof result.cause, unknown>();
  // @ts-expect-error without an answer there is no body
  result.body;
}
if (result.status === "unexpected") {
  same<typeof result.body, unknown>();
  same<typeof result.httpStatus, number>();
}

// A result without a whole answer can be narrowed away by its type.
if (typeof result.status === "number") same<typeof result.body, MobileSignature | Errors>();

// The version is an integer for the one and a string for the other, and an integer in both answers.
await client.updateVascoCredential({ path: vascoPath, body: { version: "3" } });
// @ts-expect-error updateVascoCredential takes its version as a string
await client.updateVascoCredential({ path: vascoPath, body: { version: 3 } });
// @ts-expect-error updateMobileSignature takes its version as a number
await client.updateMobileSignature({ path, body: { version: "7" } });
const vasco = await client.updateVascoCredential({ path: vascoPath, body: {} });
if (vasco.status === 200) {
  same<typeof vasco.body, VascoCredential>();
  same<typeof vasco.body.version, number>();
}

// @ts-expect-error a misspelt member of the body
await client.updateMobileSignature({ path, body: { statename: "active" } });
// @ts-expect-error a state that does not exist
await client.updateMobileSignature({ path, body: { stateName: "locked" } });
// @ts-expect-error null is never a value
await client.updateMobileSignature({ path, body: { msisdn: null } });
// @ts-expect-error a member that cannot be set
await client.updateMobileSignature({ path, body: { extId: "mobile-signature-123" } });
// @ts-expect-error the body is missing
await client.updateMobileSignature({ path });
// @ts-expect-error a path parameter is missing
await client.updateMobileSignature({ path: { clientExtId: "client-123" }, body: {} });
// @ts-expect-error the path of the other operation
await client.updateMobileSignature({ path: vascoPath, body: {} });
// @ts-expect-error no operation of the contract
await client.deleteMobileSignature({ path });
// @ts-expect-error the address is missing
createCredentialClient({ token: "abc" });
// @ts-expect-error a misspelt option
createCredentialClient({ baseUrl: "https://idm.example.com", fetcher: fetch });

// The fetch of the platform, one in the same process, and one that answers at once all fit; so does an absent signal.
createCredentialClient({ baseUrl: "https://idm.example.com", fetch });
createCredentialClient({ baseUrl: "https://idm.example.com", fetch: () => new Response() });
const signal: AbortSignal | undefined = undefined;
await client.updateMobileSignature({ path, body: {} }, { signal });
