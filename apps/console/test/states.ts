import type { CredentialClient } from "@credential-api/client";
import type { ConsoleSession, SignIn } from "@credential-api/reference/console";
import type { Page, Route } from "playwright-core";
import { cardOf, demo } from "./support/places.ts";

/** What a state is reached with. */
export interface Stage {
  readonly page: Page;
  readonly origin: string;
  /** The client of someone else, who may do everything. */
  readonly other: CredentialClient;
  /** A token that may only read, and only in client-123. */
  readonly readOnly: string;
}

const api = "**/nevisidm/api/core/v1/**";

/** Every state that has a design, and how to reach it. They are shown one after the other on one server. */
export const states: { readonly [name: string]: (stage: Stage) => Promise<void> } = {
  find: (stage) => open(stage, "", "Nothing yet"),
  "find-nothing": (stage) => open(stage, "?client=client-123&id=nobody-1", "Nothing found"),
  "find-invalid": async (stage) => {
    await open(stage, "", "Nothing yet");
    await stage.page.getByLabel("User or VASCO serial number").fill("..");
    await stage.page.getByRole("button", { name: "Find" }).click();
    await see(stage, "A dot or two are no id.");
  },
  "find-client": (stage) => open(stage, "?client=client-123", "vasco-456"),
  "find-recent": async (stage) => {
    await openUser(stage);
    await stage.page.getByRole("link", { name: "Credential console" }).click();
    await stage.page.getByRole("link", { name: "user-123" }).waitFor();
  },
  user: openUser,
  "user-without-credentials": (stage) => open(stage, demo.userWithoutCredentials, "No credentials"),
  "user-missing": (stage) => open(stage, "clients/client-123/users/user-999", "Nothing there"),
  "user-all-locked": async (stage) => {
    await setState(stage, "fail-locked");
    await openUser(stage);
  },
  "user-archived": async (stage) => {
    await setState(stage, "archived");
    await openUser(stage);
    await setState(stage, "active");
  },
  "details-and-history": async (stage) => {
    await openUser(stage);
    const card = cardOf(stage.page, "Mobile signature");
    await card.getByText("Details", { exact: true }).click();
    await card.getByText("CN=Demo signer 1").first().waitFor();
    await card.getByText("History", { exact: true }).click();
    await card.getByText("and never their values").waitFor();
  },
  code: async (stage) => {
    await openUser(stage);
    await stage.page.getByText("Show code").click();
  },
  vasco: (stage) => open(stage, demo.unassigned, "nobody"),
  "no-such-page": (stage) => open(stage, "clients/1", "This address is no page of the console"),
  lock: (stage) => openDialog(stage, "Lock"),
  "lock-without-reason": async (stage) => {
    await openDialog(stage, "Lock");
    await submit(stage, "Lock");
    await see(stage, "Give a reason.");
  },
  unlock: async (stage) => {
    await setState(stage, "disabled");
    await openDialog(stage, "Unlock");
    await setState(stage, "active");
  },
  "change-number-rejected": async (stage) => {
    await openDialog(stage, "Change number");
    await stage.page.getByLabel("New phone number").fill("none");
    await stage.page.getByLabel("Reason").fill("New SIM");
    await submit(stage, "Change number");
    await see(stage, /^Phone number must match/);
  },
  "change-certificate": async (stage) => {
    const { body } = await stage.other.getMobileSignature({ path: demo.mobile }).orThrow();
    await openDialog(stage, "Change certificate");
    await stage.page.getByLabel("New certificate (PEM)").fill(String(body.signerCert));
    await stage.page.getByRole("dialog").getByText("CN=Demo signer 1").first().waitFor();
  },
  "change-policy": (stage) => openDialog(stage, "Change policy", "VASCO credential"),
  "lock-vasco": (stage) => openDialog(stage, "Lock", "VASCO credential"),
  "edit-comment": (stage) => openDialog(stage, "Edit comment"),
  saved: async (stage) => {
    await openDialog(stage, "Edit comment");
    await stage.page.getByRole("textbox", { name: "Comment" }).fill(`Called at ${Date.now()}`);
    await submit(stage, "Edit comment");
    await see(stage, /^Comment changed/);
  },
  conflict: async (stage) => {
    await clash(stage);
    await see(stage, "Someone else has changed this credential");
  },
  "conflict-without-choice": async (stage) => {
    await clash(stage);
    await stage.page.getByRole("button", { name: /^Save on top/ }).click();
    await see(stage, "Choose one of the two.");
  },
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
  "outcome-unknown": async (stage) => {
    const { other, page } = stage;
    await openDialog(stage, "Change number");
    await page.getByLabel("New phone number").fill(await otherNumber(stage));
    await page.getByLabel("Reason").fill("New SIM");
    await page.route(api, async (route) => {
      if (route.request().method() !== "PATCH") return route.fallback();
      await route.fetch();
      await other.changeMobileSignature(demo.mobile, () => ({ modificationComment: "Registered at the desk" }));
      await route.abort();
      await page.unroute(api);
    });
    await submit(stage, "Change number");
    await see(stage, "Your change may have been made");
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
    await open(stage, "", "Nobody can sign in yet");
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

const see = ({ page }: Stage, text: string | RegExp) => page.getByText(text).first().waitFor();

async function open(stage: Stage, path: string, text: string): Promise<void> {
  await stage.page.goto(`${stage.origin}/console/${path}`);
  await see(stage, text);
}

async function openUser(stage: Stage): Promise<void> {
  await open(stage, demo.user, "Failed logins since");
  await cardOf(stage.page, "Mobile signature").waitFor();
  await cardOf(stage.page, "VASCO credential").waitFor();
}

async function openDialog(
  stage: Stage,
  action: string,
  card: "Mobile signature" | "VASCO credential" = "Mobile signature",
): Promise<void> {
  // An earlier state can have locked it.
  if (action === "Lock") await setState(stage, "active");
  await openUser(stage);
  await cardOf(stage.page, card).getByRole("button", { name: action, exact: true }).click();
  await stage.page.getByRole("dialog").waitFor();
}

const submit = ({ page }: Stage, action: string) =>
  page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();

function unavailable(seconds: number) {
  const body = JSON.stringify({ errors: [{ code: "errors.unavailable", message: "Not now." }] });
  const headers = { "Retry-After": String(seconds), "Content-Type": "application/json" };
  return (route: Route) => route.fulfill({ status: 503, headers, body });
}

async function withSession({ page }: Stage, signIn: SignIn): Promise<void> {
  const session: ConsoleSession = { product: "Credential API", contractVersion: "2.0.0", signIn };
  await page.route("**/console/api/session", (route) => route.fulfill({ json: session }));
}

async function withToken({ page }: Stage, token: string): Promise<void> {
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    if (headers.authorization === undefined) return route.fallback();
    return route.continue({ headers: { ...headers, authorization: `Bearer ${token}` } });
  });
}

const setState = ({ other }: Stage, stateName: "active" | "archived" | "disabled" | "fail-locked") =>
  other.changeMobileSignature(demo.mobile, () => ({ stateName })).orThrow();

/** A number that the credential does not have. */
async function otherNumber({ other }: Stage): Promise<string> {
  const { body } = await other.getMobileSignature({ path: demo.mobile }).orThrow();
  return body.msisdn === "+41791110001" ? "+41791110002" : "+41791110001";
}

/** A change of the number that another change was faster than. */
async function clash(stage: Stage): Promise<void> {
  const { page, other } = stage;
  await openDialog(stage, "Change number");
  await page.getByLabel("New phone number").fill("+41791234599");
  await page.getByLabel("Reason").fill("Customer called with a new SIM");
  const msisdn = await otherNumber(stage);
  const modificationComment = "Registered at the service desk";
  await other.changeMobileSignature(demo.mobile, () => ({ msisdn, modificationComment })).orThrow();
  await submit(stage, "Change number");
}
