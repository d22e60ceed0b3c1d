import type { Prepare } from "../model/prepare.ts";
import { userCredentials, userListCases } from "./mobile-signature/lists.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { pageCases } from "./shared/lists.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { limitZero, parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { listedWithoutTokenData } from "./vasco/secrets.ts";

const prepare: Prepare<"listUserCredentials"> = async (context) => {
  const { clientExtId, userExtId } = await context.data.mobileSignature();
  const path = { clientExtId, extId: userExtId };
  return {
    request: { path, query: {} },
    snapshot: () => snapshotOf(context.call("listUserCredentials", { path })),
  };
};

const subject = { id: "listUserCredentials", prepare } as const;

export const listUserCredentials: OperationCases<"listUserCredentials"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [listedWithoutTokenData, succeeds(subject, "a page with the credentials of the user")],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "extId", "user")],
    422: [parameterTooLong(subject, "extId"), limitZero(subject)],
  },
  more: [...pageCases(userCredentials), ...userListCases],
};
