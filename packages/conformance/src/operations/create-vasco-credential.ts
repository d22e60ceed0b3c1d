import { newTokens, newVascoExtId, snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const createVascoCredential: Pick<OperationCases<"createVascoCredential">, "prepare"> = {
  prepare: async (context) => {
    const { clientExtId } = context.data;
    const extId = await newVascoExtId(context);
    return {
      request: { path: { clientExtId }, body: { extId, ...newTokens(context) } },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path: { clientExtId, extId } })),
    };
  },
};
