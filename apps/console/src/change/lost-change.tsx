import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { useApi } from "../api/api.tsx";
import { Button } from "../controls/button.tsx";
import type { Credential, Subject } from "../credential/subject.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Notice } from "../texts/notice.tsx";

/** How often the credential is looked up until the server responds, in milliseconds. */
const EVERY_MS = 2_000;

/**
 * Finds out what became of a change without a response: reads the credential until that works, and compares its version with
 * the one that the change was based on.
 */
export function LostChange({
  subject,
  base,
  onUnchanged,
  onChanged,
  onClose,
}: {
  readonly subject: Subject;
  readonly base: Credential;
  readonly onUnchanged: () => void;
  readonly onChanged: (current: Credential) => void;
  readonly onClose: () => void;
}) {
  const { credentials } = useApi();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const read = useEffectEvent(
    (): Promise<Credential> =>
      subject.type === "MobileSignature"
        ? queryClient.fetchQuery({ ...credentials.getMobileSignature({ path: subject.path }), staleTime: 0 })
        : queryClient.fetchQuery({ ...credentials.getVascoCredential({ path: subject.path }), staleTime: 0 }),
  );
  const decide = useEffectEvent((current: Credential) =>
    current.version === base.version ? onUnchanged() : onChanged(current),
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const check = () =>
      read().then(
        (current) => {
          if (!isOver) decide(current);
        },
        (thrown: unknown) => {
          if (isOver) return;
          setError(thrown);
          timer = setTimeout(check, EVERY_MS);
        },
      );
    void check();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);

  return (
    <>
      <Notice tone="warn" icon="question" title="Outcome unknown, checking">
        <p>
          There was no response to the change, so it may have been made or not. The console reads the credential until
          the server responds. Nothing more is sent.
        </p>
      </Notice>
      {error !== undefined && <ProblemNotice error={error} />}
      <div>
        <Button onClick={onClose}>Stop checking</Button>
      </div>
    </>
  );
}
