import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"deleteMobileSignature"> = async (context) => {
  const path = await context.data.mobileSignature();
  return { request: { path }, snapshot: () => snapshotOf(context.call("getMobileSignature", { path })) };
};

const subject = { id: "deleteMobileSignature", prepare } as const;

export const deleteMobileSignature: OperationCases<"deleteMobileSignature"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    204: [succeeds(subject, "the mobile signature is gone")],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "userExtId", "user")],
    422: [parameterTooLong(subject, "userExtId")],
  },
};
