import type { OperationId } from "@credential-api/contract";
import type { Credential, CredentialKey, StoredType } from "../store/store.ts";
import { memberOrder } from "./edit.ts";
import { duplicateMsisdn, type ErrorOutcome, type RuleViolation, ruleViolations } from "./error-outcomes.ts";
import { toHistoryEntry } from "./history-entry.ts";
import type { OperationContext } from "./operation-context.ts";
import { toTimestamp } from "./timestamp.ts";
import { untilWritten } from "./until-written.ts";

/** The part of a creation that differs between operations. */
export interface Creation<T extends StoredType> {
  readonly operationId: OperationId;
  /** The external id of the request; `undefined` lets the server make one. */
  readonly extId: string | undefined;
  readonly toKey: (extId: string) => CredentialKey<T>;
  /** The credential with these members and its own, in the order of the response body. */
  readonly make: (members: NewMembers) => Credential<T>;
  /** Where the credential can be read, relative to the URL of the request (RFC 9110, section 10.2.2). */
  readonly toLocation: (extId: string) => string;
  /** Whether no other mobile signature of the client may have the msisdn. Default: false. */
  readonly uniqueMsisdn?: boolean;
  /** What it means that there is a credential already. */
  readonly exists: RuleViolation;
  /** What it means that another credential of the client has the external id. */
  readonly taken: RuleViolation;
}

/** The members that a new credential gets from the server. */
interface NewMembers {
  readonly created: string;
  readonly lastModified: string;
  readonly version: 1;
  readonly extId: string;
  readonly stateChangeReason: "initialized";
  readonly successfulLoginCount: 0;
  readonly failedLoginCount: 0;
}

/** The responses to a creation. */
export type CreationOutcome<T extends StoredType> =
  | { readonly status: 201; readonly body: Credential<T>; readonly headers: { readonly Location: string } }
  | ErrorOutcome<422>;

/**
 * Creates a credential with version 1, for every operation that creates one, together with its first history entry. Of
 * several creations at one key exactly one succeeds. When the external id that the server has made is in use, it makes
 * another one.
 *
 * @throws StoreUnavailable when every external id that the server makes is in use.
 */
export function createCredential<T extends StoredType>(
  creation: Creation<T>,
  context: OperationContext,
): Promise<CreationOutcome<T>> {
  const { operationId, uniqueMsisdn = false } = creation;
  const isOwnId = creation.extId === undefined;
  return untilWritten(async () => {
    const extId = creation.extId ?? context.newExtId();
    const key = creation.toKey(extId);
    const at = toTimestamp(context.now());
    const next = creation.make({ ...initial, created: at, lastModified: at, extId });
    const created = { status: 201, body: next, headers: { Location: creation.toLocation(extId) } } as const;
    context.checkResponse(created);
    const history = toHistoryEntry({ operationId, key }, context, {
      at,
      credentialExtId: extId,
      versionAfter: next.version,
      changed: memberOrder[key.type].filter((name) => name in next && !isAboutVersion(name)),
    });
    const outcome = await context.store.insert({ key, next, history, uniqueMsisdn });
    if (outcome === "inserted") return created;
    if (outcome === "duplicate") return ruleViolations(duplicateMsisdn);
    if (outcome === "taken") return isOwnId ? undefined : ruleViolations(creation.taken);
    return isOwnId && "extId" in key ? undefined : ruleViolations(creation.exists);
  });
}

const initial = {
  version: 1,
  stateChangeReason: "initialized",
  successfulLoginCount: 0,
  failedLoginCount: 0,
} as const;

function isAboutVersion(member: string): boolean {
  return member === "version" || member === "lastModified";
}
