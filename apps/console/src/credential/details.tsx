import { Facts } from "../texts/facts.tsx";
import { Time } from "../texts/time.tsx";
import { CertificateFacts } from "./certificate-facts.tsx";
import styles from "./details.module.css";
import type { Subject } from "./subject.ts";

/** What the help desk needs rarely: ids, version, and what the certificate or the tokens are. */
export function Details({ subject }: { readonly subject: Subject }) {
  const { credential } = subject;
  return (
    <>
      <Facts
        facts={[
          ["State in the API", <code key="state">{credential.stateName}</code>],
          ["Version", credential.version],
          ["Created", <Time key="created" value={credential.created} />],
          [
            "Valid from",
            credential.validity?.from === undefined ? undefined : <Time value={credential.validity.from} />,
          ],
          ...(subject.type === "MobileSignature"
            ? ([
                ["Identificator", subject.credential.identificator],
                ["Signature provider", subject.credential.msspIdentifier],
              ] as const)
            : ([
                ["Token modes", subject.credential.vascoTokens.map(({ authMode }) => authMode).join(", ") || "none"],
              ] as const)),
        ]}
      />
      {subject.type === "MobileSignature" && (
        <section className={styles.certificate}>
          <h3>Certificate</h3>
          {subject.credential.signerCert === undefined ? (
            <p>The phone has no certificate yet.</p>
          ) : (
            <CertificateFacts certificate={subject.credential.signerCert} />
          )}
        </section>
      )}
    </>
  );
}
