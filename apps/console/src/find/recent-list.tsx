import { useRef } from "react";
import { Button } from "../controls/button.tsx";
import { Link } from "../router/link.tsx";
import { Empty } from "../texts/empty.tsx";
import { Icon } from "../texts/icon.tsx";
import styles from "./lists.module.css";
import { recentItems, useRecentItems } from "./recent-items.ts";

/** What was opened last. */
export function RecentList() {
  const items = useRecentItems();
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = () => {
    recentItems.clear();
    // The button goes away with the items.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="recent" className={styles.section}>
      <div className={styles.heading}>
        <h2 id="recent" ref={heading} tabIndex={-1}>
          Opened before
        </h2>
        {items.length > 0 && (
          <Button look="quiet" onClick={forget}>
            Forget
          </Button>
        )}
      </div>
      {items.length === 0 ? (
        <Empty icon="clock" title="Nothing yet">
          The users and credentials that you open are listed here until you reload or close this page. Nothing is
          stored.
        </Empty>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={JSON.stringify(item)}>
              <Icon name={item.name === "user" ? "user" : "token"} />
              <Link to={item}>{item.name === "user" ? item.userExtId : item.extId}</Link>
              <span className={styles.none}>
                {item.name === "user" ? "User" : "VASCO credential"} of {item.clientExtId}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
