import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const listUserCredentials: Pick<OperationCases<"listUserCredentials">, "prepare"> = {
  prepare: async (context) => {
    const { clientExtId, userExtId } = await context.data.mobileSignature();
    const path = { clientExtId, extId: userExtId };
    return {
      request: { path, query: {} },
      snapshot: () => snapshotOf(context.call("listUserCredentials", { path })),
    };
  },
};
