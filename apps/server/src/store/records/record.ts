/** The data of a store, one record at a time: what `import` and `export` move between a file and an engine. */
import type { Client, Credential, Policy, User } from "@credential-api/reference";
import type { ChainedEntry } from "../chain/chain.ts";

/** A client, as one line of a file. */
export interface ClientRecord extends Client {
  readonly kind: "client";
}

/** A user, as one line of a file. */
export interface UserRecord extends User {
  readonly kind: "user";
}

/** A policy, as one line of a file. */
export interface PolicyRecord extends Policy {
  readonly kind: "policy";
}

/** One entry of the history of a credential, as one line of a file. */
export interface HistoryRecord extends ChainedEntry {
  readonly kind: "history";
}

/** A credential, as one line of a file. */
export interface CredentialRecord {
  readonly kind: "credential";
  readonly clientExtId: string;
  readonly credential: Credential;
}

/** One row of a store, and one line of a file. */
export type StoreRecord = ClientRecord | UserRecord | PolicyRecord | HistoryRecord | CredentialRecord;

/** How a batch is written. */
export interface WriteOptions {
  /** Whether a record of the batch replaces a different one that is there; otherwise that is a conflict. */
  readonly replace: boolean;
  /** The time of the history entries that a replacement makes. */
  readonly now: Date;
}

/**
 * What happened to one record of a batch. `unchanged`: an equal one was there. `conflict`: a different one was there and
 * stays. `rejected`: the record refers to something that is not there, or breaks a rule of the data. `reason` holds
 * external ids and no other value.
 */
export type WriteOutcome =
  | { readonly result: "added" | "unchanged" | "replaced" }
  | { readonly result: "conflict" | "rejected"; readonly reason: string };

/** Access to all data of an engine at once, for import, export and verification. A server may be running meanwhile. */
export interface RecordStore {
  /** The number of records that `read` returns, as of now. */
  count(): Promise<number>;
  /**
   * All records of one moment, in an order in which they can be written: clients, users, policies, and then for each
   * credential its history followed by the credential itself. The history of a removed credential has no credential after
   * it. Within that, the order is that of the UTF-8 bytes of the client's and then the own external id, and of the position.
   * Reads as it goes, so memory does not grow with the data.
   *
   * @param credentialExtId reads only the histories and credentials with this external id, of all clients.
   */
  read(credentialExtId?: string): AsyncIterable<StoreRecord>;
  /**
   * Writes a batch in one transaction and resolves with one outcome for each record, in order. What a record refers to must
   * be there or come before it in the batch.
   */
  write(batch: readonly StoreRecord[], options: WriteOptions): Promise<readonly WriteOutcome[]>;
  /** Releases all resources. */
  close(): Promise<void>;
}
