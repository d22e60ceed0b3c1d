import { fieldErrors, isCredentialApiError } from "@credential-api/client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "../controls/button.tsx";
import type { ChangeKind, Changes } from "../credential/changes.ts";
import type { Subject } from "../credential/subject.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { ProgressText } from "../sending/progress-text.tsx";
import type { Progress } from "../sending/use-change.ts";
import { Notice } from "../texts/notice.tsx";
import styles from "./change-form.module.css";
import type { ChangeWords } from "./change-words.tsx";
import { type FormErrors, toChanges, toFormErrors, toInitialValues, toServerErrors } from "./form-values.ts";
import { CertificateField, CommentField, NumberField, PolicyField } from "./value-field.tsx";

const noErrors: FormErrors = { value: [], reason: [] };

const valueFields = { msisdn: NumberField, signerCert: CertificateField, policyExtId: PolicyField } as const;

/** Asks for the new value and the reason, and shows each error at its field. */
export function ChangeForm({
  kind,
  subject,
  words,
  progress,
  error,
  isUnchanged,
  onSubmit,
  onCancel,
}: {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly words: ChangeWords;
  readonly progress: Progress;
  /** Why the last attempt was rejected. */
  readonly error: unknown;
  /** Whether the last attempt has changed nothing, as a look at the credential has shown. */
  readonly isUnchanged: boolean;
  readonly onSubmit: (changes: Changes) => void;
  readonly onCancel: () => void;
}) {
  const [values, setValues] = useState(() => toInitialValues(kind, subject));
  const [typed, setTyped] = useState(noErrors);
  const form = useRef<HTMLFormElement>(null);
  const problem = useRef<HTMLDivElement>(null);
  const isRejected = isCredentialApiError(error) && error.status === 422;
  const rejected = isRejected ? toServerErrors(kind, fieldErrors(error)) : undefined;
  // What the server said of other values is over as soon as these are known to be wrong.
  const errors = typed.value.length + typed.reason.length > 0 ? typed : (rejected ?? noErrors);
  const isBusy = progress.kind !== "idle";

  useEffect(() => {
    if (error === undefined) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? problem.current)?.focus();
  }, [error]);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isBusy) return;
    const found = toFormErrors(kind, values);
    setTyped(found);
    if (found.value.length === 0 && found.reason.length === 0) onSubmit(toChanges(kind, subject, values));
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const setValue = (value: string) => setValues((before) => ({ ...before, value }));
  const ValueField = kind === "state" || kind === "modificationComment" ? undefined : valueFields[kind];

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {words.explanation && <div className={styles.explanation}>{words.explanation}</div>}
      {subject.type === "Vasco" && kind !== "policyExtId" && (
        <p className={styles.note}>
          The current policy <code>{subject.credential.policyExtId}</code> is sent along. Without it, the API would give
          the credential the default policy of the client.
        </p>
      )}
      {ValueField && <ValueField subject={subject} value={values.value} errors={errors.value} onChange={setValue} />}
      {kind === "modificationComment" ? (
        <CommentField
          label="Comment"
          hint="Leave it empty to remove the comment."
          value={values.value}
          errors={errors.value}
          onChange={setValue}
        />
      ) : (
        <CommentField
          label="Reason"
          hint="It becomes the comment of the credential, and it is in the history."
          value={values.reason}
          errors={errors.reason}
          onChange={(reason) => setValues((before) => ({ ...before, reason }))}
        />
      )}
      {isUnchanged && (
        <Notice tone="info" icon="info" title="The change was not made">
          <p>The server responds again, and the credential is as before. You can send the change once more.</p>
        </Notice>
      )}
      {error !== undefined && !isRejected && (
        <ProblemNotice error={error} onRetry={submit} isAutomatic={false} focusRef={problem} />
      )}
      {rejected && rejected.other.length > 0 && (
        <Notice tone="bad" icon="alert" title="The server rejected this" focusRef={problem}>
          {rejected.other.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <ProgressText progress={progress} />
      <div className={styles.buttons}>
        <Button type="submit" look="main" isBusy={isBusy}>
          {words.action}
        </Button>
        <Button onClick={onCancel} isBusy={isBusy}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
