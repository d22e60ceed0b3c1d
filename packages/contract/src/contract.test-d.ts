import type {
  ErrorCode,
  ErrorEntry,
  OperationId,
  OperationRequest,
  OperationResponse,
  OperationStatus,
  Permission,
} from "./index.ts";

type MobileSignatureAnswer = OperationResponse<"updateMobileSignature">;
type VascoAnswer = OperationResponse<"updateVascoCredential">;
type MobileSignatureRead = OperationResponse<"getMobileSignature">;

declare const mobileSignature: Extract<MobileSignatureAnswer, { status: 200 }>["body"];
declare const vascoCredential: Extract<VascoAnswer, { status: 200 }>["body"];
declare function accept<T>(value: T): void;

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

const stale = { errors: [{ code: "errors.pessimisticLockingFailure", message: "The credential has changed." }] };
const path = { clientExtId: "client-123", userExtId: "user-123" };

// Operations have the names of the contract.
accept<OperationId>("updateMobileSignature");
accept<OperationId>("updateVascoCredential");

// @ts-expect-error no operation
accept<OperationId>("updateMobileSignatures");

// What one operation declares is a status of all of them together.
accept<OperationStatus<OperationId>>(409);

// @ts-expect-error a read has no 409
accept<OperationStatus<"getMobileSignature">>(409);

// Declared responses are accepted.
accept<MobileSignatureAnswer>({ status: 200, body: mobileSignature });
accept<MobileSignatureAnswer>({ status: 409, body: stale });
accept<OperationStatus<"updateMobileSignature">>(503);

// @ts-expect-error 418 is not declared
accept<MobileSignatureAnswer>({ status: 418, body: stale });

// @ts-expect-error a 409 carries errors, never a credential
accept<MobileSignatureAnswer>({ status: 409, body: mobileSignature });

// @ts-expect-error a 200 carries the credential, never errors
accept<MobileSignatureAnswer>({ status: 200, body: stale });

// @ts-expect-error one operation does not respond with the other's credential
accept<MobileSignatureAnswer>({ status: 200, body: vascoCredential });

// @ts-expect-error VASCO is sent a string version and responds with an integer
accept<VascoAnswer>({ status: 200, body: { ...vascoCredential, version: "4" } });

// @ts-expect-error a 401 has its WWW-Authenticate challenge
accept<MobileSignatureAnswer>({ status: 401, body: stale });

// A read responds with what a change responds with, and says that it is not to be stored.
accept<MobileSignatureRead>({ status: 200, body: mobileSignature, headers: { "Cache-Control": "no-store" } });

// @ts-expect-error the promise not to store it is missing
accept<MobileSignatureRead>({ status: 200, body: mobileSignature });

// @ts-expect-error callers may store it
accept<MobileSignatureRead>({ status: 200, body: mobileSignature, headers: { "Cache-Control": "private" } });

// @ts-expect-error a header that is not declared
accept<MobileSignatureAnswer>({ status: 200, body: mobileSignature, headers: { "X-Colour": "blue" } });

// Requests: every member is optional, the body is not.
accept<OperationRequest<"updateMobileSignature">>({ path, body: {} });
accept<OperationRequest<"updateMobileSignature">>({ path, body: { version: 7, stateName: "disabled" } });
accept<OperationRequest<"updateVascoCredential">>({
  path: { clientExtId: "client-123", extId: "vasco-123" },
  body: { version: "3" },
});

accept<OperationRequest<"getMobileSignature">>({ path });
accept<OperationRequest<"getVascoCredential">>({ path: { clientExtId: "client-123", extId: "vasco-123" } });

// @ts-expect-error a read takes no body
accept<OperationRequest<"getMobileSignature">>({ path, body: {} });

// @ts-expect-error the body is required
accept<OperationRequest<"updateMobileSignature">>({ path });

// @ts-expect-error a misspelt member
accept<OperationRequest<"updateMobileSignature">>({ path, body: { statename: "active" } });

// @ts-expect-error not one of the eight states
accept<OperationRequest<"updateMobileSignature">>({ path, body: { stateName: "locked" } });

// @ts-expect-error null is no value
accept<OperationRequest<"updateMobileSignature">>({ path, body: { msisdn: null } });

// @ts-expect-error the other operation's path
accept<OperationRequest<"updateVascoCredential">>({ path, body: {} });

accept<OperationRequest<"updateVascoCredential">>({
  path: { clientExtId: "client-123", extId: "vasco-123" },
  // @ts-expect-error VASCO takes the version as a string
  body: { version: 3 },
});

// Catalogues are closed lists of names here, though the wire stays open.
accept<ErrorCode>("errors.noRecord");
accept<Permission>("AccessControl.CredentialModify");

// @ts-expect-error not in the catalogue
accept<ErrorCode>("errors.noRecords");

// @ts-expect-error not in the catalogue
accept<Permission>("AccessControl.CredentialModifies");

// The code of an error is a plain string: servers may add codes, and openapi-fetch maps it without loss.
same<ErrorEntry["code"], string>();
