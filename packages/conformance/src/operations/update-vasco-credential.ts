import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const updateVascoCredential: Pick<OperationCases<"updateVascoCredential">, "prepare"> = {
  prepare: async (context) => {
    const path = await context.data.vascoCredential();
    return {
      request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
    };
  },
};
