import type { Prepare } from "../model/prepare.ts";
import {
  createdAgain,
  createdWithAllMembers,
  createdWithDefaults,
  locationOfNew,
} from "./mobile-signature/creations.ts";
import { creationRaces } from "./mobile-signature/races.ts";
import { rejectedCreations } from "./mobile-signature/rejections.ts";
import { creationSecrets } from "./mobile-signature/secrets.ts";
import { duplicateInCreation } from "./mobile-signature/unique-numbers.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { newSignature, snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, parameterTooLong, unknownMember } from "./shared/request-statuses.ts";

const prepare: Prepare<"createMobileSignature"> = async (context) => {
  const path = await context.data.userWithoutMobileSignature();
  return {
    request: { path, body: newSignature(context) },
    snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
  };
};

const subject = { id: "createMobileSignature", prepare } as const;

export const createMobileSignature: OperationCases<"createMobileSignature"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    201: [createdWithDefaults, createdWithAllMembers, createdAgain, locationOfNew],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "userExtId", "user")],
    422: [parameterTooLong(subject, "userExtId"), unknownMember(subject), ...rejectedCreations, duplicateInCreation],
  },
  more: [...creationRaces, ...creationSecrets],
};
