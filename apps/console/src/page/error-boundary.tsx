import { Component, type ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { Notice } from "../texts/notice.tsx";
import styles from "./page.module.css";

/** Says that the page has a bug, instead of showing nothing. The browser's console has the details. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className={styles.page}>
        <h1>Credential console</h1>
        <Notice
          tone="bad"
          icon="alert"
          title="This page has a bug"
          actions={<Button onClick={() => location.reload()}>Load it again</Button>}
        >
          <p>Nothing was sent because of it. Report this text: {String(error)}</p>
        </Notice>
      </main>
    );
  }
}
