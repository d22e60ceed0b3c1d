import type { HistoryEntry, Store } from "@credential-api/reference";
import type { RecordStore } from "../records/record.ts";
import type { StoreSeed } from "../records/seed-records.ts";

/** What keeps the data: all that the server and its commands ask of it. Nothing is opened before a method needs it. */
export interface Engine {
  /** The data as people call it, without a secret. */
  readonly location: string;
  /**
   * Opens the data to serve from it, brings its schema up to date, and creates and fills it where there is none.
   *
   * @throws CliError when it cannot be used. It is left as it is.
   */
  openStore(seed: StoreSeed, options?: OpenStoreOptions): Promise<OpenedStore>;
  /**
   * Brings the schema up to date and does nothing else, so that a server may start with fewer permissions.
   *
   * @throws CliError when it cannot be done. Nothing is changed.
   */
  migrate(): Promise<"migrated" | "up to date">;
  /**
   * Looks whether a server could serve from the data, and changes nothing. A server may be running meanwhile.
   *
   * @throws CliError when the data cannot be reached, read or written.
   */
  inspect(): Promise<InspectedStore>;
  /**
   * Finds the credentials with an external id, removed ones too, at most one per client, in the order of the clients.
   * A server may be writing meanwhile.
   *
   * @throws CliError when the data cannot be read.
   */
  findHistory(credentialExtId: string): Promise<readonly CredentialHistory[]>;
  /**
   * Replaces everything, the history included, by a seed in one transaction. A server that is running serves the new data
   * from then on.
   *
   * @throws CliError when the data cannot be written. Nothing is changed.
   */
  reset(seed: StoreSeed): Promise<void>;
  /**
   * Opens all of the data to read it or to write to it. A server may be running meanwhile. To write, empty data is created
   * where there is none.
   *
   * @throws CliError when it cannot be used, or there is none to read.
   */
  openRecords(mode: "read" | "write"): Promise<RecordStore>;
  /**
   * Copies all data into a file and checks the copy, while a server may be running. Absent for an engine that has tools of
   * its own.
   *
   * @param copy an empty file.
   * @throws CliError when the data cannot be copied.
   */
  backup?(copy: string): Promise<void>;
}

/** The state of data that a server could serve. */
export interface InspectedStore {
  /** `none`: there is no data yet, and it can be created. `older`: it has to be brought up to date. */
  readonly schema: "up to date" | "older" | "none";
  /** How far the clock of the database is ahead of this one, in milliseconds; absent when it has none of its own. */
  readonly clockOffsetMs?: number;
}

/** What an open store tells about itself. */
interface OpenStoreOptions {
  /** Takes how many changes were in a commit; only engines that put several into one call it. */
  readonly onCommit?: (changes: number) => void;
}

/** A store that is ready to serve. */
interface OpenedStore {
  readonly store: Store;
  /** The connections that it has to its database, where it has any. */
  readonly connections?: () => ConnectionUsage;
  /** Whether it has been created and filled just now. */
  readonly isNew: boolean;
}

/** The connections to a database that a process has. */
export interface ConnectionUsage {
  readonly total: number;
  /** Open, and not in use. */
  readonly idle: number;
  /** Calls that wait for a connection. */
  readonly waiting: number;
}

/** A credential and what happened to it. It carries no value that could be secret. */
export interface CredentialHistory {
  readonly clientExtId: string;
  readonly type: string;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
}
