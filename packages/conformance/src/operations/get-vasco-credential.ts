import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const getVascoCredential: Pick<OperationCases<"getVascoCredential">, "prepare"> = {
  prepare: async (context) => {
    const path = await context.data.vascoCredential();
    return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
  },
};
