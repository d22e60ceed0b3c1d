import { snapshotOf } from "./credentials.ts";
import type { OperationCases } from "./operation-cases.ts";

export const getMobileSignature: Pick<OperationCases<"getMobileSignature">, "prepare"> = {
  prepare: async (context) => {
    const path = await context.data.mobileSignature();
    return { request: { path }, snapshot: () => snapshotOf(context.call("getMobileSignature", { path })) };
  },
};
