import { cardOf, demo } from "../support/places.ts";
import { open, openUser, type States, see, setState } from "./stage.ts";

/** The pages, with and without something to show. */
export const pages: States = {
  find: (stage) => open(stage, "", "Nothing yet"),
  "find-nothing": (stage) => open(stage, "?client=client-123&id=unknown-1", "Nothing found"),
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
  vasco: (stage) => open(stage, demo.unassigned, "no user"),
  "no-such-page": (stage) => open(stage, "clients/1", "This address is no page of the console"),
};
