import type {
  ErrorEntry,
  Errors,
  MobileSignature,
  OperationId,
  StateName,
  VascoCredential,
} from "@credential-api/contract";
import type { ClientChangePairs } from "@credential-api/contract/client";
import type * as Public from "./index.ts";
import {
  type CONTRACT,
  type CredentialClient,
  createCredentialClient,
  fieldErrors,
  isCredentialApiError,
  limits,
  type OperationCall,
  type OperationResult,
} from "./index.ts";

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

const client = createCredentialClient({ baseUrl: "https://idm.example.com", token: async () => "abc" });
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

// The types of the contract have their names here, too: an application cannot install the contract.
export type Named = [
  Public.CredentialType,
  Public.ErrorCode,
  Public.ErrorEntry,
  Public.Errors,
  Public.MobileSignature,
  Public.MobileSignatureCreation,
  Public.MobileSignatureUpdate,
  Public.OperationId,
  Public.OperationRequest<OperationId>,
  Public.StateName,
  Public.Validity,
  Public.VascoCredential,
  Public.VascoCredentialCreation,
  Public.VascoCredentialUpdate,
  Public.VascoToken,
  Public.VascoTokenCreation,
];

// Every operation of the contract is there, by its name.
same<Exclude<keyof CredentialClient, "raw" | keyof ClientChangePairs>, OperationId>();
export const calls = (each: CredentialClient): { readonly [Id in OperationId]: OperationCall<Id> } => each;

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
    case "timeout":
    case "aborted":
    case "token":
      return result.message;
    case "unknown":
      return String(result.current?.version);
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
    case "timeout":
    case "aborted":
    case "token":
    case "unknown":
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
  // @ts-expect-error without a response there is no body
  result.body;
}
if (result.status === "unexpected") {
  same<typeof result.body, unknown>();
  same<typeof result.httpStatus, number>();
}

// A result without a complete response can be narrowed away by its type.
if (typeof result.status === "number") same<typeof result.body, MobileSignature | Errors>();

// The version is an integer for the one and a string for the other, and an integer in both responses.
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
await client.deleteVascoCredential({ path });
// @ts-expect-error the address is missing
createCredentialClient({ token: "abc" });
// @ts-expect-error a misspelt option
createCredentialClient({ baseUrl: "https://idm.example.com", fetcher: fetch });

// The fetch of the platform, one in the same process, and one that responds at once all fit; so does an absent signal.
createCredentialClient({ baseUrl: "https://idm.example.com", fetch });
createCredentialClient({ baseUrl: "https://idm.example.com", fetch: () => new Response() });
const signal: AbortSignal | undefined = undefined;
await client.updateMobileSignature({ path, body: {} }, { signal });
await client.updateMobileSignature(
  { path, body: {} },
  { signal, timeoutMs: 1_000, attemptTimeoutMs: 500, retry: true },
);
// @ts-expect-error a misspelt option of a call
await client.updateMobileSignature({ path, body: {} }, { timeout: 1_000 });
// @ts-expect-error a read has no body
await client.getMobileSignature({ path, body: {} });

// A token function may look at the token that was rejected, and need not.
createCredentialClient({ baseUrl: "https://idm.example.com", token: async (rejected) => (rejected ? null : "abc") });

// The functions need no `this`.
export const { updateMobileSignature, changeVascoCredential } = client;

// orThrow leaves success.
const success = await client.updateMobileSignature({ path, body: {} }).orThrow();
same<typeof success.status, 200>();
same<typeof success.body, MobileSignature>();

// A list has an iterator over all items. Query parameters are typed.
const list = client.listVascoCredentials.all({ path: { clientExtId: "client-123" }, query: { limit: 5 } }, { signal });
for await (const each of list) same<typeof each, VascoCredential>();
for await (const page of list.pages()) same<typeof page.status, 200>();
// @ts-expect-error limit is a number
await client.listVascoCredentials({ path: { clientExtId: "client-123" }, query: { limit: "5" } });
// @ts-expect-error a misspelt parameter
await client.listVascoCredentials({ path: { clientExtId: "client-123" }, query: { token: "x" } });
// @ts-expect-error no list
client.getVascoCredential.all;
fieldErrors(await client.listVascoCredentials({ path: { clientExtId: "client-123" } })).limit;

