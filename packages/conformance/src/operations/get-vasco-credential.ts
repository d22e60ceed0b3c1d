import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { otherRecords } from "./vasco/missing.ts";

const prepare: Prepare<"getVascoCredential"> = async (context) => {
  const path = await context.data.vascoCredential();
  return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
};

const subject = { id: "getVascoCredential", prepare } as const;

export const getVascoCredential: OperationCases<"getVascoCredential"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "the VASCO credential")],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "extId", "credential"),
      ...otherRecords("getVascoCredential"),
    ],
    422: [parameterTooLong(subject, "extId")],
  },
};
