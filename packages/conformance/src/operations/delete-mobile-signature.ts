import type { Prepare } from "../model/prepare.ts";
import { deletedArchived, deletedForGood } from "./mobile-signature/deletions.ts";
import { missingSignature } from "./mobile-signature/missing.ts";
import { deletionRaces } from "./mobile-signature/races.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";

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
    204: [deletedForGood, deletedArchived],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "userExtId", "user"),
      ...missingSignature(subject.id),
    ],
    422: [parameterTooLong(subject, "userExtId")],
  },
  more: deletionRaces,
};
