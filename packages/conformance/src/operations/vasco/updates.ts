/** What a change of a VASCO credential does with its policy and its user. */
import type { Case } from "../../model/case.ts";
import { defineCase } from "../shared/define-case.ts";
import { changeVasco, expectChanged, expectUnchanged, readVasco } from "./credential.ts";

/** 200 of a credential with a user. */
export const userStays: Case = defineCase("updateVascoCredential", "statuses", {
  name: "200-with-user",
  title: "200: a changed credential keeps its user, its tokens and all that was not sent",
  rule: { operation: "updateVascoCredential" },
  covers: { status: 200 },
  run: async (context) => {
    const path = await context.data.vascoCredential({ assigned: true });
    const before = await readVasco(context, path);
    const modificationComment = `Conformance ${context.seed}`;
    const after = await changeVasco(context, path, { modificationComment, policyExtId: before.policyExtId });
    expectChanged(after, before, { modificationComment });
    expectUnchanged(await readVasco(context, path), after);
  },
});

export const vascoUpdateCases: readonly Case[] = [
  defineCase("updateVascoCredential", "updates", {
    name: "default-policy",
    title: "without policyExtId the credential gets the default policy of the client, with an empty body, too",
    rule: { decision: "vasco-policy-left-out" },
    covers: { status: 200 },
    run: async (context) => {
      const { policies, vascoCredential } = context.data;
      const policyExtId = policies.defaultVasco();
      const other = policies.vasco().find((each) => each !== policyExtId) ?? policyExtId;
      const path = await vascoCredential();
      const before = await changeVasco(context, path, { policyExtId: other });
      const after = await changeVasco(context, path, {});
      expectChanged(after, before, { policyExtId });
      expectUnchanged(await changeVasco(context, path, {}), after);
      const again = await changeVasco(context, path, { policyExtId: other });
      const comment = { modificationComment: `Conformance ${context.seed}` };
      expectChanged(await changeVasco(context, path, comment), again, { ...comment, policyExtId });
    },
  }),
  defineCase("updateVascoCredential", "updates", {
    name: "others-unchanged",
    title: "a change of one credential changes no other one",
    rule: { operation: "updateVascoCredential" },
    covers: { status: 200 },
    run: async (context) => {
      const path = await context.data.vascoCredential();
      const otherPath = await context.data.vascoCredential({ another: true });
      const [before, other] = [await readVasco(context, path), await readVasco(context, otherPath)];
      const modificationComment = `Conformance ${context.seed}`;
      const after = await changeVasco(context, path, { modificationComment, policyExtId: before.policyExtId });
      expectChanged(after, before, { modificationComment });
      expectUnchanged(await readVasco(context, otherPath), other);
    },
  }),
];
