/** What is left of a mobile signature after its deletion. */
import { expectError } from "../../expect/expect-error.ts";
import { expectStatus } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import { defineCase } from "../shared/define-case.ts";
import { createSignature, expectNoSignature } from "./credential.ts";

/** 204, and nothing is left. */
export const deletedForGood: Case = defineCase("deleteMobileSignature", "statuses", {
  name: "204",
  title: "204, and then the user has no mobile signature: 404 for a read, a change and a deletion (use_after_free)",
  rule: { operation: "deleteMobileSignature" },
  covers: { status: 204 },
  run: async (context) => {
    const path = await context.data.mobileSignature();
    const deleted = await context.call("deleteMobileSignature", { path });
    expectStatus(deleted, 204);
    await expectNoSignature(context, path, deleted);
    const body = { modificationComment: "Conformance" };
    const changed = await context.call("updateMobileSignature", { path, body });
    expectError(changed, "errors.noRecord", {}, [deleted]);
    const again = await context.call("deleteMobileSignature", { path });
    expectError(again, "errors.noRecord", {}, [deleted]);
  },
});

/** 204 in a state that ends the life of a credential. */
export const deletedArchived: Case = defineCase("deleteMobileSignature", "statuses", {
  name: "204-archived",
  title: "204 for a mobile signature that is archived and has been changed",
  rule: { operation: "deleteMobileSignature" },
  covers: { status: 204 },
  run: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    await createSignature(context, path);
    const changed = await context.call("updateMobileSignature", { path, body: { stateName: "archived" } });
    expectStatus(changed, 200);
    const deleted = await context.call("deleteMobileSignature", { path });
    expectStatus(deleted, 204);
    await expectNoSignature(context, path, deleted);
  },
});
