import { type JsonObject, readObject } from "../expect/read-json.ts";
import type { CaseContext } from "../model/context.ts";
import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { type Changeable, sharedMembers } from "./shared/changes/changeable.ts";
import { concurrentChanges } from "./shared/changes/concurrent-changes.ts";
import { policyChange, policyOfOtherKind, policyOfOtherType, unknownPolicy } from "./shared/changes/policies.ts";
import { stateCases } from "./shared/changes/states.ts";
import { updateCases } from "./shared/changes/updates.ts";
import { staleVersion, versionCases } from "./shared/changes/versions.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, parameterTooLong, unknownMember } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { otherRecords } from "./vasco/missing.ts";
import { rejectedUpdates } from "./vasco/rejections.ts";
import { updateSecrets } from "./vasco/secrets.ts";
import { userStays, vascoUpdateCases } from "./vasco/updates.ts";

const prepare: Prepare<"updateVascoCredential"> = async (context) => {
  const path = await context.data.vascoCredential();
  return {
    request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
    snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
  };
};

/** Without `policyExtId`, the operation applies the default policy of the client. */
const changeable: Changeable = {
  id: "updateVascoCredential",
  open: async (context) => {
    const path = await context.data.vascoCredential();
    const read = () => context.call("getVascoCredential", { path });
    const { policyExtId } = readObject(await read());
    return {
      read,
      change: (members, options) => {
        const body = JSON.stringify({ policyExtId, ...members });
        return context.call("updateVascoCredential", { path, body: {} }, { ...options, body });
      },
    };
  },
  toVersion: String,
  members: [...sharedMembers, { name: "policyExtId", other: otherPolicy }],
  policies: (names) => names.vasco(),
};

const policyType = { operation: "updateVascoCredential" } as const;

const subject = { id: "updateVascoCredential", prepare } as const;

export const updateVascoCredential: OperationCases<"updateVascoCredential"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    200: [succeeds(subject, "the changed VASCO credential"), userStays],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "extId", "credential"),
      ...otherRecords("updateVascoCredential"),
    ],
    409: [staleVersion(changeable)],
    422: [
      parameterTooLong(subject, "extId"),
      unknownMember(subject),
      unknownPolicy(changeable),
      policyOfOtherType(changeable, policyType),
      policyOfOtherKind(changeable, policyType, ({ data }) => data.policies.mobileSignature()[0]),
      ...rejectedUpdates,
    ],
  },
  more: [
    ...versionCases(changeable),
    ...updateCases(changeable),
    ...stateCases(changeable),
    policyChange(changeable),
    ...vascoUpdateCases,
    ...updateSecrets,
    // Without `policyExtId`, a change applies a policy, so the policy is not independent of other changes.
    ...concurrentChanges(changeable, ["stateName", "modificationComment"]),
  ],
};

function otherPolicy({ data }: CaseContext, { policyExtId }: JsonObject): string {
  const [first, second] = data.policies.vasco();
  return policyExtId === first ? second : first;
}
