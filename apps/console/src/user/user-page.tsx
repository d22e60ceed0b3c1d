import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi } from "../api/api.tsx";
import { useRecordedAction } from "../code/last-action.tsx";
import { Button } from "../controls/button.tsx";
import { CredentialCard } from "../credential/credential-card.tsx";
import { recentItems } from "../find/recent-items.ts";
import { Page } from "../page/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Link } from "../router/link.tsx";
import type { UserRoute } from "../router/route.ts";
import { Empty } from "../texts/empty.tsx";
import { Loading } from "../texts/loading.tsx";
import { MobileSignatureCard } from "./mobile-signature-card.tsx";
import styles from "./user-page.module.css";
import { VascoCard } from "./vasco-card.tsx";

/** A user with a card for each credential. */
export function UserPage({ route }: { readonly route: UserRoute }) {
  const { clientExtId, userExtId } = route;
  const { credentials } = useApi();
  const list = useInfiniteQuery(
    credentials.listUserCredentials.infinite({ path: { clientExtId, extId: userExtId }, query: { limit: 20 } }),
  );
  useRecordedAction({ kind: "read-user", clientExtId, userExtId });
  const isFound = list.data !== undefined;
  useEffect(() => {
    if (isFound) recentItems.add(route);
  }, [isFound, route]);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={userExtId}
      lead={
        <>
          User of <Link to={{ name: "find", clientExtId }}>{clientExtId}</Link>
        </>
      }
    >
      {list.isPending && <Loading what="Reading the credentials" />}
      {list.data && items.length === 0 && (
        <Empty icon="key" title="No credentials">
          This user exists and has no credentials. A phone is registered, or a token assigned, elsewhere.
        </Empty>
      )}
      {items.length > 0 && (
        <ul className={styles.cards}>
          {items.map((item) => (
            <li key={`${item.type} ${item.extId}`}>
              {item.type === "MobileSignature" ? (
                <MobileSignatureCard path={{ clientExtId, userExtId }} />
              ) : item.type === "Vasco" ? (
                <VascoCard path={{ clientExtId, extId: item.extId }} isWithUser={false} />
              ) : (
                <CredentialCard credential={item}>
                  <p className={styles.note}>This console does not change credentials of this type.</p>
                </CredentialCard>
              )}
            </li>
          ))}
        </ul>
      )}
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.hasNextPage && (
        <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Page>
  );
}
