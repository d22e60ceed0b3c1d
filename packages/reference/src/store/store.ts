/**
 * The store port: what the operations need to remember, and the one way to write it. `describeStore` of `store.case.ts`
 * is the executable form of the promises made here.
 */
import type { MobileSignature, OperationId, VascoCredential } from "@credential-api/contract";

/** The credentials that a store keeps, by the `type` they carry. */
interface StoredCredentials {
  readonly MobileSignature: MobileSignature;
  readonly Vasco: VascoCredential;
}

/** A `type` of credential that a store keeps. */
export type StoredType = keyof StoredCredentials;

/** A stored credential: exactly the 200 body of its operations. */
export type Credential<T extends StoredType = StoredType> = StoredCredentials[T];

/** Where a credential is found: a user has at most one mobile signature; a VASCO credential has an external id of its own. */
export type CredentialKey<T extends StoredType = StoredType> = {
  readonly clientExtId: string;
  readonly type: T;
} & CredentialPlaces[T];

interface CredentialPlaces {
  readonly MobileSignature: { readonly userExtId: string };
  readonly Vasco: { readonly extId: string };
}

/** A client: the tenant that users, policies and credentials belong to. */
export interface Client {
  readonly extId: string;
  readonly name: string;
}

/** A user of a client. */
export interface User {
  readonly clientExtId: string;
  readonly extId: string;
}

/** The types of policy that the operations look at. A client may have policies of other types; nothing here reads them. */
export type PolicyType = "ClientPolicy" | "MobileSignaturePolicy" | "VascoPolicy" | "PwdPolicy";

/** A policy of a client. At most one per type is the client's default. */
export interface Policy {
  readonly clientExtId: string;
  readonly extId: string;
  readonly type: PolicyType;
  readonly isDefault: boolean;
  /** The policy's settings as the administrators wrote them, by name; absent names have the product's default. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What one accepted change leaves behind. It names the members that changed and never carries their values. */
export interface HistoryEntry {
  /** When: ISO 8601, UTC, whole seconds; the `lastModified` of the changed credential. */
  readonly at: string;
  /** Who: the caller's subject. */
  readonly subject: string;
  readonly operationId: OperationId;
  readonly clientExtId: string;
  readonly credentialExtId: string;
  readonly type: StoredType;
  readonly versionBefore: number;
  readonly versionAfter: number;
  /** The members of the 200 body that differ, without `version` and `lastModified`. */
  readonly changed: readonly string[];
  /** The `modificationComment` that came with the request, when it had one that is not empty. */
  readonly comment?: string;
}

/** One write: replaces the credential at `key`, provided that it still has `fromVersion`. */
export interface Swap<T extends StoredType = StoredType> {
  readonly key: CredentialKey<T>;
  readonly fromVersion: number;
  readonly next: Credential<T>;
  readonly history: HistoryEntry;
  /** Refuse when another mobile signature of the client already has the msisdn of `next`. Default false. */
  readonly uniqueMsisdn?: boolean;
}

/**
 * How a swap ended. `stale`: the credential has another version. `missing`: there is none at the key. `duplicate`: see
 * `uniqueMsisdn`. Only `swapped` changed anything.
 */
export type SwapOutcome = "swapped" | "stale" | "missing" | "duplicate";

/**
 * The port. What it returns belongs to the caller of the method: nothing done to it, and nothing done later to what was
 * handed in, changes the store. Each method rejects with `StoreUnavailable` when the store cannot be reached now, always
 * so after `close`; any other rejection is a bug.
 */
export interface Store {
  readClient(extId: string): Promise<Client | undefined>;
  readUser(clientExtId: string, extId: string): Promise<User | undefined>;
  readPolicy(clientExtId: string, extId: string): Promise<Policy | undefined>;
  /** The client's default policy of the type, if it has one. */
  readDefaultPolicy(clientExtId: string, type: PolicyType): Promise<Policy | undefined>;
  readCredential<T extends StoredType>(key: CredentialKey<T>): Promise<Credential<T> | undefined>;
  /** The only write. Comparison, uniqueness, credential and history happen in one transaction: all of it or nothing. */
  swap<T extends StoredType>(change: Swap<T>): Promise<SwapOutcome>;
  /** The history of a credential, oldest first; empty when there is none. */
  readHistory(clientExtId: string, credentialExtId: string): Promise<readonly HistoryEntry[]>;
  /** Resolves when the store can serve. */
  checkReady(): Promise<void>;
  /** Releases what the store holds. Closing twice is harmless. */
  close(): Promise<void>;
}

/** What a store starts with. */
export interface Seed {
  readonly clients: readonly Client[];
  readonly users: readonly User[];
  readonly policies: readonly Policy[];
  readonly credentials: readonly { readonly clientExtId: string; readonly credential: Credential }[];
}

/**
 * The key under which a seed's credential is found.
 *
 * @throws Error when a mobile signature names no user.
 */
export function toCredentialKey(clientExtId: string, credential: Credential): CredentialKey {
  if (credential.type === "Vasco") return { clientExtId, type: "Vasco", extId: credential.extId };
  if (credential.userExtId === undefined) throw new Error(`Mobile signature ${credential.extId} has no userExtId`);
  return { clientExtId, type: "MobileSignature", userExtId: credential.userExtId };
}
