/** The values of a credential's members by name. An absent member has no value. */
export type Members = Readonly<Record<string, string>>;

/** A credential as a response shows it: its version, and the members that are looked at. */
export interface Seen {
  readonly version: number;
  readonly members: Members;
}

/** When a call began and ended, on one monotonic clock for all calls of a history, in milliseconds. */
interface Timed {
  /** The external id of the credential. */
  readonly key: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A read that got its response. Reads that failed say nothing, so no history has them. */
export interface Read extends Timed {
  readonly kind: "read";
  readonly seen: Seen;
}

/** An update of one credential. */
export interface Update extends Timed {
  readonly kind: "update";
  /** Unique among all updates of the credential. It is the `modificationComment`, so the history of the store names it. */
  readonly id: string;
  /** The version that the request named; absent when it named none. */
  readonly fromVersion?: number;
  /** The members that the request sets, the comment included. */
  readonly sets: Members;
  /**
   * `ok`: acknowledged with this state. `rejected`: 409, so it must never happen. `unknown`: no response, or one that does
   * not say (503): it may have happened, may happen later, or never.
   */
  readonly outcome: { readonly kind: "ok"; readonly seen: Seen } | { readonly kind: "rejected" | "unknown" };
}

/** One call, as its caller saw it. */
export type Operation = Read | Update;

/** What a store holds for one credential when all calls have ended. */
export interface Kept {
  readonly key: string;
  /** The state before the first operation. */
  readonly initial: Seen;
  /** The history entries after the initial version, oldest first. */
  readonly entries: readonly KeptEntry[];
  readonly final: Seen;
}

/** The part of a history entry that is compared. */
interface KeptEntry {
  readonly versionBefore: number | undefined;
  readonly versionAfter: number | undefined;
  /** The comment of the entry: the `id` of the update that made it. */
  readonly id: string | undefined;
}
