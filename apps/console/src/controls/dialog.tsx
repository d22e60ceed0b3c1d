import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

/**
 * A modal dialog on the native element: the browser keeps the focus inside, and gives it back when it closes. Escape and the
 * cross ask `onClose`; while `isBusy` they do nothing.
 */
export function Dialog({
  title,
  subtitle,
  isBusy = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly subtitle?: string;
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it is still in the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // By itself, the browser would choose the cross.
    dialog?.querySelector<HTMLElement>("textarea, select, input")?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBusy) onClose();
      }}
    >
      <header className={styles.header}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <Button look="quiet" isBusy={isBusy} onClick={onClose} className={styles.close} aria-label="Close">
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
