import { isCredentialApiError } from "@credential-api/client";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useApi } from "../api/api.tsx";
import { type Changes, toVascoChanges } from "../credential/changes.ts";
import type { Credential, Subject } from "../credential/subject.ts";
import { mayBeApplied } from "../problem/to-problem.ts";

/** How a change ended. */
export type Outcome =
  | { readonly kind: "saved"; readonly version: number }
  /** Others were faster, or it is unknown whether it was applied and the credential has changed since. */
  | Clash
  /** No response says whether it was applied. */
  | { readonly kind: "lost"; readonly mine: Changes }
  | { readonly kind: "rejected"; readonly error: unknown };

/** A change and what others have made of the credential in the meantime. */
export interface Clash {
  readonly kind: "conflict" | "unknown";
  readonly base: Credential;
  readonly theirs: Credential;
  readonly mine: Changes;
}

/** How a change is going. */
export type Progress =
  | { readonly kind: "idle" | "sending" }
  /** A response was lost: the client sends again, or looks up what became of the change. */
  | { readonly kind: "checking" }
  /** The server asks to wait before the client sends again. */
  | { readonly kind: "waiting"; readonly seconds: number; readonly attempt: number };

/**
 * Changes a credential on top of `base`, which is what the person has seen. `send` never rejects: every end is an outcome.
 */
export function useChange({ type, path }: Pick<Subject, "type" | "path">) {
  const { credentials, attempts } = useApi();
  const mobile = useMutation(credentials.changeMobileSignature({ maxAsks: 1 }));
  const vasco = useMutation(credentials.changeVascoCredential({ maxAsks: 1 }));
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });

  useEffect(
    () =>
      attempts.subscribe(({ operation, attempt, status, delayMs }) => {
        if (!operation?.startsWith("update")) return;
        if (typeof status === "string") setProgress({ kind: "checking" });
        else if (delayMs !== undefined) setProgress({ kind: "waiting", seconds: Math.ceil(delayMs / 1_000), attempt });
      }),
    [attempts],
  );

  const change = ({ type, path, credential: base }: Subject, changes: Changes): Promise<Credential> =>
    type === "MobileSignature"
      ? mobile.mutateAsync({ path, draft: () => changes, base })
      : vasco.mutateAsync({ path, draft: (current) => toVascoChanges(current, changes), base });

  const send = async (changes: Changes, base: Credential): Promise<Outcome> => {
    setProgress({ kind: "sending" });
    try {
      // A cast, because the base is always a credential of the same type.
      const { version } = await change({ type, path, credential: base } as Subject, changes);
      return { kind: "saved", version };
    } catch (error) {
      return toOutcome(error, changes, base);
    } finally {
      setProgress({ kind: "idle" });
    }
  };
  return { send, progress };
}

function toOutcome(error: unknown, mine: Changes, base: Credential): Outcome {
  if (!isCredentialApiError(error)) return { kind: "rejected", error };
  const { result } = error;
  if ("theirs" in result) return { kind: "conflict", base, theirs: result.theirs, mine };
  if (result.status === "unknown" && result.current) return { kind: "unknown", base, theirs: result.current, mine };
  // After a 503 the page waits, and sending once more is safe, because the change has a version.
  return mayBeApplied(error) && result.status !== 503 ? { kind: "lost", mine } : { kind: "rejected", error };
}
