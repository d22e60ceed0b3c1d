import { useState } from "react";
import { ChangeDialog, type Saved } from "../change/change-dialog.tsx";
import { toChangeWords } from "../change/change-words.tsx";
import { useLastAction } from "../code/last-action.tsx";
import { Button } from "../controls/button.tsx";
import { type ChangeKind, changeKinds } from "../credential/changes.ts";
import { type Subject, toTypeInWords } from "../credential/subject.ts";
import { useAnnounce } from "../page/announcer.tsx";
import { Notice } from "../texts/notice.tsx";
import styles from "./change-buttons.module.css";

/** What can be changed of a credential: a button for each, and below them what was changed last. */
export function ChangeButtons({ subject }: { readonly subject: Subject }) {
  const [kind, setKind] = useState<ChangeKind>();
  const [saved, setSaved] = useState<Saved>();
  const announce = useAnnounce();
  const { record } = useLastAction();
  const finish = (done: Saved) => {
    setKind(undefined);
    setSaved(done);
    const { changes } = done;
    record(
      subject.type === "MobileSignature"
        ? { kind: "change-mobile", path: subject.path, changes }
        : { kind: "change-vasco", path: subject.path, changes },
    );
    announce(`${done.done}, now version ${done.version}`);
  };
  return (
    <div className={styles.changes}>
      <ul className={styles.buttons} aria-label={`Change ${toTypeInWords(subject.type)} ${subject.credential.extId}`}>
        {changeKinds[subject.type].map((each) => {
          const words = toChangeWords(each, subject);
          return (
            words && (
              <li key={each}>
                <Button look="small" onClick={() => setKind(each)}>
                  {words.action}
                </Button>
              </li>
            )
          );
        })}
      </ul>
      {subject.credential.stateName === "archived" && (
        <p className={styles.note}>
          An archived credential is kept for the record. The console does not bring it back.
        </p>
      )}
      {saved && <Notice tone="good" icon="check" title={`${saved.done}, now version ${saved.version}`} />}
      {kind && <ChangeDialog kind={kind} subject={subject} onClose={() => setKind(undefined)} onSaved={finish} />}
    </div>
  );
}
