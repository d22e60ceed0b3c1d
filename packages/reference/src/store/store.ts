/**
 * The store port: what the operations read, and the three ways to write. `describeStore` of `store.case.ts` tests that a
 * store keeps the promises made here.
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

/** The key of a credential: a user has at most one mobile signature; a VASCO credential has its own external id. */
export type CredentialKey<T extends StoredType = StoredType> = {
  readonly clientExtId: string;
  readonly type: T;
} & CredentialKeyParts[T];

interface CredentialKeyParts {
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

/** The types of policy that the operations look at. A client may have policies of other types. */
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

/** The record of one write. It names the members that changed and never holds their values. */
export interface HistoryEntry {
  /** The time: ISO 8601, UTC, whole seconds; unless the credential was removed, its `lastModified`. */
  readonly at: string;
  /** The subject of the caller. */
  readonly subject: string;
  readonly operationId: OperationId;
  readonly clientExtId: string;
  readonly credentialExtId: string;
  readonly type: StoredType;
  /** Absent when the credential was created. */
  readonly versionBefore?: number;
  /** Absent when the credential was removed. */
  readonly versionAfter?: number;
  /**
   * The members of the 200 body that differ, without `version` and `lastModified`: all members of a new credential, and
   * none of a removed one.
   */
  readonly changed: readonly string[];
  /** The `modificationComment` of the request, unless empty. */
  readonly comment?: string;
}

/** One write: puts a new credential at `key`, provided that nothing is there. */
export interface Insert<T extends StoredType = StoredType> {
  readonly key: CredentialKey<T>;
  readonly next: Credential<T>;
  readonly history: HistoryEntry;
  /** Fail with `duplicate` when another mobile signature of the client has the msisdn of `next`. Default: false. */
  readonly uniqueMsisdn?: boolean;
}

/**
 * The result of an insert. `exists`: there is a credential at the key. `taken`: another credential of the client, of either
 * type, has the external id of `next`. `duplicate`: see `uniqueMsisdn`. Only `inserted` means that something changed.
 */
export type InsertOutcome = "inserted" | "exists" | "taken" | "duplicate";

/**
 * One write: replaces the credential at `key`, provided that it still has `fromVersion`. `next` has the `type`, `extId` and
 * `created` of the credential that it replaces.
 */
export interface Swap<T extends StoredType = StoredType> extends Insert<T> {
  readonly fromVersion: number;
}

/**
 * The result of a swap. `stale`: the credential has another version. `missing`: there is none at the key. `duplicate`: see
 * `uniqueMsisdn`. Only `swapped` means that something changed.
 */
export type SwapOutcome = "swapped" | "stale" | "missing" | "duplicate";

/** One write: removes the credential at `key`, provided that it still has `fromVersion`. Its history stays. */
export interface Remove {
  readonly key: CredentialKey;
  readonly fromVersion: number;
  readonly history: HistoryEntry;
}

/** The result of a removal, as of a swap. Only `removed` means that something changed. */
export type RemoveOutcome = "removed" | "stale" | "missing";

/** Which part of a list of credentials to read. */
export interface PageRequest {
  /** The `created` and `extId` of the last credential of the page before. Default: read from the start. */
  readonly after?: PagePosition | undefined;
  /** The maximum number of credentials, at least 1. */
  readonly limit: number;
  /** Count the whole list, too. Default: false. */
  readonly withTotal?: boolean;
}

/** A place in a list of credentials. It stays valid when its credential is removed. */
export interface PagePosition {
  readonly created: string;
  readonly extId: string;
}

/**
 * Part of a list of credentials, ordered by `created`, and by `extId` where that is equal. A write moves no credential, so
 * one that is there throughout is on exactly one page.
 */
export interface CredentialPage<T extends StoredType = StoredType> {
  readonly credentials: readonly Credential<T>[];
  /** Whether there are credentials after these. */
  readonly hasMore: boolean;
  /** The length of the whole list; present when `withTotal` was set. */
  readonly total?: number;
}

/** Which part of a list of policies to read. */
export interface PolicyPageRequest {
  /** The `extId` of the last policy of the page before. Default: read from the start. */
  readonly after?: string | undefined;
  /** The maximum number of policies, at least 1. */
  readonly limit: number;
}

/** Part of a list of policies, ordered by `extId`. */
export interface PolicyPage {
  readonly policies: readonly Policy[];
  /** Whether there are policies after these. */
  readonly hasMore: boolean;
}

/** Which part of a history to read. */
export interface HistoryPageRequest {
  /** The `before` of the page before. Default: read from the newest entry. */
  readonly before?: number | undefined;
  /** The maximum number of entries, at least 1. */
  readonly limit: number;
}

/** Part of a history, newest first. An entry that is written later is on no page that continues this one. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Where to read on; present when there are older entries. */
  readonly before?: number;
}

/**
 * The port. Changing a returned value, or an argument after the call, does not change the store. Each method rejects with
 * `StoreUnavailable` when the store cannot be reached, and always after `close`; any other rejection is a bug.
 *
 * `insert`, `swap` and `remove` are the only writes. Each does its comparison, its check of uniqueness, its write and its
 * history entry in one transaction.
 */
export interface Store {
  readClient(extId: string): Promise<Client | undefined>;
  readUser(clientExtId: string, extId: string): Promise<User | undefined>;
  readPolicy(clientExtId: string, extId: string): Promise<Policy | undefined>;
  /** The client's default policy of the type, if it has one. */
  readDefaultPolicy(clientExtId: string, type: PolicyType): Promise<Policy | undefined>;
  /** The policies of a client that have the type. */
  readPolicyPage(clientExtId: string, type: PolicyType, page: PolicyPageRequest): Promise<PolicyPage>;
  readCredential<T extends StoredType>(key: CredentialKey<T>): Promise<Credential<T> | undefined>;
  /** The VASCO credentials of a client, whether or not they belong to a user. */
  readVascoPage(clientExtId: string, page: PageRequest): Promise<CredentialPage<"Vasco">>;
  /** The credentials of a user, of both types. */
  readUserPage(clientExtId: string, userExtId: string, page: PageRequest): Promise<CredentialPage>;
  insert<T extends StoredType>(change: Insert<T>): Promise<InsertOutcome>;
  swap<T extends StoredType>(change: Swap<T>): Promise<SwapOutcome>;
  remove(change: Remove): Promise<RemoveOutcome>;
  /** The history of a credential, removed or not, oldest first; empty when there is none. */
  readHistory(clientExtId: string, credentialExtId: string): Promise<readonly HistoryEntry[]>;
  /** The same history, newest first, page by page. */
  readHistoryPage(clientExtId: string, credentialExtId: string, page: HistoryPageRequest): Promise<HistoryPage>;
  /** Resolves when the store can serve. */
  checkReady(): Promise<void>;
  /** Releases all resources. Closing twice does nothing. */
  close(): Promise<void>;
}

/** The initial data of a store. */
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
