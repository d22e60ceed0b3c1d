import type { CaseContext } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const unassignVascoCredential: Pick<OperationCases<"unassignVascoCredential">, "prepare"> = {
  prepare: async (context) => {
    const path = await assignedIfPossible(context);
    return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
  },
};

/** No operation assigns a credential, so a target can run out of assigned ones; without a user, the request succeeds, too. */
async function assignedIfPossible({ data }: CaseContext) {
  try {
    return await data.vascoCredential({ assigned: true });
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return data.vascoCredential();
  }
}
