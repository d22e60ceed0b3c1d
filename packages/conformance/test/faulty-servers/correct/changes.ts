import type { Credential } from "./data.ts";
import { type Reply, refuse } from "./http.ts";

type Edits = Readonly<Record<string, unknown>>;

/** Whether a request is based on another version than the current one. Without a version it is based on any. */
export function isStale(current: Credential, version: number | undefined): boolean {
  return version !== undefined && version !== current.version;
}

export function staleVersion(): Reply {
  return refuse(409, "errors.pessimisticLockingFailure", "The version is not the current one.", {
    pointer: "/version",
  });
}

/** What the members of a request change. An empty comment removes the one that is there. */
export function toEdits(current: Credential, { stateName, modificationComment, ...members }: Edits): Edits {
  const comment = modificationComment === "" ? undefined : modificationComment;
  return {
    ...members,
    ...(modificationComment === undefined ? {} : { modificationComment: comment }),
    ...stateEdits(current, stateName),
  };
}

/** A new state has an administrator as its reason, and no detail. */
export function stateEdits(current: Credential, stateName: unknown): Edits {
  if (stateName === undefined || stateName === current.stateName) return {};
  return { stateName, stateChangeReason: "changed-by-admin", stateChangeDetail: undefined };
}

/** The credential with its edits, one version later; the same one when nothing changes. */
export function applyChange(current: Credential, edits: Edits): Credential {
  const isChange = Object.entries(edits).some(([name, value]) => current[name] !== value);
  if (!isChange) return current;
  return { ...current, ...edits, version: current.version + 1, lastModified: toTimestamp(new Date()) };
}

/** A credential in its first version. */
export function newCredential(members: Edits & Pick<Credential, "extId" | "stateName" | "policyExtId">): Credential {
  const now = toTimestamp(new Date());
  const counts = { successfulLoginCount: 0, failedLoginCount: 0 };
  return { ...counts, ...members, created: now, lastModified: now, version: 1, stateChangeReason: "initialized" };
}

/** UTC with whole seconds. */
function toTimestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
