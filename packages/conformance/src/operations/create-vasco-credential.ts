import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { newTokens, newVascoExtId, snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, unknownMember } from "./shared/request-statuses.ts";
import { creationRace } from "./vasco/concurrency.ts";
import { createdWithAllMembers, createdWithDefaults, vascoCreationCases } from "./vasco/creations.ts";
import { rejectedCreations } from "./vasco/rejections.ts";
import { creationSecrets } from "./vasco/secrets.ts";

const prepare: Prepare<"createVascoCredential"> = async (context) => {
  const { clientExtId } = context.data;
  const extId = await newVascoExtId(context);
  return {
    request: { path: { clientExtId }, body: { extId, ...newTokens(context) } },
    snapshot: () => snapshotOf(context.call("getVascoCredential", { path: { clientExtId, extId } })),
  };
};

const subject = { id: "createVascoCredential", prepare } as const;

export const createVascoCredential: OperationCases<"createVascoCredential"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    201: [createdWithDefaults, createdWithAllMembers],
    404: [missingRecord(subject, "clientExtId", "client")],
    422: [unknownMember(subject), ...rejectedCreations],
  },
  more: [...vascoCreationCases, creationRace, ...creationSecrets],
};
