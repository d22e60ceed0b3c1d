import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { assignedIfPossible } from "./vasco/credential.ts";
import { otherRecords } from "./vasco/missing.ts";
import { unassignedAlready, userRemovedOnce } from "./vasco/unassignments.ts";

/** A success takes the user away, and no operation gives it back, so only requests that are rejected concern an assigned one. */
const prepare: Prepare<"unassignVascoCredential"> = async (context, purpose) => {
  const path = purpose === "error" ? await assignedIfPossible(context) : await context.data.vascoCredential();
  return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
};

const subject = { id: "unassignVascoCredential", prepare } as const;

export const unassignVascoCredential: OperationCases<"unassignVascoCredential"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "the VASCO credential without a user"), unassignedAlready],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "extId", "credential"),
      ...otherRecords("unassignVascoCredential"),
    ],
    422: [parameterTooLong(subject, "extId")],
  },
  more: [userRemovedOnce],
};
