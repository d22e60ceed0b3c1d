import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useApi } from "../api/api.tsx";
import { useRecordedAction } from "../code/last-action.tsx";
import { Button } from "../controls/button.tsx";
import { StateBadge } from "../credential/state-badge.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Link } from "../router/link.tsx";
import { Empty } from "../texts/empty.tsx";
import { Loading } from "../texts/loading.tsx";
import styles from "./lists.module.css";

/** The VASCO credentials of a client, page by page: the only list of a client that the contract has. */
export function ClientTokens({ clientExtId }: { readonly clientExtId: string }) {
  const { credentials } = useApi();
  useRecordedAction({ kind: "list-vasco", clientExtId });
  const query = { limit: 20 };
  const tokens = useInfiniteQuery(credentials.listVascoCredentials.infinite({ path: { clientExtId }, query }));
  const items = tokens.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = useRef<HTMLTableSectionElement>(null);
  const showMore = async () => {
    const { length } = items;
    await tokens.fetchNextPage();
    // To the first new row: the button moves, and goes away after the last page.
    requestAnimationFrame(() => rows.current?.rows[length]?.querySelector("a")?.focus());
  };
  return (
    <section aria-labelledby="tokens" className={styles.section}>
      <h2 id="tokens">VASCO credentials of {clientExtId}</h2>
      {tokens.isPending && <Loading what="Reading the credentials" />}
      {tokens.data && items.length === 0 && (
        <Empty icon="token" title="No VASCO credentials">
          This client has none. Look for a user instead.
        </Empty>
      )}
      {items.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Serial number</th>
                <th scope="col">State</th>
                <th scope="col">User</th>
                <th scope="col">Policy</th>
              </tr>
            </thead>
            <tbody ref={rows}>
              {items.map(({ extId, stateName, userExtId, policyExtId }) => (
                <tr key={extId}>
                  <th scope="row">
                    <Link to={{ name: "vasco", clientExtId, extId }}>{extId}</Link>
                  </th>
                  <td>
                    <StateBadge stateName={stateName} />
                  </td>
                  <td>
                    {userExtId === undefined ? (
                      <span className={styles.none}>no user</span>
                    ) : (
                      <Link to={{ name: "user", clientExtId, userExtId }}>{userExtId}</Link>
                    )}
                  </td>
                  <td>{policyExtId}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {tokens.error && <ProblemNotice error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.hasNextPage && (
        <Button isBusy={tokens.isFetchingNextPage} onClick={() => void showMore()}>
          Show more
        </Button>
      )}
    </section>
  );
}
