import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import styles from "./announcer.module.css";

/** Says a sentence to screen readers, without moving the focus. */
type Announce = (sentence: string) => void;

/** Holds the live region. It is there from the start, because screen readers miss a region that arrives with its text. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: "", count: 0 });
  const announce = useCallback<Announce>((sentence) => setSaid(({ count }) => ({ sentence, count: count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.hidden}>
        {/* With a key, so that the same sentence is said twice when it happens twice. */}
        <p key={said.count}>{said.sentence}</p>
      </div>
    </AnnounceContext>
  );
}

/** What says a sentence in the live region. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

const AnnounceContext = createContext<Announce>(() => {});
