import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import { toValidityInWords } from "../credential/state-in-words.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Facts } from "../texts/facts.tsx";
import { Loading } from "../texts/loading.tsx";
import { Time } from "../texts/time.tsx";
import styles from "./certificate-facts.module.css";

/** What a certificate says. The server reads it; neither signature nor trust is checked. */
export function CertificateFacts({ certificate }: { readonly certificate: string }) {
  const api = useApi();
  const { data, error, refetch } = useQuery(api.console.certificate(certificate));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the certificate" />;
  const notValid = toValidityInWords({ from: data.validFrom, to: data.validTo }, new Date());
  return (
    <div className={styles.certificate}>
      <Facts
        facts={[
          ["Subject", data.subject],
          ["Issuer", data.issuer],
          [
            "Validity",
            <span key="validity">
              <Time value={data.validFrom} withClock={false} />
              {" to "}
              <Time value={data.validTo} withClock={false} />
              {notValid && <strong className={styles.notValid}>{` · ${notValid}`}</strong>}
            </span>,
          ],
          ["Serial number", <code key="serial">{data.serialNumber}</code>],
        ]}
      />
      <p className={styles.note}>Neither the signature nor the trust of the certificate is checked here.</p>
    </div>
  );
}
