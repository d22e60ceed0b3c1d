import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

/** Fill in: a request that succeeds with the starting data. Values that the kit does not know come from `data.values`. */
const prepare: Prepare<"__operationId__"> = async (context) => {
  const path = __pathValues__;
  const request = { path };
  return { request, snapshot: () => snapshotOf(context.call("__operationId__", request)) };
};

const subject = { id: "__operationId__", prepare } as const;

export const __operationId__: OperationCases<"__operationId__"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "the __noun__")],
    // Fill in: a case for each status that is missing.
  },
};
