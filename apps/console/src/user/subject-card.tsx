import { Disclosure } from "../controls/disclosure.tsx";
import { CredentialCard } from "../credential/credential-card.tsx";
import { Details } from "../credential/details.tsx";
import type { Subject } from "../credential/subject.ts";
import { HistoryList } from "../history/history-list.tsx";
import { ChangeButtons } from "./change-buttons.tsx";
import styles from "./subject-card.module.css";

/** A credential that the console can change: its card with details and history. */
export function SubjectCard({
  subject,
  isWithUser = false,
}: {
  readonly subject: Subject;
  readonly isWithUser?: boolean;
}) {
  const { credential, path } = subject;
  const { clientExtId } = path;
  return (
    <CredentialCard
      credential={credential}
      number={subject.type === "MobileSignature" ? subject.credential.msisdn : undefined}
      {...(isWithUser ? { user: { clientExtId, userExtId: credential.userExtId } } : {})}
    >
      <ChangeButtons subject={subject} />
      <div className={styles.disclosures}>
        <Disclosure title="Details">{() => <Details subject={subject} />}</Disclosure>
        <Disclosure title="History">
          {() => <HistoryList credential={{ clientExtId, extId: credential.extId }} version={credential.version} />}
        </Disclosure>
      </div>
    </CredentialCard>
  );
}
