import type { ReactNode } from "react";
import styles from "./empty.module.css";
import { Icon, type IconName } from "./icon.tsx";

/** Stands where things would be, and says why there are none and what to do. */
export function Empty({
  icon,
  title,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} />
      <p>
        <strong>{title}</strong>
      </p>
      <p className={styles.text}>{children}</p>
    </div>
  );
}
