import { newSignature, snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const createMobileSignature: Pick<OperationCases<"createMobileSignature">, "prepare"> = {
  prepare: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    return {
      request: { path, body: newSignature(context) },
      snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
    };
  },
};
