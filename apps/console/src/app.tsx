import { ApiProvider } from "./api/api.tsx";
import styles from "./app.module.css";
import { LastActionProvider } from "./code/last-action.tsx";
import { ShowCode } from "./code/show-code.tsx";
import { FindForm } from "./find/find-form.tsx";
import { FindPage } from "./find/find-page.tsx";
import { Announcer } from "./page/announcer.tsx";
import { Page } from "./page/page.tsx";
import { Link } from "./router/link.tsx";
import { useRoute } from "./router/navigation.ts";
import type { Route } from "./router/route.ts";
import { Empty } from "./texts/empty.tsx";
import { Icon } from "./texts/icon.tsx";
import { UserPage } from "./user/user-page.tsx";
import { VascoPage } from "./user/vasco-page.tsx";

/** The console of a caller who is signed in. */
export function App({
  token,
  signIn,
}: {
  readonly token: (rejected?: string) => Promise<string | undefined>;
  readonly signIn: () => void;
}) {
  const route = useRoute();
  return (
    <ApiProvider token={token} signIn={signIn}>
      <Announcer>
        <header className={styles.bar}>
          <Link to={{ name: "find" }} className={styles.home}>
            <Icon name="key" />
            Credential console
          </Link>
          {route.name !== "find" && (
            <FindForm isCompact clientExtId={route.name === "unknown" ? undefined : route.clientExtId} />
          )}
        </header>
        <LastActionProvider>
          <CurrentPage route={route} />
          <ShowCode />
        </LastActionProvider>
      </Announcer>
    </ApiProvider>
  );
}

function CurrentPage({ route }: { readonly route: Route }) {
  switch (route.name) {
    case "find":
      return <FindPage route={route} />;
    case "user":
      return <UserPage key={JSON.stringify(route)} route={route} />;
    case "vasco":
      return <VascoPage key={JSON.stringify(route)} route={route} />;
    case "unknown":
      return (
        <Page title="No such page">
          <Empty icon="question" title="This address is no page of the console">
            <Link to={{ name: "find" }}>Find a credential</Link>
          </Empty>
        </Page>
      );
  }
}
