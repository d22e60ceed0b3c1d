import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "../controls/button.tsx";
import type { Changes } from "../credential/changes.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { ProgressText } from "../sending/progress-text.tsx";
import type { Clash, Progress } from "../sending/use-change.ts";
import { Notice } from "../texts/notice.tsx";
import styles from "./conflict-form.module.css";
import { DifferenceField } from "./difference-field.tsx";
import { type Choices, toChoices, toDifferences, toMerged, toOpenMembers } from "./merge.ts";

/**
 * Shows what the person wanted to change and what others have changed, member by member, and asks what to keep. Nothing is
 * selected where both have changed a member. What is saved goes on top of theirs.
 */
export function ConflictForm({
  clash: { kind, base, theirs, mine },
  progress,
  error,
  onSave,
  onCancel,
}: {
  readonly clash: Clash;
  readonly progress: Progress;
  /** Why the merged change was rejected. */
  readonly error: unknown;
  readonly onSave: (changes: Changes) => void;
  readonly onCancel: () => void;
}) {
  const differences = toDifferences(base, theirs, mine);
  const [choices, setChoices] = useState<Choices>(() => toChoices(differences));
  const [isAsked, setIsAsked] = useState(false);
  const intro = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => intro.current?.focus(), []);

  const open = toOpenMembers(differences, choices);
  const merged = toMerged(differences, choices, mine);
  const isNothing = open.length === 0 && Object.keys(merged).length === 0;
  const isBusy = progress.kind !== "idle";
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (isBusy) return;
    setIsAsked(true);
    if (open.length > 0) form.current?.querySelector<HTMLElement>(`input[name="${open[0]}"]`)?.focus();
    else if (isNothing) onCancel();
    else onSave(merged);
  };

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      <Intro kind={kind} from={base.version} to={theirs.version} focusRef={intro} />
      {differences.map((difference) => (
        <DifferenceField
          key={difference.member}
          difference={difference}
          choice={choices[difference.member]}
          isMissing={isAsked && open.includes(difference.member)}
          onChoose={(side) => setChoices((before) => ({ ...before, [difference.member]: side }))}
        />
      ))}
      {error !== undefined && <ProblemNotice error={error} onRetry={save} isAutomatic={false} />}
      <ProgressText progress={progress} />
      <div className={styles.buttons}>
        <Button type="submit" look="main" isBusy={isBusy}>
          {isNothing ? "Leave it as it is now" : `Save on top of version ${theirs.version}`}
        </Button>
        <Button onClick={onCancel} isBusy={isBusy}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Intro({
  kind,
  from,
  to,
  focusRef,
}: {
  readonly kind: Clash["kind"];
  readonly from: number;
  readonly to: number;
  readonly focusRef: React.Ref<HTMLDivElement>;
}) {
  const versions = `You worked on version ${from}; now it is version ${to}.`;
  return kind === "conflict" ? (
    <Notice tone="warn" icon="alert" title="Someone else has changed this credential" focusRef={focusRef}>
      <p>{versions} Nothing of yours is saved yet. Choose what to keep.</p>
    </Notice>
  ) : (
    <Notice tone="warn" icon="question" title="Your change may have been made" focusRef={focusRef}>
      <p>
        The response was lost, and the credential has changed. {versions} Below is what it has now; save only what you
        still want to change.
      </p>
    </Notice>
  );
}
