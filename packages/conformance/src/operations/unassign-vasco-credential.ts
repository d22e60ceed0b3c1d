import type { CaseContext } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"unassignVascoCredential"> = async (context) => {
  const path = await assignedIfPossible(context);
  return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
};

const subject = { id: "unassignVascoCredential", prepare } as const;

export const unassignVascoCredential: OperationCases<"unassignVascoCredential"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "the VASCO credential without a user")],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "extId", "credential")],
    422: [parameterTooLong(subject, "extId")],
  },
};

/** No operation assigns a credential, so a target can run out of assigned ones; without a user, the request succeeds, too. */
async function assignedIfPossible({ data }: CaseContext) {
  try {
    return await data.vascoCredential({ assigned: true });
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return data.vascoCredential();
  }
}
