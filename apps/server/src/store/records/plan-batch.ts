import { isDeepStrictEqual } from "node:util";
import type { Credential, Policy } from "@credential-api/reference";
import { NO_HASH, toEntryHash, toEntryText } from "../chain/chain.ts";
import { type KnownRows, toRowKey } from "./known-rows.ts";
import type {
  ClientRecord,
  CredentialRecord,
  HistoryRecord,
  PolicyRecord,
  StoreRecord,
  UserRecord,
  WriteOptions,
  WriteOutcome,
} from "./record.ts";
import { toReplacement } from "./replacement.ts";

/** A row to write: a new one, or one that replaces the row with its key. */
export type RowWrite =
  | { readonly write: "insert"; readonly record: StoreRecord }
  | { readonly write: "update"; readonly record: ClientRecord | PolicyRecord | CredentialRecord };

/** What an engine does with a batch. */
export interface BatchPlan {
  /** One for each record of the batch, in order. */
  readonly outcomes: readonly WriteOutcome[];
  /**
   * To write in this order, in one transaction. An engine may write one kind after the other (clients, users, policies,
   * history, credentials); within a kind the order counts.
   */
  readonly writes: readonly RowWrite[];
}

/**
 * Decides what happens to each record of a batch, by the same rules for every engine.
 *
 * @param rows what `toWantedRows` names and is there. The plan is entered into it, so it can be planned with again.
 */
export function planBatch(batch: readonly StoreRecord[], rows: KnownRows, options: WriteOptions): BatchPlan {
  const writes: RowWrite[] = [];

  function plan(record: StoreRecord): WriteOutcome {
    const clientExtId = clientOf(record);
    if (record.kind !== "client" && !rows.clients.has(clientExtId))
      return rejected(`there is no client ${clientExtId}`);
    switch (record.kind) {
      case "client":
        return planClient(record);
      case "user":
        return planUser(record);
      case "policy":
        return planPolicy(record);
      case "history":
        return planHistory(record);
      case "credential":
        return planCredential(record);
    }
  }

  function planClient(record: ClientRecord): WriteOutcome {
    const { extId, name } = record;
    const current = rows.clients.get(extId);
    if (current?.name === name) return unchanged;
    if (current !== undefined && !options.replace) return conflict(`the client ${extId} has another name`);
    rows.clients.set(extId, { extId, name });
    return current === undefined ? add(record) : replace(record);
  }

  function planUser(record: UserRecord): WriteOutcome {
    const key = toRowKey(record.clientExtId, record.extId);
    if (rows.users.has(key)) return unchanged;
    rows.users.add(key);
    return add(record);
  }

  function planPolicy(record: PolicyRecord): WriteOutcome {
    const { kind: _, ...policy } = record;
    const { clientExtId, extId, type, isDefault } = policy;
    const key = toRowKey(clientExtId, extId);
    const defaultKey = toRowKey(clientExtId, type);
    const current = rows.policies.get(key);
    if (current !== undefined) {
      if (isDeepStrictEqual(current, policy)) return unchanged;
      if (!options.replace) return conflict(`the policy ${extId} of ${clientExtId} is different`);
      if (current.type !== type)
        return rejected(`the policy ${extId} of ${clientExtId} is a ${current.type}, for good`);
    }
    const other = rows.defaultPolicies.get(defaultKey);
    if (isDefault && other !== undefined && other !== extId) {
      return rejected(`the policy ${other} is the default ${type} of ${clientExtId}: there can be one`);
    }
    if (isDefault) rows.defaultPolicies.set(defaultKey, extId);
    else if (other === extId) rows.defaultPolicies.delete(defaultKey);
    rows.policies.set(key, policy);
    return current === undefined ? add(record) : replace(record);
  }

  function planHistory(record: HistoryRecord): WriteOutcome {
    const { position, entry, hash } = record;
    const { clientExtId, credentialExtId } = entry;
    const name = `the history of ${credentialExtId} of ${clientExtId}`;
    const key = toRowKey(clientExtId, credentialExtId);
    const current = rows.entries.get(toRowKey(clientExtId, credentialExtId, position));
    if (current !== undefined) {
      const isEqual = current.hash === hash && toEntryText(current.entry) === toEntryText(entry);
      return isEqual ? unchanged : conflict(`${name} has another entry ${position}; a history is never replaced`);
    }
    const last = rows.lastEntries.get(key);
    if (position !== (last?.position ?? 0) + 1) {
      return rejected(`${name} has ${last?.position ?? "no"} entries, so ${position} cannot be the next one`);
    }
    if (rows.credentials.has(key)) {
      return rejected(`the credential ${credentialExtId} of ${clientExtId} is there: its history must come before it`);
    }
    if (last !== undefined && last.entry.versionAfter !== entry.versionBefore) {
      return rejected(`entry ${position} does not begin with the version that entry ${last.position} ends with`);
    }
    if (hash !== toEntryHash(last?.hash ?? NO_HASH, toEntryText(entry))) {
      return rejected(`the hash of entry ${position} does not continue ${name}`);
    }
    rememberEntry(record);
    return add(record);
  }

  function rememberEntry({ kind: _, ...chained }: HistoryRecord): void {
    const { clientExtId, credentialExtId } = chained.entry;
    rows.entries.set(toRowKey(clientExtId, credentialExtId, chained.position), chained);
    rows.lastEntries.set(toRowKey(clientExtId, credentialExtId), chained);
  }

  function planCredential(record: CredentialRecord): WriteOutcome {
    const { clientExtId, credential } = record;
    const key = toRowKey(clientExtId, credential.extId);
    const current = rows.credentials.get(key);
    if (current !== undefined && isDeepStrictEqual(current, credential)) return unchanged;
    const missing = findMissing(record, rows);
    if (missing !== undefined) return rejected(missing);
    const last = rows.lastEntries.get(key);
    if (current === undefined) {
      if (last !== undefined && last.entry.versionAfter !== credential.version) {
        const end = last.entry.versionAfter === undefined ? "its removal" : `version ${last.entry.versionAfter}`;
        return rejected(`its version is ${credential.version}, but its history ends with ${end}`);
      }
      remember(record);
      return add(record);
    }
    const name = `the credential ${credential.extId} of ${clientExtId}`;
    if (!options.replace)
      return conflict(`${name} is different (version ${current.version}, here ${credential.version})`);
    const replacement = toReplacement(clientExtId, { current, last }, credential, options.now);
    if (replacement === "unchanged") return unchanged;
    if (typeof replacement === "string") return rejected(`${name} cannot be replaced: ${replacement}`);
    rememberEntry(replacement.history);
    writes.push({ write: "insert", record: replacement.history });
    remember(replacement.record, current);
    return replace(replacement.record);
  }

  function remember({ clientExtId, credential }: CredentialRecord, before?: Credential): void {
    rows.credentials.set(toRowKey(clientExtId, credential.extId), credential);
    if (credential.type !== "MobileSignature") return;
    if (before?.userExtId !== undefined) rows.signatures.delete(toRowKey(clientExtId, before.userExtId));
    rows.signatures.set(toRowKey(clientExtId, credential.userExtId ?? ""), credential.extId);
  }

  function add(record: StoreRecord): WriteOutcome {
    writes.push({ write: "insert", record });
    return { result: "added" };
  }

  function replace(record: ClientRecord | PolicyRecord | CredentialRecord): WriteOutcome {
    writes.push({ write: "update", record });
    return { result: "replaced" };
  }

  return { outcomes: batch.map(plan), writes };
}

