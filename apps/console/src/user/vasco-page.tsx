import { useEffect } from "react";
import { useRecordedAction } from "../code/last-action.tsx";
import { recentItems } from "../find/recent-items.ts";
import { Page } from "../page/page.tsx";
import { Link } from "../router/link.tsx";
import type { VascoRoute } from "../router/route.ts";
import { VascoCard } from "./vasco-card.tsx";

/** One VASCO credential, whether or not it has a user. */
export function VascoPage({ route }: { readonly route: VascoRoute }) {
  const { clientExtId, extId } = route;
  useEffect(() => recentItems.add(route), [route]);
  useRecordedAction({ kind: "read-vasco", path: { clientExtId, extId } });
  return (
    <Page
      title={extId}
      lead={
        <>
          VASCO credential of <Link to={{ name: "find", clientExtId }}>{clientExtId}</Link>
        </>
      }
    >
      <VascoCard path={{ clientExtId, extId }} isWithUser={true} />
    </Page>
  );
}
