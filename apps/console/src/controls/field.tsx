import { type ReactNode, useId } from "react";
import { Icon } from "../texts/icon.tsx";
import styles from "./field.module.css";

/** What a control of a field needs, so that its label, its hint and its errors belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A label with a control, what is expected of it, and what is wrong with it. */
export function Field({
  label,
  hint,
  errors = [],
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const isWrong = errors.length > 0;
  const described = [hint ? `${id}-hint` : "", isWrong ? `${id}-errors` : ""].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.control,
        "aria-describedby": described || undefined,
        "aria-invalid": isWrong || undefined,
      })}
      {isWrong && (
        <ul id={`${id}-errors`} className={styles.errors}>
          {errors.map((error) => (
            <li key={error}>
              <Icon name="alert" />
              {error}
            </li>
          ))}
        </ul>
      )}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
