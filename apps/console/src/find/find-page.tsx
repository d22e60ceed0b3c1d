import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import { Page } from "../page/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import type { FindRoute } from "../router/route.ts";
import { ClientTokens } from "./client-tokens.tsx";
import { FindForm } from "./find-form.tsx";
import { FoundItems } from "./found-items.tsx";
import { RecentList } from "./recent-list.tsx";

/** The first page: the search, what it found, and what was opened before. */
export function FindPage({ route: { clientExtId, id } }: { readonly route: FindRoute }) {
  const api = useApi();
  const clients = useQuery(api.console.clients());
  return (
    <Page title="Find a credential">
      {clients.error && <ProblemNotice error={clients.error} onRetry={() => void clients.refetch()} />}
      <FindForm clientExtId={clientExtId} id={id} />
      {clientExtId !== undefined && id !== undefined && (
        <FoundItems key={`${clientExtId} ${id}`} clientExtId={clientExtId} id={id} />
      )}
      {clientExtId !== undefined && id === undefined && <ClientTokens key={clientExtId} clientExtId={clientExtId} />}
      <RecentList />
    </Page>
  );
}