const unchanged: WriteOutcome = { result: "unchanged" };

function conflict(reason: string): WriteOutcome {
  return { result: "conflict", reason };
}

function rejected(reason: string): WriteOutcome {
  return { result: "rejected", reason };
}

function clientOf(record: StoreRecord): string {
  if (record.kind === "client") return record.extId;
  return record.kind === "history" ? record.entry.clientExtId : record.clientExtId;
}

/** What a credential needs that is not there, in words. */
function findMissing({ clientExtId, credential }: CredentialRecord, rows: KnownRows): string | undefined {
  const { extId, type, userExtId, policyExtId } = credential;
  if (userExtId !== undefined && !rows.users.has(toRowKey(clientExtId, userExtId))) {
    return `there is no user ${userExtId} of ${clientExtId}`;
  }
  const policy = rows.policies.get(toRowKey(clientExtId, policyExtId));
  if (policy === undefined) return `there is no policy ${policyExtId} of ${clientExtId}`;
  if (policy.type !== policyTypes[type])
    return `the policy ${policyExtId} is a ${policy.type}, not a ${policyTypes[type]}`;
  const other = type === "MobileSignature" ? rows.signatures.get(toRowKey(clientExtId, userExtId ?? "")) : undefined;
  if (other !== undefined && other !== extId) return `the user ${userExtId} has the mobile signature ${other}`;
  return undefined;
}

const policyTypes: { readonly [T in Credential["type"]]: Policy["type"] } = {
  MobileSignature: "MobileSignaturePolicy",
  Vasco: "VascoPolicy",
};
