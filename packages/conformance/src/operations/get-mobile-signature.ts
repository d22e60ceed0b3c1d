import type { Prepare } from "../model/prepare.ts";
import { missingSignature } from "./mobile-signature/missing.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"getMobileSignature"> = async (context) => {
  const path = await context.data.mobileSignature();
  return { request: { path }, snapshot: () => snapshotOf(context.call("getMobileSignature", { path })) };
};

const subject = { id: "getMobileSignature", prepare } as const;

export const getMobileSignature: OperationCases<"getMobileSignature"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "the mobile signature of the user")],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "userExtId", "user"),
      ...missingSignature(subject.id),
    ],
    422: [parameterTooLong(subject, "userExtId")],
  },
};
