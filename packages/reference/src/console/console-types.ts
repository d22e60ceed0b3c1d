/**
 * The requests and responses of the console's API. All paths are relative to `/console/api`. Every error response has the
 * contract's shape, `{ errors: [{ code, message, … }] }`, with codes of the contract's catalogue. All resources but the session
 * require a bearer token with the permission `AccessControl.CredentialView`, and show clients of the caller's data room only.
 */
import type { Client, Credential, CredentialKey, HistoryEntry, Policy } from "../store/store.ts";

/** `GET session`, without a token: what this server is, and how a person signs in. */
export interface ConsoleSession {
  /** The name of the product, for the title of the page. */
  readonly product: string;
  /** The version of the contract that the server implements. */
  readonly contractVersion: string;
  readonly signIn: SignIn;
}

/** How a person signs in. */
export type SignIn = DevelopmentSignIn | OidcSignIn | MissingSignIn;

/** The server signs tokens itself: `POST session/token` with the nonce as the header `X-Page-Nonce` responds `SignedToken`. */
export interface DevelopmentSignIn {
  readonly kind: "development";
  /** What the token is asked for with. Empty when this reader gets none: they have to bring a token of their own. */
  readonly nonce: string;
  /** Why this reader gets no token, as a sentence. Absent when they get one. */
  readonly reason?: string;
}

/** An OpenID provider signs tokens: authorization code flow with PKCE (RFC 7636). */
export interface OidcSignIn {
  readonly kind: "oidc";
  /** The provider's metadata is at `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Separated by spaces, as the parameter `scope` has them. */
  readonly scopes: string;
  /** The `aud` that access tokens must have. */
  readonly audience: string;
  /** The parameter of the authorization request that asks for that audience; absent when the provider needs none. */
  readonly audienceParameter?: "audience" | "resource";
}

/** Real callers are configured, but nothing says how the console signs them in. */
export interface MissingSignIn {
  readonly kind: "missing";
  /** The settings that the server lacks. */
  readonly settings: readonly string[];
  /** What to do, as a sentence. */
  readonly reason: string;
}

/** `POST session/token`: a development token. */
export interface SignedToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

/** `GET clients`: the clients of the caller's data room that exist, by external id. */
export interface ConsoleClients {
  readonly items: readonly Client[];
}

/**
 * `GET clients/{clientExtId}/credentials?user=…&limit=…&continuationToken=…`: the credentials of a user by creation, page by page. A
 * user without credentials has no items; for a user or a client that does not exist the response is 404 (`errors.noRecord`),
 * and the message says which of them. `user` is the exact external id.
 *
 * `GET clients/{clientExtId}/credentials?serial=…`: the VASCO credential with this serial number, alone; 404 when there is none. The
 * serial number of a token is the external id of its credential: the contract has no other.
 */
export interface FoundCredentials {
  readonly items: readonly FoundCredential[];
  readonly _pagination: ConsolePagination;
}

/** Where a page is in its list, as the lists of the contract say it. */
export interface ConsolePagination {
  /** Send it as `continuationToken` to get the next page; absent on the last one. It is opaque. */
  readonly continuationToken?: string;
  /** The maximum number of items on a page: 1 to 100, 20 if the request has none. */
  readonly limit: number;
}

/** A credential and where it is. */
export type FoundCredential = {
  readonly [T in Credential["type"]]: {
    /** The parameters of the path of the operations on this credential, and its type. */
    readonly key: CredentialKey<T>;
    /** As the contract's GET operation of this type responds it. */
    readonly credential: Credential<T>;
  };
}[Credential["type"]];

/**
 * `GET clients/{clientExtId}/credentials/{credentialExtId}/history?limit=…&continuationToken=…`: what was done to a credential,
 * newest first, page by page, also after its removal. Empty when nothing was recorded. Values are not recorded.
 */
export interface ConsoleHistory {
  readonly items: readonly ConsoleHistoryEntry[];
  readonly _pagination: ConsolePagination;
}

/** One change: the members that it changed, and never their values. */
export type ConsoleHistoryEntry = Omit<HistoryEntry, "clientExtId" | "credentialExtId">;

/**
 * `GET clients/{clientExtId}/policies?type=…&limit=…&continuationToken=…`: the policies of a client by external id, page by page.
 */
export interface ConsolePolicies {
  readonly items: readonly ConsolePolicy[];
  readonly _pagination: ConsolePagination;
}

/** A policy to choose; its parameters are for administrators only. */
export type ConsolePolicy = Pick<Policy, "extId" | "type" | "isDefault">;

/** `POST certificate`: a certificate as PEM (RFC 7468), or its DER as Base64. */
export interface CertificateRequest {
  readonly certificate: string;
}

/** What a certificate says. Neither its signature nor its trust is checked. */
export interface CertificateDetails {
  /** A distinguished name with its parts in the order of the certificate: `CN=Demo signer 1, O=Credential API, C=CH`. */
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Hexadecimal, upper case. */
  readonly serialNumber: string;
  /** Of the DER, hexadecimal, with colons. */
  readonly sha256Fingerprint: string;
}
