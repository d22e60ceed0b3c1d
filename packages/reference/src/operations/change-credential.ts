import type { OperationId } from "@credential-api/contract";
import type { Credential, CredentialKey, HistoryEntry, StoredType } from "../store/store.ts";
import { StoreUnavailable } from "../unavailable.ts";
import { changedMembers, type Edits, edit } from "./edit.ts";
import { explainMissing } from "./explain-missing.ts";
import type { Means } from "./handler.ts";
import { inTurn } from "./in-turn.ts";
import { members } from "./members.ts";
import { type BrokenRule, noRecord, type Refused, rulesBroken, staleVersion } from "./outcomes.ts";
import { toTimestamp } from "./timestamp.ts";

/** What one operation wants of the sequence that all changes share. */
export interface Change<T extends StoredType> {
  readonly operationId: OperationId;
  readonly key: CredentialKey<T>;
  /** The version the request is based on; `undefined` for whatever is there. */
  readonly version: number | undefined;
  /** The comment of the request. */
  readonly comment: string | undefined;
  /** Judges the request against the credential as it is. */
  plan(current: Credential<T>): Promise<Plan<T>>;
}

/** What is to be done to a credential, and the rules that forbid it. */
export interface Plan<T extends StoredType> {
  readonly edits: Edits<Credential<T>>;
  /** Empty when nothing forbids it. */
  readonly broken: readonly BrokenRule[];
  /** No other mobile signature of the client may have the msisdn. */
  readonly uniqueMsisdn?: boolean;
  /** What a real change adds on its own account. */
  complete?(): Promise<Edits<Credential<T>>>;
}

/** How a change ends. */
export type Outcome<T extends StoredType> =
  | { readonly status: 200; readonly body: Credential<T> }
  | Refused<404>
  | Refused<409>
  | Refused<422>;

/**
 * Changes a credential, the same way for every operation: read it, compare the version, judge the rules, and swap it for
 * its next version together with one history entry. A request that changes nothing answers what is there. The changes to
 * one credential take turns within the process. A request without a version that loses a race all the same, to another
 * process, is judged again on what won, so that neither of the two is lost.
 *
 * @throws StoreUnavailable when a request without a version keeps losing.
 */
export function changeCredential<T extends StoredType>(change: Change<T>, means: Means): Promise<Outcome<T>> {
  return inTurn(means.store, change.key, () => changeNow(change, means));
}

async function changeNow<T extends StoredType>(change: Change<T>, means: Means): Promise<Outcome<T>> {
  const { key, version } = change;
  const order: readonly (keyof Credential<T> & string)[] = members[key.type];
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const current = await means.store.readCredential(key);
    if (current === undefined) return noRecord(await explainMissing(key, means.store));
    if (version !== undefined && version !== current.version) return staleVersion();

    const plan = await change.plan(current);
    if (plan.broken.length > 0) return rulesBroken(...plan.broken);

    if (changedMembers(current, plan.edits, order).length === 0) return { status: 200, body: current };

    const edits: Edits<Credential<T>> = { ...plan.edits, ...(await plan.complete?.()) };
    const next = edit(current, { ...edits, ...nextVersion(current, means) }, order);
    means.check({ status: 200, body: next });
    const outcome = await means.store.swap({
      key,
      fromVersion: current.version,
      next,
      history: toHistoryEntry(current, next, changedMembers(current, edits, order), change, means),
      uniqueMsisdn: plan.uniqueMsisdn ?? false,
    });
    if (outcome === "swapped") return { status: 200, body: next };
    if (outcome === "missing") return noRecord(await explainMissing(key, means.store));
    if (outcome === "duplicate") return rulesBroken(duplicateMsisdn);
    if (version !== undefined) return staleVersion();
  }
  throw new StoreUnavailable(`The credential changed ${maxAttempts} times while one change was applied`);
}

// Every lost attempt is a change of somebody else that got through, so only a store in distress comes this far.
const maxAttempts = 1000;

const duplicateMsisdn: BrokenRule = {
  code: "errors.duplicateValue",
  message: "msisdn must be unique within the client.",
  pointer: "/msisdn",
};

const maxVersion = 2_147_483_647;

function nextVersion({ version }: Credential, { now }: Means) {
  if (version >= maxVersion) throw new RangeError(`A credential has used up its versions: ${version}`);
  return { version: version + 1, lastModified: toTimestamp(now()) };
}

function toHistoryEntry<T extends StoredType>(
  before: Credential<T>,
  after: Credential<T>,
  changed: readonly string[],
  { operationId, key, comment }: Change<T>,
  { caller }: Means,
): HistoryEntry {
  return {
    at: after.lastModified,
    subject: caller.subject,
    operationId,
    clientExtId: key.clientExtId,
    credentialExtId: after.extId,
    type: key.type,
    versionBefore: before.version,
    versionAfter: after.version,
    changed,
    ...(comment ? { comment } : {}),
  };
}
