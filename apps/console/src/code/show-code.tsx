import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { useAnnounce } from "../page/announcer.tsx";
import { useLastAction } from "./last-action.tsx";
import { type Action, printCode } from "./print-code.ts";
import styles from "./show-code.module.css";

/** The program that does what the console did last. Nothing, until it did something. */
export function ShowCode() {
  const { action } = useLastAction();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<Action>();
  if (action === undefined) return null;
  const code = printCode(action, location.origin);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => {
        setCopied(action);
        announce("Copied");
      },
      () => announce("The browser does not allow to copy. Select the text instead."),
    );
  return (
    <footer className={styles.footer}>
      <details className={styles.code}>
        <summary>Show code: {names[action.kind]}</summary>
        <p>
          The same with <code>@credential-api/client</code>. The token comes from the environment.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
        <section tabIndex={0} aria-label="Code of the last action">
          <pre>{code}</pre>
        </section>
        <Button onClick={() => void copy()}>{copied === action ? "Copied" : "Copy"}</Button>
      </details>
    </footer>
  );
}

const names: { readonly [Kind in Action["kind"]]: string } = {
  "read-user": "the credentials of this user",
  "read-vasco": "this VASCO credential",
  "list-vasco": "the VASCO credentials of this client",
  "change-mobile": "your last change, of a mobile signature",
  "change-vasco": "your last change, of a VASCO credential",
};
