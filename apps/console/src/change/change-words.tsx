import type { ReactNode } from "react";
import type { ChangeKind } from "../credential/changes.ts";
import { toLockChange } from "../credential/state-in-words.ts";
import type { Subject } from "../credential/subject.ts";

/** How a kind of change is called, and what the person reads before making it. */
export interface ChangeWords {
  /** On the button that opens the form, in the title of the form, and on the button that sends it. */
  readonly action: string;
  /** What was done, for the announcement: `Locked`. */
  readonly done: string;
  readonly explanation?: ReactNode;
}

/** The words of a kind of change for a credential; nothing when it does not apply. */
export function toChangeWords(kind: ChangeKind, { credential }: Subject): ChangeWords | undefined {
  switch (kind) {
    case "state": {
      const change = toLockChange(credential);
      if (change === undefined) return undefined;
      return change.kind === "lock"
        ? { action: "Lock", done: "Locked", explanation: <LockExplanation /> }
        : { action: "Unlock", done: "Unlocked", explanation: <UnlockExplanation stateName={change.stateName} /> };
    }
    case "msisdn":
      return { action: "Change number", done: "Number changed" };
    case "signerCert":
      return { action: "Change certificate", done: "Certificate changed" };
    case "policyExtId":
      return { action: "Change policy", done: "Policy changed" };
    case "modificationComment":
      return { action: "Edit comment", done: "Comment changed" };
  }
}

function LockExplanation() {
  return (
    <>
      <p>
        Locking sets the state <code>disabled</code>: locked by an administrator. It stays locked until someone unlocks
        it.
      </p>
      <details>
        <summary>Why not one of the other locks?</summary>
        <p>
          <code>tmp-locked</code> ends by itself after some time, and <code>fail-locked</code> says that logins failed.
          Only the product sets these two; set by hand, the one would not last and the other would not be true.
        </p>
      </details>
    </>
  );
}

function UnlockExplanation({ stateName }: { readonly stateName: string }) {
  return (
    <p>
      Unlocking sets the state <code>{stateName}</code>
      {stateName === "initial" ? ", because the credential has no user" : ""}, whatever locked it. Which state it had
      before the lock is not recorded. The counts of logins stay as they are.
    </p>
  );
}
