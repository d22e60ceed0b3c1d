import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { pathStatuses } from "./shared/request-statuses.ts";

/** Fill in: a request that succeeds with the starting data, and the operation that reads what it changes. */
const prepare: Prepare<"__operationId__"> = async (context) => {
  const path = __pathValues__;
  return { request: { path }, snapshot: () => snapshotOf(context.call("not yet", { path })) };
};

const subject = { id: "__operationId__", prepare } as const;

export const __operationId__: OperationCases<"__operationId__"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    // Fill in: a case for each status that is missing.
  },
};
