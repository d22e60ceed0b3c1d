import { limits } from "@credential-api/client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../api/api.tsx";
import { toBoundErrors } from "../controls/bound-errors.ts";
import { Field } from "../controls/field.tsx";
import { CertificateFacts } from "../credential/certificate-facts.tsx";
import type { Subject } from "../credential/subject.ts";
import styles from "./value-field.module.css";

/** The control of the member that a change is about. */
export interface ValueFieldProps {
  readonly subject: Subject;
  readonly value: string;
  readonly errors: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A phone number. */
export function NumberField({ value, errors, onChange }: ValueFieldProps) {
  const hint = "1 to 50 characters. The policy of the credential can ask for a form, for example +41791234567.";
  return (
    <Field label="New phone number" errors={errors} hint={hint}>
      {(control) => (
        <input
          {...control}
          name="msisdn"
          inputMode="tel"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A certificate as text or from a file, with what it says. */
export function CertificateField({ value, errors, onChange }: ValueFieldProps) {
  const isReadable = toBoundErrors(value, limits.updateMobileSignature.body.signerCert).length === 0;
  return (
    <>
      <Field label="New certificate (PEM)" errors={errors} hint="One block from BEGIN CERTIFICATE to END CERTIFICATE.">
        {(control) => (
          <textarea
            {...control}
            name="signerCert"
            className={[control.className, styles.pem].join(" ")}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Field label="Or from a file">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".pem,.crt,.cer"
            onChange={(event) => void event.target.files?.[0]?.text().then(onChange)}
          />
        )}
      </Field>
      {isReadable && (
        <section className={styles.preview} aria-label="What the new certificate says">
          <CertificateFacts certificate={value} />
        </section>
      )}
    </>
  );
}

/** A policy of the client, from the list if there is one, else as text. */
export function PolicyField({ subject, value, errors, onChange }: ValueFieldProps) {
  const api = useApi();
  const { type, path, credential } = subject;
  const policies = useQuery(api.console.policies(path.clientExtId, policyTypes[type]));
  const items = policies.data?.items;
  const hint: ReactNode = (
    <>
      The current policy is <code>{credential.policyExtId}</code>.
      {policies.error && " The list of policies cannot be read now, so type the external id."}
    </>
  );
  return (
    <Field label="New policy" errors={errors} hint={hint}>
      {(control) =>
        items ? (
          <select {...control} name="policyExtId" value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">Choose</option>
            {items.map(({ extId, isDefault }) => (
              <option key={extId} value={extId} disabled={extId === credential.policyExtId}>
                {`${extId}${isDefault ? " (default of the client)" : ""}${extId === credential.policyExtId ? " (current)" : ""}`}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            name="policyExtId"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

const policyTypes = { MobileSignature: "MobileSignaturePolicy", Vasco: "VascoPolicy" } as const;

/** A comment, as the reason of a change or as what is changed. */
export function CommentField({
  label,
  hint,
  value,
  errors,
  onChange,
}: Omit<ValueFieldProps, "subject"> & { readonly label: string; readonly hint: string }) {
  const { maxLength } = limits.updateMobileSignature.body.modificationComment;
  return (
    <Field
      label={label}
      errors={errors}
      hint={
        <span className={styles.counted}>
          <span>{hint}</span>
          <span>{`${[...value].length} of ${maxLength}`}</span>
        </span>
      }
    >
      {(control) => (
        <textarea
          {...control}
          name="modificationComment"
          rows={3}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
