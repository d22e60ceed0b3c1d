import type { StateName } from "@credential-api/client";

/** How a state looks: its icon and its colour. The title says the same in words. */
export type Tone = "good" | "locked" | "waiting" | "gone";

/** A state for people who do not know the names of the contract. */
export interface StateInWords {
  readonly title: string;
  /** What it means for the user, and what ends it. */
  readonly meaning: string;
  readonly tone: Tone;
}

/** Every state of the contract in plain words. */
export const statesInWords: { readonly [State in StateName]: StateInWords } = {
  initial: {
    title: "Not used yet",
    meaning: "Created or reset, and not yet used.",
    tone: "waiting",
  },
  active: {
    title: "Active",
    meaning: "In normal use.",
    tone: "good",
  },
  "tmp-locked": {
    title: "Locked for a while",
    meaning: "Several logins failed. It unlocks by itself after some time, or when you unlock it.",
    tone: "locked",
  },
  "fail-locked": {
    title: "Locked after failed logins",
    meaning: "Too many logins failed. It stays locked until someone unlocks it.",
    tone: "locked",
  },
  "reset-code": {
    title: "Waiting for a reset code",
    meaning: "The user has to enter the reset code that they got.",
    tone: "waiting",
  },
  "admin-changed": {
    title: "Waiting for the user",
    meaning: "An administrator changed it. The user has to confirm or renew it at the next login.",
    tone: "waiting",
  },
  disabled: {
    title: "Locked by an administrator",
    meaning: "It stays locked until someone unlocks it. It does not unlock by itself.",
    tone: "locked",
  },
  archived: {
    title: "Archived",
    meaning: "No longer in use. It is kept for the record only.",
    tone: "gone",
  },
};

/** A state in words; a state of a newer contract under its own name. */
export function toStateInWords(stateName: string): StateInWords {
  return Object.hasOwn(statesInWords, stateName)
    ? statesInWords[stateName as StateName]
    : { title: stateName, meaning: "This page does not know this state.", tone: "waiting" };
}

/** The reason of the last state change in plain words; a reason that is not known here as the product wrote it. */
export function toReasonInWords(reason: string | undefined): string | undefined {
  if (reason === undefined) return undefined;
  return Object.hasOwn(reasons, reason) ? reasons[reason] : reason;
}

/** The list of the contract is open. */
const reasons: { readonly [reason: string]: string } = {
  initialized: "It was set up",
  activated: "It was activated",
  "too-many-login-failures": "Too many logins failed",
  "reset-by-admin": "An administrator reset it",
  "changed-by-admin": "An administrator changed the state",
  "changed-by-user": "The user changed the state",
};

/** What locking or unlocking sends. */
export interface LockChange {
  readonly kind: "lock" | "unlock";
  readonly stateName: StateName;
}

/**
 * What the console offers for a state: to lock what is not locked, to unlock what is, and nothing for an archived credential.
 * `spec/DECISIONS.md`, "Lock and unlock", has the reasons.
 */
export function toLockChange({
  stateName,
  type,
  userExtId,
}: {
  readonly stateName: StateName;
  readonly type: string;
  readonly userExtId?: string | undefined;
}): LockChange | undefined {
  const { tone } = toStateInWords(stateName);
  if (tone === "gone") return undefined;
  if (tone !== "locked") return { kind: "lock", stateName: "disabled" };
  const isUnassigned = type === "Vasco" && userExtId === undefined;
  return { kind: "unlock", stateName: isUnassigned ? "initial" : "active" };
}

/** Whether a credential is valid at a time, in words; nothing while it is, or when it has no period. */
export function toValidityInWords(
  validity: { readonly from?: string; readonly to?: string } | undefined,
  now: Date,
): "Expired" | "Not valid yet" | undefined {
  const at = now.getTime();
  if (validity?.to !== undefined && Date.parse(validity.to) < at) return "Expired";
  if (validity?.from !== undefined && Date.parse(validity.from) > at) return "Not valid yet";
  return undefined;
}
