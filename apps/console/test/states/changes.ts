import { demo } from "../support/places.ts";
import { api, clash, openDialog, otherNumber, type States, see, setState, submit } from "./stage.ts";

/** The forms of changes, and what a person decides in them. */
export const changes: States = {
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
};
