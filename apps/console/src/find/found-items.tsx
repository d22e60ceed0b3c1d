import { isCredentialApiError } from "@credential-api/client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi } from "../api/api.tsx";
import { useAnnounce } from "../page/announcer.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Link } from "../router/link.tsx";
import { navigate } from "../router/navigation.ts";
import type { UserRoute, VascoRoute } from "../router/route.ts";
import { Loading } from "../texts/loading.tsx";
import { Notice } from "../texts/notice.tsx";
import styles from "./lists.module.css";

/**
 * Looks for a user and for a VASCO credential of this id at once. One of them opens by itself, in place of the search, so that
 * the back button leads to the page before it.
 */
export function FoundItems({ clientExtId, id }: { readonly clientExtId: string; readonly id: string }) {
  const api = useApi();
  const announce = useAnnounce();
  const user = useQuery(api.console.found(clientExtId, { user: id }));
  const serial = useQuery(api.console.found(clientExtId, { serial: id }));
  const isPending = user.isPending || serial.isPending;
  const error = [user.error, serial.error].find((each) => each !== null && !isMissing(each));
  const found: readonly (UserRoute | VascoRoute)[] = [
    ...(user.data ? [{ name: "user", clientExtId, userExtId: id } as const] : []),
    ...(serial.data ? [{ name: "vasco", clientExtId, extId: id } as const] : []),
  ];
  const only = !isPending && !error && found.length === 1 ? found[0] : undefined;
  const isNothing = !isPending && !error && found.length === 0;
  const name = only?.name;
  useEffect(() => {
    if (name === "user") navigate({ name, clientExtId, userExtId: id }, { replace: true });
    if (name === "vasco") navigate({ name, clientExtId, extId: id }, { replace: true });
    if (isNothing) announce("Nothing found");
  }, [name, clientExtId, id, isNothing, announce]);

  if (isPending || only) return <Loading what={`Looking for ${id}`} />;
  if (error) {
    const retry = () => void Promise.all([user.refetch(), serial.refetch()]);
    return <ProblemNotice error={error} onRetry={retry} />;
  }
  if (isNothing) {
    return (
      <Notice tone="info" icon="search" title="Nothing found">
        <p>
          Client <b>{clientExtId}</b> has no user and no VASCO credential <b>{id}</b>. Ids are exact: capital letters
          and hyphens count.
        </p>
      </Notice>
    );
  }
  return (
    <section>
      <h2>Two things have this id</h2>
      <ul className={styles.items}>
        {found.map((item) => (
          <li key={item.name}>
            <Link to={item}>{item.name === "user" ? `User ${id}` : `VASCO credential ${id}`}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isMissing(error: unknown): boolean {
  return isCredentialApiError(error) && error.status === 404;
}
