import { ApiProvider, useApi } from "./api/api.tsx";
import styles from "./app.module.css";
import { LastActionProvider } from "./code/last-action.tsx";
import { ShowCode } from "./code/show-code.tsx";
import { Button } from "./controls/button.tsx";
import { FindForm } from "./find/find-form.tsx";
import { FindPage } from "./find/find-page.tsx";
import { Announcer } from "./page/announcer.tsx";
import { Page } from "./page/page.tsx";
import { Link } from "./router/link.tsx";
import { useRoute } from "./router/navigation.ts";
import type { Route } from "./router/route.ts";
import type { Session } from "./session/session-state.ts";
import { Empty } from "./texts/empty.tsx";
import { Icon } from "./texts/icon.tsx";
import { Notice } from "./texts/notice.tsx";
import { UserPage } from "./user/user-page.tsx";
import { VascoPage } from "./user/vasco-page.tsx";

/** The console of a person who is signed in. `hasEnded`: their session has ended, and the page waits for them. */
export function App({
  session,
  name,
  hasEnded,
}: {
  readonly session: Session;
  readonly name: string;
  readonly hasEnded: boolean;
}) {
  const route = useRoute();
  return (
    <ApiProvider token={session.token} signIn={session.signIn}>
      <Announcer>
        <header className={styles.bar}>
          <Link to={{ name: "find" }} className={styles.home}>
            <Icon name="key" />
            Credential console
          </Link>
          {route.name !== "find" && (
            <FindForm isCompact clientExtId={route.name === "unknown" ? undefined : route.clientExtId} />
          )}
          <div className={styles.person}>
            <Icon name="user" />
            <span>{name}</span>
            <Button look="quiet" onClick={() => void session.signOut()}>
              Sign out
            </Button>
          </div>
        </header>
        {hasEnded && <EndedSession />}
        <LastActionProvider>
          <CurrentPage route={route} />
          <ShowCode />
        </LastActionProvider>
      </Announcer>
    </ApiProvider>
  );
}

function EndedSession() {
  const { signIn } = useApi();
  return (
    <div role="alert" className={styles.ended}>
      <Notice
        tone="warn"
        icon="key"
        title="Your session has ended"
        actions={<Button onClick={() => void signIn()}>Sign in again</Button>}
      >
        <p>The page stays as it is.</p>
      </Notice>
    </div>
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
