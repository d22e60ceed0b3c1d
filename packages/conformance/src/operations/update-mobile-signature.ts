import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import type { Changeable } from "./shared/changeable.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, parameterTooLong, unknownMember } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { staleVersion } from "./shared/versions.ts";

const prepare: Prepare<"updateMobileSignature"> = async (context) => {
  const path = await context.data.mobileSignature();
  return {
    request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
    snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
  };
};

const changeable: Changeable = {
  id: "updateMobileSignature",
  open: async (context) => {
    const path = await context.data.mobileSignature();
    return {
      read: () => context.call("getMobileSignature", { path }),
      change: (members, options) =>
        context.call("updateMobileSignature", { path, body: {} }, { ...options, body: JSON.stringify(members) }),
    };
  },
  toVersion: (version) => version,
};

const subject = { id: "updateMobileSignature", prepare } as const;

export const updateMobileSignature: OperationCases<"updateMobileSignature"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    200: [succeeds(subject, "the changed mobile signature")],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "userExtId", "user")],
    409: [staleVersion(changeable)],
    422: [parameterTooLong(subject, "userExtId"), unknownMember(subject)],
  },
};
