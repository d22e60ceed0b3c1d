import type { OperationId } from "@credential-api/contract";
import type { CredentialKey, HistoryEntry, StoredType } from "../store/store.ts";
import type { OperationContext } from "./operation-context.ts";

/** The part of a write that its history entry tells. */
export interface Write<T extends StoredType> {
  readonly operationId: OperationId;
  readonly key: CredentialKey<T>;
  /** The comment of the request. */
  readonly comment?: string | undefined;
}

/** The history entry of a write: who did it, and what it did. */
export function toHistoryEntry<T extends StoredType>(
  { operationId, key, comment }: Write<T>,
  { caller }: OperationContext,
  { at, ...done }: Pick<HistoryEntry, "at" | "credentialExtId" | "versionBefore" | "versionAfter" | "changed">,
): HistoryEntry {
  return {
    at,
    subject: caller.subject,
    operationId,
    clientExtId: key.clientExtId,
    type: key.type,
    ...done,
    ...(comment ? { comment } : {}),
  };
}
