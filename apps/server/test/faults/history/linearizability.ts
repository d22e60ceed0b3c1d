/**
 * Checks that what callers saw of each credential is what one register with a version would have shown them: some order of
 * all operations exists in which each happens at one instant between its start and its end. The versions give the order of
 * the updates, so the check takes time in proportion to the number of operations.
 */
import type { Kept, Members, Operation, Read, Seen, Update } from "./operation.ts";

/** The result of a check. */
export interface HistoryReport {
  /** What no correct server does, each with its credential and version; empty when the history is correct. */
  readonly problems: readonly string[];
  readonly reads: number;
  readonly acknowledged: number;
  readonly rejected: number;
  readonly unknown: number;
  /** How many of the unknown updates have happened. */
  readonly unknownApplied: number;
}

/**
 * Compares the operations on some credentials with what the store holds at the end. Every operation on these credentials
 * must be in the list, also those whose outcome is unknown.
 *
 * A credential passes when its versions and history entries are contiguous; each entry is of one update that was sent and not
 * rejected, and each update has at most one entry; each acknowledged update has the version that it was acknowledged with;
 * every response shows exactly the members of its version; the order of the versions agrees with real time; and a 409 was
 * sent only while the credential could have another version.
 */
export function checkHistory(operations: readonly Operation[], kept: readonly Kept[]): HistoryReport {
  const byKey = Map.groupBy(operations, ({ key }) => key);
  const problems = kept.flatMap((credential) => checkCredential(byKey.get(credential.key) ?? [], credential));
  const known = new Set(kept.map(({ key }) => key));
  for (const key of byKey.keys()) if (!known.has(key)) problems.push(`${key}: what the store holds is not given`);
  const updates = operations.filter(isUpdate);
  const count = (kind: Update["outcome"]["kind"]) => updates.filter(({ outcome }) => outcome.kind === kind).length;
  const entries = new Set(kept.flatMap(({ key, entries: list }) => list.map(({ id }) => `${key} ${id}`)));
  return {
    problems,
    reads: operations.length - updates.length,
    acknowledged: count("ok"),
    rejected: count("rejected"),
    unknown: count("unknown"),
    unknownApplied: updates.filter(({ key, id, outcome }) => outcome.kind === "unknown" && entries.has(`${key} ${id}`))
      .length,
  };
}

function checkCredential(operations: readonly Operation[], kept: Kept): readonly string[] {
  const updates = operations.filter(isUpdate);
  const writes = toWrites(updates, kept);
  const reads = operations.filter((operation) => operation.kind === "read").map(toRead);
  const responses = [...reads, ...updates.flatMap(toAcknowledgement)];
  return [
    ...checkEntries(updates, kept),
    ...checkAcknowledgements(updates, kept),
    ...checkMembers(writes, responses, kept),
    ...checkRealTime(writes, reads, kept),
    ...checkRejections(updates, writes, responses, kept),
  ].map((problem) => `${kept.key}: ${problem}`);
}

/** A response that shows the credential. */
interface Response extends Seen {
  readonly startMs: number;
  readonly endMs: number;
}

/** One version of the credential, and when the update that made it can have happened. */
interface Write {
  readonly version: number;
  readonly sets: Members;
  readonly startMs: number;
  readonly endMs: number;
}

/** The versions after the initial one, in order. An entry of no known update can have happened at any time. */
function toWrites(updates: readonly Update[], { initial, entries }: Kept): readonly Write[] {
  const byId = new Map(updates.map((update) => [update.id, update]));
  return entries.map(({ id = "" }, index) => {
    const update = byId.get(id);
    return {
      version: initial.version + index + 1,
      sets: update?.sets ?? {},
      startMs: update?.startMs ?? Number.NEGATIVE_INFINITY,
      // An update without a response can happen after its caller has given up.
      endMs: update?.outcome.kind === "ok" ? update.endMs : Number.POSITIVE_INFINITY,
    };
  });
}

function checkEntries(updates: readonly Update[], { initial, entries, final }: Kept): readonly string[] {
  const problems: string[] = [];
  const byId = new Map(updates.map((update) => [update.id, update]));
  if (byId.size < updates.length) problems.push("two updates have the same id, so they cannot be distinguished");
  const applied = new Map<string, number>();
  for (const [index, { versionBefore, versionAfter, id = "" }] of entries.entries()) {
    const version = initial.version + index + 1;
    if (versionBefore !== version - 1 || versionAfter !== version)
      problems.push(`entry ${index + 1} goes from ${versionBefore} to ${versionAfter}, not to version ${version}`);
    const update = byId.get(id);
    const earlier = applied.get(id);
    if (update === undefined) problems.push(`version ${version} is of "${id}", which no caller sent`);
    else if (earlier !== undefined) problems.push(`"${id}" happened twice, as versions ${earlier} and ${version}`);
    else if (update.outcome.kind === "rejected") problems.push(`"${id}" was rejected, and is version ${version}`);
    else if (update.fromVersion !== undefined && update.fromVersion !== version - 1)
      problems.push(`"${id}" was based on version ${update.fromVersion}, and is version ${version}`);
    applied.set(id, version);
  }
  const last = initial.version + entries.length;
  if (final.version !== last) problems.push(`the final version is ${final.version}, the last entry is of ${last}`);
  return problems;
}

