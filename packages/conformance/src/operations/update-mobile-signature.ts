import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const updateMobileSignature: Pick<OperationCases<"updateMobileSignature">, "prepare"> = {
  prepare: async (context) => {
    const path = await context.data.mobileSignature();
    return {
      request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
      snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
    };
  },
};
