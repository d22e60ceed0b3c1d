import { type ReactNode, useEffect, useRef } from "react";
import styles from "./page.module.css";

let isFirst = true;

/**
 * A page with its heading. When the reader comes from another page, the focus moves to the heading and the window to the top, as
 * if a document had been loaded.
 */
export function Page({
  title,
  lead,
  children,
}: {
  readonly title: string;
  /** Where the page is, above its heading. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Credential console`;
    if (!isFirst) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, [title]);
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        {lead && <div className={styles.lead}>{lead}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </main>
  );
}
