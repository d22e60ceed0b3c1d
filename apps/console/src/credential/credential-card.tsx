import type { UserCredential } from "@credential-api/client";
import type { ReactNode } from "react";
import { Link } from "../router/link.tsx";
import { Facts } from "../texts/facts.tsx";
import { Icon } from "../texts/icon.tsx";
import { Time } from "../texts/time.tsx";
import styles from "./credential-card.module.css";
import { StateBadge } from "./state-badge.tsx";
import { toReasonInWords, toStateInWords, toValidityInWords } from "./state-in-words.ts";
import { toTypeInWords } from "./subject.ts";

/** What credentials of all types share, and below it what a type adds. */
export function CredentialCard({
  credential,
  number,
  user,
  children,
}: {
  readonly credential: UserCredential;
  /** The phone number of a mobile signature. */
  readonly number?: string | undefined;
  /** The user, where the page is not about them. */
  readonly user?: { readonly clientExtId: string; readonly userExtId: string | undefined };
  readonly children?: ReactNode;
}) {
  const { type, extId, stateName, stateChangeReason, stateChangeDetail, modificationComment, validity } = credential;
  const reason = toReasonInWords(stateChangeReason);
  const notValid = toValidityInWords(validity, new Date());
  const failed = credential.failedLoginCount ?? 0;
  const headingId = `credential-${type}-${extId}`;
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <header className={styles.header}>
        <Icon name={type === "MobileSignature" ? "phone" : "token"} />
        <div>
          <h2 id={headingId}>{toTypeInWords(type)}</h2>
          <p className={styles.extId}>{extId}</p>
        </div>
        <div className={styles.badges}>
          {notValid && (
            <span className={styles.notValid}>
              <Icon name="alert" />
              {notValid}
            </span>
          )}
          <StateBadge stateName={stateName} />
        </div>
      </header>
      <div className={styles.state}>
        <p>{toStateInWords(stateName).meaning}</p>
        {reason !== undefined && (
          <p className={styles.reason}>
            {reason}
            {stateChangeDetail !== undefined && `: ${stateChangeDetail}`}
          </p>
        )}
      </div>
      <Facts
        facts={[
          number === undefined ? undefined : ["Phone number", <strong key="number">{number}</strong>],
          user && [
            "User",
            user.userExtId === undefined ? (
              "no user"
            ) : (
              <Link key="user" to={{ name: "user", clientExtId: user.clientExtId, userExtId: user.userExtId }}>
                {user.userExtId}
              </Link>
            ),
          ],
          [
            "Last login",
            <Moment key="last" value={credential.lastSuccessfulLoginDate} count={credential.successfulLoginCount} />,
          ],
          [
            "Failed logins since",
            <span key="failed" className={failed > 0 ? styles.failed : undefined}>
              {failed === 0 ? "none" : `${failed}, last on `}
              {failed > 0 && credential.lastFailedLoginDate !== undefined && (
                <Time value={credential.lastFailedLoginDate} />
              )}
            </span>,
          ],
          ["Policy", credential.policyExtId],
          ["Valid until", validity?.to === undefined ? undefined : <Time value={validity.to} withClock={false} />],
          ["Last changed", <Time key="changed" value={credential.lastModified} />],
          [
            "Comment",
            modificationComment === undefined ? undefined : <q className={styles.comment}>{modificationComment}</q>,
          ],
        ]}
      />
      {children}
    </article>
  );
}

function Moment({ value, count }: { readonly value: string | undefined; readonly count: number | undefined }) {
  if (value === undefined) return <>never</>;
  return (
    <>
      <Time value={value} />
      {count !== undefined && <span className={styles.extId}>{`, ${count} in total`}</span>}
    </>
  );
}
