import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const listVascoCredentials: Pick<OperationCases<"listVascoCredentials">, "prepare"> = {
  // Other cases create credentials of the client meanwhile, so the snapshot is the credential of this case alone.
  prepare: async (context) => {
    const path = await context.data.vascoCredential();
    return {
      request: { path: { clientExtId: path.clientExtId }, query: {} },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
    };
  },
};
