import { type ReactNode, useState } from "react";
import styles from "./disclosure.module.css";

/** What is read only when the reader opens it. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.disclosure} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
