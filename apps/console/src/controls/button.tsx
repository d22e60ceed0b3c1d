import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";

/** A button. `main` is the one action that a form is for; `small` is one of many, `quiet` is rarely used. */
export function Button({
  look = "plain",
  isBusy = false,
  className,
  ...rest
}: ComponentPropsWithRef<"button"> & {
  readonly look?: "main" | "plain" | "small" | "quiet";
  /** What it started is still running. It stays focusable and does nothing. */
  readonly isBusy?: boolean;
}) {
  const { onClick, type = "button", children, ...attributes } = rest;
  return (
    <button
      {...attributes}
      type={type}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      className={[styles.button, styles[look], className].filter(Boolean).join(" ")}
    >
      {isBusy && look === "main" && <span className={styles.spinner} aria-hidden="true" />}
      {children}
    </button>
  );
}
