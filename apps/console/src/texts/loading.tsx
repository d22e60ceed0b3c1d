import styles from "./loading.module.css";

/** Stands where something will be. It appears after a moment, so that fast responses do not flicker. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className={styles.loading}>
      <span className={styles.dot} aria-hidden="true" />
      {what}…
    </p>
  );
}