function checkAcknowledgements(updates: readonly Update[], { initial, entries }: Kept): readonly string[] {
  const problems: string[] = [];
  const acknowledged = new Map<number, string>();
  for (const { id, fromVersion, outcome } of updates) {
    if (outcome.kind !== "ok") continue;
    const { version } = outcome.seen;
    const other = acknowledged.get(version);
    if (other !== undefined) problems.push(`version ${version} was acknowledged to "${other}" and to "${id}"`);
    acknowledged.set(version, id);
    const kept = entries[version - initial.version - 1]?.id;
    if (kept !== id) problems.push(`"${id}" was acknowledged as version ${version}, which is of ${quoted(kept)}`);
    if (fromVersion !== undefined && version !== fromVersion + 1)
      problems.push(`"${id}" was based on version ${fromVersion} and acknowledged as version ${version}`);
  }
  return problems;
}

/** Every response shows the initial members with the updates up to its version applied, and nothing else. */
function checkMembers(writes: readonly Write[], responses: readonly Response[], kept: Kept): readonly string[] {
  const problems: string[] = [];
  const byVersion = Map.groupBy([...responses, { ...kept.final, startMs: 0, endMs: 0 }], ({ version }) => version);
  const members = new Map(Object.entries(kept.initial.members));
  const check = (version: number) => {
    for (const seen of byVersion.get(version) ?? []) {
      const names = new Set([...members.keys(), ...Object.keys(seen.members)]);
      for (const name of names) {
        if (seen.members[name] === members.get(name)) continue;
        const shown = quoted(seen.members[name]);
        problems.push(`a response shows version ${version} with ${name} ${shown}, not ${quoted(members.get(name))}`);
      }
    }
    byVersion.delete(version);
  };
  check(kept.initial.version);
  for (const { version, sets } of writes) {
    for (const [name, value] of Object.entries(sets)) members.set(name, value);
    check(version);
  }
  for (const version of byVersion.keys()) problems.push(`a response shows version ${version}, which is not kept`);
  return problems;
}

/** In the order of the versions, nothing ends before something earlier in that order has begun. */
function checkRealTime(writes: readonly Write[], reads: readonly Response[], kept: Kept): readonly string[] {
  const problems: string[] = [];
  const byVersion = Map.groupBy(reads, ({ version }) => version);
  let [latestStartMs, latestVersion] = [Number.NEGATIVE_INFINITY, kept.initial.version];
  const place = (version: number, what: string, calls: readonly { startMs: number; endMs: number }[]) => {
    for (const { endMs } of calls) {
      if (endMs < latestStartMs)
        problems.push(
          `${what} ${version} ended ${toText(latestStartMs - endMs)} before a call began that saw or made version ${latestVersion}, an earlier version`,
        );
    }
    for (const { startMs } of calls) {
      if (startMs > latestStartMs) [latestStartMs, latestVersion] = [startMs, version];
    }
  };
  place(kept.initial.version, "a read of version", byVersion.get(kept.initial.version) ?? []);
  for (const write of writes) {
    place(write.version, "the update to version", [write]);
    place(write.version, "a read of version", byVersion.get(write.version) ?? []);
  }
  return problems;
}

/** A 409 is right when the version that the request named had not begun, or was over, at some time during the call. */
function checkRejections(
  updates: readonly Update[],
  writes: readonly Write[],
  responses: readonly Response[],
  { initial }: Kept,
): readonly string[] {
  // When each version begins at the latest: it, or one after it, was seen or acknowledged by then.
  const latestMs = new Map<number, number>();
  const seenMs = new Map<number, number>();
  for (const { version, endMs } of responses) seenMs.set(version, Math.min(seenMs.get(version) ?? endMs, endMs));
  let endMs = Number.POSITIVE_INFINITY;
  for (const write of writes.toReversed()) {
    endMs = Math.min(endMs, write.endMs, seenMs.get(write.version) ?? Number.POSITIVE_INFINITY);
    latestMs.set(write.version, endMs);
  }
  latestMs.set(initial.version, Number.NEGATIVE_INFINITY);
  // When each version begins at the earliest: after everything before it in the order has begun.
  const startedMs = new Map<number, number>();
  for (const { version, startMs } of responses)
    startedMs.set(version, Math.max(startedMs.get(version) ?? startMs, startMs));
  const earliestMs = new Map<number, number>();
  let startMs = startedMs.get(initial.version) ?? Number.NEGATIVE_INFINITY;
  for (const write of writes) {
    startMs = Math.max(startMs, write.startMs);
    earliestMs.set(write.version, startMs);
    startMs = Math.max(startMs, startedMs.get(write.version) ?? startMs);
  }
  return updates.flatMap(({ id, fromVersion, outcome, ...call }) => {
    if (outcome.kind !== "rejected" || fromVersion === undefined) return [];
    const hadNotBegun = (latestMs.get(fromVersion) ?? Number.POSITIVE_INFINITY) > call.startMs;
    const wasOver = (earliestMs.get(fromVersion + 1) ?? Number.POSITIVE_INFINITY) <= call.endMs;
    if (hadNotBegun || wasOver) return [];
    return [`"${id}" was rejected although version ${fromVersion} was the current one`];
  });
}

function isUpdate(operation: Operation): operation is Update {
  return operation.kind === "update";
}

function toRead({ seen, startMs, endMs }: Read): Response {
  return { ...seen, startMs, endMs };
}

function toAcknowledgement({ outcome, startMs, endMs }: Update): readonly Response[] {
  return outcome.kind === "ok" ? [{ ...outcome.seen, startMs, endMs }] : [];
}

function quoted(value: string | undefined): string {
  return value === undefined ? "nothing" : `"${value}"`;
}

function toText(ms: number): string {
  return `${ms.toFixed(3)} ms`;
}
