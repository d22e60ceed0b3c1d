import { useSyncExternalStore } from "react";
import { App } from "../app.tsx";
import type { Session } from "../session/session-state.ts";
import { SignInPage } from "./sign-in-page.tsx";

/**
 * Shows the console to who is signed in, and the way to sign in to everybody else. When a session ends, the page stays as it is,
 * with what was typed; another person gets a page and a cache of their own.
 */
export function SessionGate({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  if (state.status === "signed in" || state.status === "expired") {
    return <App key={state.name} session={session} name={state.name} hasEnded={state.status === "expired"} />;
  }
  return <SignInPage session={session} state={state} />;
}
