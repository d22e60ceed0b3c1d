import type { Errors, MobileSignature } from "@credential-api/contract";
import type { Fetch } from "../index.ts";
import {
  byOperation,
  makeMobileSignature,
  makeVascoCredential,
  type ResponseBody,
  type ResponseName,
  respondWith,
  type StandInRule,
} from "./index.ts";

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

// Names in words, or as the contract writes them.
same<
  ResponseName<"updateMobileSignature", 403>,
  "modify permission missing" | "client outside data room" | "modifyPermissionMissing" | "clientOutsideDataRoom"
>();
same<ResponseName<"updateMobileSignature", 409>, "stale version" | "stale mobile signature" | "staleMobileSignature">();
same<ResponseName<"updateVascoCredential", 503>, "store unreachable" | "storeUnreachable">();
same<ResponseBody<"updateMobileSignature", 200>, MobileSignature>();
same<ResponseBody<"updateMobileSignature", 422>, Errors>();

export const fetches: readonly Fetch[] = [
  respondWith("updateMobileSignature", 200),
  respondWith("updateMobileSignature", 409, "stale version"),
  respondWith("updateVascoCredential", 409, "stale version"),
  respondWith("updateMobileSignature", 404, "unknown user"),
  respondWith("updateMobileSignature", 404, "unknownUser", { "X-Request-Id": null }),
  respondWith("updateMobileSignature", 200, makeMobileSignature(1)),
  respondWith("updateMobileSignature", 422, { errors: [{ code: "errors.new", message: "New." }] }),
  byOperation({ updateMobileSignature: respondWith("updateMobileSignature", 200) }),
  // @ts-expect-error no operation of the contract
  respondWith("deleteMobileSignature", 200),
  // @ts-expect-error a status that is not declared
  respondWith("updateMobileSignature", 418),
  // @ts-expect-error a name of another status
  respondWith("updateMobileSignature", 404, "stale version"),
  // @ts-expect-error a name of another operation
  respondWith("updateMobileSignature", 404, "unknown vasco credential"),
  // @ts-expect-error the credential of another operation
  respondWith("updateMobileSignature", 200, makeVascoCredential(1)),
  // @ts-expect-error a credential under an error status
  respondWith("updateMobileSignature", 409, makeMobileSignature(1)),
  // @ts-expect-error no operation of the contract
  byOperation({ deleteVascoCredential: respondWith("updateMobileSignature", 200) }),
];

makeMobileSignature(1, { signerCert: undefined, version: 3 });
// @ts-expect-error a member that is always there
makeMobileSignature(1, { msisdn: undefined });
// @ts-expect-error a state that does not exist
makeMobileSignature(1, { stateName: "locked" });
// @ts-expect-error a misspelt member
makeMobileSignature(1, { statename: "active" });

export const rules: readonly StandInRule[] = [
  { status: 503, count: 1, headers: { "Retry-After": "0" } },
  { operation: "updateMobileSignature", status: 409, example: "stale version" },
  { operation: "updateMobileSignature", example: "unknownUser", share: 0.5 },
  { operation: "getMobileSignature", delayMs: { lognormal: { median: 20, p99: 200 } }, drop: "after" },
  // @ts-expect-error a status that no operation declares
  { status: 418 },
  // @ts-expect-error a status of another operation
  { operation: "getMobileSignature", status: 409 },
  // @ts-expect-error an example of another status
  { operation: "updateMobileSignature", status: 404, example: "stale version" },
  // @ts-expect-error a distribution that does not exist
  { delayMs: { normal: { mean: 1 } } },
  // @ts-expect-error no operation of the contract
  { operation: "lockPhone", status: 503 },
];
