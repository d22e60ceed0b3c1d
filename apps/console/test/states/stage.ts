import type { CredentialClient } from "@credential-api/client";
import type { ConsoleSession, SignIn } from "@credential-api/reference/console";
import type { Page, Route } from "playwright-core";
import { cardOf, demo } from "../support/places.ts";

/** What a state is reached with. */
export interface Stage {
  readonly page: Page;
  readonly origin: string;
  /** The client of someone else, who may do everything. */
  readonly other: CredentialClient;
  /** A token that may only read, and only in client-123. */
  readonly readOnly: string;
}

/** States by name, and how each is reached. */
export interface States {
  readonly [name: string]: (stage: Stage) => Promise<void>;
}

/** Every request of an operation. */
export const api = "**/nevisidm/api/core/v1/**";

/** Waits until a text is on the page. */
export const see = ({ page }: Stage, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Loads a page of the console, and waits until a text is on it. */
export async function open(stage: Stage, path: string, text: string): Promise<void> {
  await stage.page.goto(`${stage.origin}/console/${path}`);
  await see(stage, text);
}

/** Loads the page of the user with both credentials. */
export async function openUser(stage: Stage): Promise<void> {
  await open(stage, demo.user, "Failed logins since");
  await cardOf(stage.page, "Mobile signature").waitFor();
  await cardOf(stage.page, "VASCO credential").waitFor();
}

/** Opens the form of a change on the page of the user. */
export async function openDialog(
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

/** Sends the form that is open. */
export const submit = ({ page }: Stage, action: string) =>
  page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();

/** Responds 503, with how long to wait. */
export function unavailable(seconds: number) {
  const body = JSON.stringify({ errors: [{ code: "errors.unavailable", message: "Not now." }] });
  const headers = { "Retry-After": String(seconds), "Content-Type": "application/json" };
  return (route: Route) => route.fulfill({ status: 503, headers, body });
}

/** Lets the server say that people sign in like this. */
export async function withSession({ page }: Stage, signIn: SignIn): Promise<void> {
  const session: ConsoleSession = { product: "Credential API", contractVersion: "2.0.0", signIn };
  await page.route("**/console/api/session", (route) => route.fulfill({ json: session }));
}

/** Sends another token with every request that has one. */
export async function withToken({ page }: Stage, token: string): Promise<void> {
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    if (headers.authorization === undefined) return route.fallback();
    return route.continue({ headers: { ...headers, authorization: `Bearer ${token}` } });
  });
}

/** Lets someone else set the state of the mobile signature. */
export const setState = ({ other }: Stage, stateName: "active" | "archived" | "disabled" | "fail-locked") =>
  other.changeMobileSignature(demo.mobile, () => ({ stateName })).orThrow();

/** A number that the credential does not have. */
export async function otherNumber({ other }: Stage): Promise<string> {
  const { body } = await other.getMobileSignature({ path: demo.mobile }).orThrow();
  return body.msisdn === "+41791110001" ? "+41791110002" : "+41791110001";
}

/** A change of the number that another change was faster than. */
export async function clash(stage: Stage): Promise<void> {
  const { page, other } = stage;
  await openDialog(stage, "Change number");
  await page.getByLabel("New phone number").fill("+41791234599");
  await page.getByLabel("Reason").fill("Customer called with a new SIM");
  const msisdn = await otherNumber(stage);
  const modificationComment = "Registered at the service desk";
  await other.changeMobileSignature(demo.mobile, () => ({ msisdn, modificationComment })).orThrow();
  await submit(stage, "Change number");
}
