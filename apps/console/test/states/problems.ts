import { cardOf, demo } from "../support/places.ts";
import {
  api,
  open,
  openDialog,
  openUser,
  type States,
  see,
  submit,
  unavailable,
  withSession,
  withToken,
} from "./stage.ts";

/** What goes wrong: on the way to the server, with a permission, with the session. */
export const problems: States = {
  checking: async (stage) => {
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    // The first attempt breaks; the second gets no response as long as the state is looked at.
    let attempts = 0;
    await stage.page.route(api, (route) => (++attempts === 1 ? route.abort() : undefined));
    await submit(stage, "Lock");
    await see(stage, "The response was lost: the outcome is unknown, checking");
  },
  "outcome-lost": async (stage) => {
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    await stage.page.route(api, (route) => route.abort());
    await submit(stage, "Lock");
    await see(stage, "Outcome unknown, checking");
    await see(stage, "The server does not respond");
  },
  "read-busy": async (stage) => {
    await stage.page.route(api, unavailable(60));
    await open(stage, demo.user, "The server cannot respond now");
  },
  "change-busy": async (stage) => {
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    await stage.page.route(api, unavailable(60));
    await submit(stage, "Lock");
    await see(stage, "The server cannot respond now");
  },
  "change-waiting": async (stage) => {
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    await stage.page.route(api, unavailable(20));
    await submit(stage, "Lock");
    await see(stage, "The server asks to wait");
  },
  unreachable: async (stage) => {
    await stage.page.route(api, (route) => route.abort());
    await open(stage, demo.user, "The server does not respond");
  },
  failed: async (stage) => {
    const body = JSON.stringify({ errors: [{ code: "errors.fatalError", message: "The server failed." }] });
    const headers = { "Content-Type": "application/json", "X-Request-Id": "f3b1c2" };
    await stage.page.route(api, (route) => route.fulfill({ status: 500, headers, body }));
    await open(stage, demo.user, "Something went wrong");
  },
  offline: async (stage) => {
    await openUser(stage);
    await stage.page.context().setOffline(true);
    await stage.page.getByRole("link", { name: "client-123" }).click();
    await see(stage, "You are offline");
  },
  "permission-missing": async (stage) => {
    await withToken(stage, stage.readOnly);
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    await submit(stage, "Lock");
    await see(stage, "You lack a permission for this");
  },
  "outside-data-room": async (stage) => {
    await withToken(stage, stage.readOnly);
    await open(stage, "clients/client-456/users/user-789", "This client is outside your data room");
  },
  "session-opening": async (stage) => {
    await stage.page.route("**/console/api/session", () => undefined);
    await open(stage, "", "Signing in");
  },
  "signed-out": async (stage) => {
    await openUser(stage);
    await stage.page.getByRole("button", { name: "Sign out" }).click();
    await see(stage, "A token of your own");
  },
  "sign-in-refused": async (stage) => {
    const reason = "A development token is only for readers on the machine of the server.";
    await withSession(stage, { kind: "development", nonce: "", reason });
    await open(stage, "", "You are not signed in");
  },
  "sign-in-missing": async (stage) => {
    const reason = "Set the client id of the console at your OpenID provider, and start the server again.";
    await withSession(stage, { kind: "missing", settings: ["CONSOLE_OIDC_CLIENT_ID"], reason });
    await open(stage, "", "Sign-in is not set up yet");
  },
  "sign-in-unreachable": async (stage) => {
    await stage.page.route("**/console/api/session", (route) => route.abort());
    await open(stage, "", "The sign-in cannot be reached");
  },
  "session-expired": async (stage) => {
    await withSession(stage, { kind: "development", nonce: "", reason: "Bring a token of your own." });
    await open(stage, demo.user, "A token of your own");
    await stage.page.getByLabel("A token of your own").fill(stage.readOnly);
    await stage.page.getByRole("button", { name: "Use this token" }).click();
    await cardOf(stage.page, "Mobile signature").waitFor();
    await withToken(stage, "expired");
    await stage.page.getByRole("link", { name: "client-123" }).click();
    await see(stage, "The page stays as it is.");
  },
  "session-ended": async (stage) => {
    await openDialog(stage, "Lock");
    await stage.page.getByLabel("Reason").fill("Stolen");
    await withToken(stage, "expired");
    await submit(stage, "Lock");
    await see(stage, "Your session has ended");
  },
};
