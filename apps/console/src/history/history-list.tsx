import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import type { CredentialId } from "../api/console-api.ts";
import { Button } from "../controls/button.tsx";
import { toMemberLabel } from "../credential/subject.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Empty } from "../texts/empty.tsx";
import { Loading } from "../texts/loading.tsx";
import { Time } from "../texts/time.tsx";
import { toActionInWords } from "./action-in-words.ts";
import styles from "./history-list.module.css";

/** Who changed a credential, when, and which members. `version` is the one that is shown, so that a change reads again. */
export function HistoryList({ credential, version }: { readonly credential: CredentialId; readonly version: number }) {
  const api = useApi();
  const history = useInfiniteQuery(api.console.history(credential, version));
  if (history.error) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />;
  if (history.isPending) return <Loading what="Reading the history" />;
  const items = history.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon="clock" title="No changes recorded">
        This credential has not been changed through this API since the history began.
      </Empty>
    );
  }
  return (
    <div className={styles.history}>
      <p className={styles.note}>The history records which members changed, and never their values.</p>
      <ol className={styles.entries}>
        {items.map(({ at, subject, operationId, versionBefore, versionAfter, changed, comment }) => (
          <li key={`${at} ${versionAfter ?? "removed"}`}>
            <p>
              <strong>{toActionInWords(operationId)}</strong> by <b>{subject}</b>
              {versionAfter !== undefined && (
                <span className={styles.version}>
                  {versionBefore === undefined
                    ? `version ${versionAfter}`
                    : `version ${versionBefore} → ${versionAfter}`}
                </span>
              )}
            </p>
            <p className={styles.when}>
              <Time value={at} />
            </p>
            {changed.length > 0 && versionBefore !== undefined && (
              <ul className={styles.members} aria-label="Changed members">
                {changed.map((member) => (
                  <li key={member}>{toMemberLabel(member)}</li>
                ))}
              </ul>
            )}
            {comment !== undefined && <q className={styles.comment}>{comment}</q>}
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Button isBusy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          Show older
        </Button>
      )}
    </div>
  );
}
