import { type FormEvent, useState } from "react";
import { Button } from "../controls/button.tsx";
import { Field } from "../controls/field.tsx";
import { Page } from "../page/page.tsx";
import type { Session, SessionState } from "../session/session-state.ts";
import { Icon } from "../texts/icon.tsx";
import { Loading } from "../texts/loading.tsx";
import { Notice } from "../texts/notice.tsx";
import styles from "./sign-in-page.module.css";

type Closed = Exclude<SessionState, { readonly status: "signed in" | "expired" }>;

/** The page of a person who is not signed in: how to sign in, or why that is not possible. */
export function SignInPage({ session, state }: { readonly session: Session; readonly state: Closed }) {
  return (
    <>
      <header className={styles.bar}>
        <Icon name="key" />
        Credential console
      </header>
      <Page title="Sign in">
        <div className={styles.page}>
          <Way session={session} state={state} />
        </div>
      </Page>
    </>
  );
}

function Way({ session, state }: { readonly session: Session; readonly state: Closed }) {
  const again = () => void session.signIn();
  switch (state.status) {
    case "opening":
      return <Loading what="Signing in" />;
    case "unreachable":
      return (
        <Notice
          tone="bad"
          icon="offline"
          title="The sign-in cannot be reached"
          actions={<Button onClick={again}>Try again</Button>}
        >
          <p>{state.reason}</p>
        </Notice>
      );
    case "not configured":
      return (
        <Notice tone="warn" icon="alert" title="Sign-in is not set up yet">
          <p>{state.reason}</p>
          <p>
            The server lacks{" "}
            {state.settings.map((setting, index) => (
              <span key={setting}>
                {index > 0 && ", "}
                <code>{setting}</code>
              </span>
            ))}
            .
          </p>
        </Notice>
      );
    case "signed out":
      return (
        <>
          {state.reason !== undefined && (
            <Notice tone="warn" icon="info" title="You are not signed in">
              <p>{state.reason}</p>
            </Notice>
          )}
          {state.way === "provider" ? (
            <div>
              <Button look="main" onClick={again}>
                Sign in
              </Button>
            </div>
          ) : (
            <OwnToken session={session} onAsk={state.reason === undefined ? again : undefined} />
          )}
        </>
      );
  }
}

/** A token of the server, or one that the person has. */
function OwnToken({ session, onAsk }: { readonly session: Session; readonly onAsk: (() => void) | undefined }) {
  const [errors, setErrors] = useState<readonly string[]>([]);
  const use = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get("token")).trim();
    setErrors(token === "" ? ["Paste a token."] : []);
    if (token !== "") session.useToken(token);
  };
  return (
    <>
      {onAsk && (
        <div>
          <Button look="main" onClick={onAsk}>
            Sign in with a development token
          </Button>
        </div>
      )}
      <form className={styles.token} onSubmit={use} noValidate>
        <Field
          label="A token of your own"
          errors={errors}
          hint={
            <>
              What <code>npm run --silent token -- --permission … --client …</code> prints. It stays in the memory of
              this page.
            </>
          }
        >
          {(control) => <input {...control} name="token" type="password" autoComplete="off" />}
        </Field>
        <Button type="submit" look={onAsk ? "plain" : "main"}>
          Use this token
        </Button>
      </form>
    </>
  );
}
