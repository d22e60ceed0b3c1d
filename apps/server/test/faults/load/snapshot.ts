import type { HistoryEntry } from "@credential-api/reference";
import type { Kept, Seen } from "../history/operation.ts";
import type { LoadOptions } from "./load.ts";
import { toSeen } from "./target.ts";

/** What a store holds for each target: its state, and its whole history. */
export type Snapshot = ReadonlyMap<string, { readonly seen: Seen; readonly entries: readonly HistoryEntry[] }>;

/** How a snapshot is taken. */
export interface SnapshotOptions extends Pick<LoadOptions, "token" | "targets" | "fetch"> {
  readonly url: string;
  /** Reads the history entries of a target's external id, oldest first. */
  readonly readHistory: (key: string) => Promise<readonly HistoryEntry[]>;
}

/**
 * Reads the state of all targets from a server, and their history from the store. No update may be under way.
 *
 * @throws Error when a server does not respond with 200.
 */
export async function takeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const { url, token, targets, readHistory, fetch: send = fetch } = options;
  const each = targets.map(async (target) => {
    const response = await send(`${url}${target.path}`, { headers: { authorization: `Bearer ${token}` } });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${target.key} cannot be read: ${response.status} ${text}`);
    const state = { seen: toSeen(target, JSON.parse(text)), entries: await readHistory(target.key) };
    return [target.key, state] as const;
  });
  return new Map(await Promise.all(each));
}

/** What a load has left, for `checkHistory`: the difference between the snapshots before and after it. */
export function toKept(before: Snapshot, after: Snapshot): readonly Kept[] {
  return [...after].map(([key, { seen: final, entries }]) => {
    const first = before.get(key);
    if (first === undefined) throw new Error(`The snapshot before the load lacks ${key}`);
    const added = entries.slice(first.entries.length);
    return {
      key,
      initial: first.seen,
      entries: added.map(({ versionBefore, versionAfter, comment: id }) => ({ versionBefore, versionAfter, id })),
      final,
    };
  });
}