// A request without a body is an action that may be repeated.
const unassigned = await client.unassignVascoCredential({ path: vascoPath });
if (unassigned.status === 200) same<typeof unassigned.body, VascoCredential>();

// A create has a 201, and its declared headers. What is required must be there.
const vascoTokens = [{ authMode: "RO", data: "REVNTw==" }];
const created = await client.createVascoCredential({ path: { clientExtId: "client-123" }, body: { vascoTokens } });
if (created.status === 201) {
  same<typeof created.body, VascoCredential>();
  same<typeof created.headers.location, string | undefined>();
}
// @ts-expect-error a create has no 200
if (created.status === 200) created;
// @ts-expect-error a create is never unknown
if (created.status === "unknown") created;
// @ts-expect-error a required member is missing
await client.createVascoCredential({ path: { clientExtId: "client-123" }, body: {} });
same<Public.SuccessBody<"createVascoCredential">, VascoCredential>();

// A status without content has a body that is undefined. A repeated delete can be unknown, and nothing can be read.
const deleted = await client.deleteMobileSignature({ path });
if (deleted.status === 204) same<typeof deleted.body, undefined>();
if (deleted.status === "unknown") {
  same<typeof deleted.body, Errors>();
  same<typeof deleted.current, undefined>();
}
same<Public.SuccessBody<"deleteMobileSignature">, undefined>();
// @ts-expect-error a delete has no body
await client.deleteMobileSignature({ path, body: {} });
if (deleted.status === 204) same<typeof deleted.recovered, undefined>();

// A change takes the path and a draft, and knows the credential and what can be changed.
const changed = await client.changeVascoCredential(vascoPath, (current) => ({ policyExtId: current.policyExtId }));
await client.changeMobileSignature(path, async ({ msisdn }) => (msisdn ? undefined : { msisdn: "+41791234567" }));
// @ts-expect-error the draft does not say the version
await client.changeVascoCredential(vascoPath, () => ({ stateName: "active", version: "3" }));
// @ts-expect-error a whole credential is no change
await client.changeMobileSignature(path, (current) => ({ ...current, stateName: "active" }));
await client.changeMobileSignature(path, (current) => {
  // @ts-expect-error a draft returns changes, it does not make them
  current.stateName = "active";
  return undefined;
});
// @ts-expect-error a member that cannot be changed
await client.changeMobileSignature(path, () => ({ type: "MobileSignature" }));
// @ts-expect-error the path of the other operation
await client.changeMobileSignature(vascoPath, () => ({}));

// A conflict carries both sides, and nothing else does.
if (changed.status === 409) {
  same<typeof changed.theirs.version, number>();
  same<typeof changed.base, VascoCredential>();
  same<typeof changed.mine.stateName, StateName | undefined>();
}
// @ts-expect-error a error response of another kind has no other side
if (changed.status === 422) changed.theirs;
const merged = await client.changeVascoCredential(vascoPath, () => null).orThrow();
same<typeof merged.body, VascoCredential>();

// A form asks for fields by name.
same<(typeof fields)["msisdn"], readonly ErrorEntry[] | undefined>();
const fields = fieldErrors(result);
fieldErrors(changed).policyExtId?.map(({ message }) => message);
// @ts-expect-error no operation has such a field
fields.msisdnn;
const thrown: unknown = undefined;
if (isCredentialApiError(thrown)) fieldErrors(thrown).clientExtId;

// What is thrown about a conflict has both sides.
if (isCredentialApiError(thrown) && "theirs" in thrown.result) same<typeof thrown.result.theirs.version, number>();

// Limits are constants.
same<typeof limits.updateMobileSignature.body.msisdn.maxLength, 50>();
same<(typeof limits.updateVascoCredential.body.stateName.values)[number]["value"], StateName>();
// @ts-expect-error a member that has no pattern
limits.updateMobileSignature.body.msisdn.pattern;
same<typeof CONTRACT.version, string>();

// A base is a credential of the change's own type.
declare const seen: Readonly<MobileSignature>;
export const fromBase = client.changeMobileSignature(path, () => null, { base: seen });
// @ts-expect-error a mobile signature is no VASCO credential
export const fromOther = client.changeVascoCredential(vascoPath, () => null, { base: seen });
