import type { ReactNode, Ref } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./notice.module.css";

/** A message with a title, and buttons below it. `tone` is its colour; the icon and the title say the same. */
export function Notice({
  tone,
  icon,
  title,
  children,
  actions,
  focusRef,
}: {
  readonly tone: "info" | "good" | "warn" | "bad";
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the focus goes when the message appears. */
  readonly focusRef?: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={focusRef} tabIndex={-1} className={[styles.notice, styles[tone]].join(" ")}>
      <Icon name={icon} />
      <div className={styles.content}>
        <strong className={styles.title}>{title}</strong>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
