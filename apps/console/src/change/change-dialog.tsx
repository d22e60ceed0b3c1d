import { useState } from "react";
import { ConflictForm } from "../conflict/conflict-form.tsx";
import { Dialog } from "../controls/dialog.tsx";
import type { ChangeKind, Changes } from "../credential/changes.ts";
import { type Credential, type Subject, toTypeInWords } from "../credential/subject.ts";
import { useAnnounce } from "../page/announcer.tsx";
import { type Clash, type Outcome, useChange } from "../sending/use-change.ts";
import { ChangeForm } from "./change-form.tsx";
import { toChangeWords } from "./change-words.tsx";
import { LostChange } from "./lost-change.tsx";

/** What was saved, for the page that shows it. */
export interface Saved {
  readonly done: string;
  readonly changes: Changes;
  readonly version: number;
}

type Step =
  | { readonly kind: "form"; readonly error?: unknown; readonly isUnchanged?: boolean }
  | (Clash & { readonly error?: unknown })
  | { readonly kind: "lost"; readonly mine: Changes; readonly base: Credential };

/**
 * Makes one change of a credential: the form, then whatever it takes until the change is saved, merged or given up. The person
 * works on what they have seen when the dialog opened, also when the page behind it reads the credential again.
 */
export function ChangeDialog({
  kind,
  subject: current,
  onClose,
  onSaved,
}: {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly onClose: () => void;
  readonly onSaved: (saved: Saved) => void;
}) {
  const [subject] = useState(current);
  const [words] = useState(() => toChangeWords(kind, current));
  const [step, setStep] = useState<Step>({ kind: "form" });
  const { send, progress } = useChange(subject);
  const announce = useAnnounce();
  if (words === undefined) return null;

  const save = async (changes: Changes, base: Credential) => {
    const outcome = await send(changes, base);
    if (outcome.kind === "saved") onSaved({ done: words.done, changes, version: outcome.version });
    else setStep((before) => toStep(outcome, before, base));
    if (outcome.kind === "conflict") announce("Someone else has changed the credential. Choose what to keep.");
  };
  const isBusy = progress.kind !== "idle";
  return (
    <Dialog
      title={step.kind === "conflict" ? `${words.action}: merge with another change` : words.action}
      subtitle={`${toTypeInWords(subject.type)} ${subject.credential.extId}`}
      isBusy={isBusy}
      onClose={onClose}
    >
      <div hidden={step.kind !== "form"}>
        <ChangeForm
          kind={kind}
          subject={subject}
          words={words}
          progress={progress}
          error={step.kind === "form" ? step.error : undefined}
          isUnchanged={step.kind === "form" && step.isUnchanged === true}
          onSubmit={(changes) => void save(changes, subject.credential)}
          onCancel={onClose}
        />
      </div>
      {(step.kind === "conflict" || step.kind === "unknown") && (
        // Another conflict is another form: what was chosen was chosen against other values.
        <ConflictForm
          key={step.theirs.version}
          clash={step}
          progress={progress}
          error={step.error}
          onSave={(changes) => void save(changes, step.theirs)}
          onCancel={onClose}
        />
      )}
      {step.kind === "lost" && (
        <LostChange
          subject={subject}
          base={step.base}
          onClose={onClose}
          onUnchanged={() => setStep({ kind: "form", isUnchanged: true })}
          onChanged={(theirs) => setStep({ kind: "unknown", base: step.base, theirs, mine: step.mine })}
        />
      )}
    </Dialog>
  );
}

function toStep(outcome: Exclude<Outcome, { readonly kind: "saved" }>, before: Step, base: Credential): Step {
  switch (outcome.kind) {
    case "conflict":
    case "unknown":
      return outcome;
    case "lost":
      return { kind: "lost", mine: outcome.mine, base };
    case "rejected":
      // What is rejected while merging is shown there: the form has other fields.
      return before.kind === "lost" ? { kind: "form", error: outcome.error } : { ...before, error: outcome.error };
  }
}
