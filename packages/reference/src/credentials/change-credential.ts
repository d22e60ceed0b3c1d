import type { OperationId } from "@credential-api/contract";
import type { Credential, CredentialKey, StoredType } from "../store/store.ts";
import { changedMembers, changesAny, type Edits, edit, memberOrder } from "./edit.ts";
import {
  duplicateMsisdn,
  type ErrorOutcome,
  type RuleViolation,
  ruleViolations,
  staleVersion,
} from "./error-outcomes.ts";
import { toHistoryEntry } from "./history-entry.ts";
import { withLock } from "./lock-queue.ts";
import { toMissing } from "./missing.ts";
import type { OperationContext } from "./operation-context.ts";
import { toTimestamp } from "./timestamp.ts";
import { untilWritten } from "./until-written.ts";

/** The part of a change that differs between operations. */
export interface Change<T extends StoredType> {
  readonly operationId: OperationId;
  readonly key: CredentialKey<T>;
  /** The version that the request is based on; `undefined` accepts any version. */
  readonly version?: number | undefined;
  /** The comment of the request. */
  readonly comment?: string | undefined;
  /** Applies the rules of the operation to the request and the current credential. */
  plan(current: Credential<T>): Promise<Plan<T>>;
}

/** The edits that a request makes, and the rules that it violates. */
export interface Plan<T extends StoredType> {
  readonly edits: Edits<Credential<T>>;
  /** Empty when the change is allowed. */
  readonly violations: readonly RuleViolation[];
  /** Whether no other mobile signature of the client may have the msisdn. */
  readonly uniqueMsisdn?: boolean;
  /** More edits, made only if the request changes anything. */
  readonly complete?: (() => Promise<Edits<Credential<T>>>) | undefined;
}

/** The responses to a change. */
export type Outcome<T extends StoredType> =
  | { readonly status: 200; readonly body: Credential<T> }
  | ErrorOutcome<404>
  | ErrorOutcome<409>
  | ErrorOutcome<422>;

/**
 * Changes a credential, for every operation that changes one: read it, compare the version, apply the rules, and swap it
 * for its next version together with one history entry. A request that changes nothing returns the current credential.
 * Changes to one credential run one at a time within the process. A request without a version that loses a race against
 * another process starts again on the new credential, so neither change is lost.
 *
 * @throws StoreUnavailable when a request without a version loses too many races.
 */
export function changeCredential<T extends StoredType>(
  change: Change<T> & { readonly version?: undefined },
  context: OperationContext,
): Promise<Exclude<Outcome<T>, ErrorOutcome<409>>>;
export function changeCredential<T extends StoredType>(
  change: Change<T>,
  context: OperationContext,
): Promise<Outcome<T>>;
export function changeCredential<T extends StoredType>(
  change: Change<T>,
  context: OperationContext,
): Promise<Outcome<T>> {
  return withLock(context.store, change.key, () => changeNow(change, context));
}

function changeNow<T extends StoredType>(change: Change<T>, context: OperationContext): Promise<Outcome<T>> {
  const { key, version } = change;
  const order = memberOrder[key.type];
  return untilWritten(async () => {
    const current = await context.store.readCredential(key);
    if (current === undefined) return toMissing(key, context.store);
    if (version !== undefined && version !== current.version) return staleVersion();

    const plan = await change.plan(current);
    if (plan.violations.length > 0) return ruleViolations(...plan.violations);

    if (!changesAny(current, plan.edits)) return { status: 200, body: current };

    const edits: Edits<Credential<T>> = plan.complete ? { ...plan.edits, ...(await plan.complete()) } : plan.edits;
    const next = edit(current, { ...edits, ...nextVersion(current, context) }, order);
    context.checkResponse({ status: 200, body: next });
    const outcome = await context.store.swap({
      key,
      fromVersion: current.version,
      next,
      history: toHistoryEntry(change, context, {
        at: next.lastModified,
        credentialExtId: next.extId,
        versionBefore: current.version,
        versionAfter: next.version,
        changed: changedMembers(current, edits, order),
      }),
      uniqueMsisdn: plan.uniqueMsisdn ?? false,
    });
    if (outcome === "swapped") return { status: 200, body: next };
    if (outcome === "missing") return toMissing(key, context.store);
    if (outcome === "duplicate") return ruleViolations(duplicateMsisdn);
    return version === undefined ? undefined : staleVersion();
  });
}

const MAX_VERSION = 2_147_483_647;

function nextVersion({ version }: Credential, { now }: OperationContext) {
  if (version >= MAX_VERSION)
    throw new RangeError(`The credential has the highest version, ${version}, and cannot change again`);
  return { version: version + 1, lastModified: toTimestamp(now()) };
}
