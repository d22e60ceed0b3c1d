import type { Prepare } from "../model/prepare.ts";
import { mobileSignature } from "./mobile-signature/credential.ts";
import { missingSignature } from "./mobile-signature/missing.ts";
import { rejectedUpdates } from "./mobile-signature/rejections.ts";
import { updateSecrets } from "./mobile-signature/secrets.ts";
import { duplicateInUpdate } from "./mobile-signature/unique-numbers.ts";
import type { OperationCases } from "./operation-cases.ts";
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

const prepare: Prepare<"updateMobileSignature"> = async (context) => {
  const path = await context.data.mobileSignature();
  return {
    request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
    snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
  };
};

const policyType = { decision: "mobile-signature-policy-type" };

const subject = { id: "updateMobileSignature", prepare } as const;

export const updateMobileSignature: OperationCases<"updateMobileSignature"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    200: [succeeds(subject, "the changed mobile signature")],
    404: [
      missingRecord(subject, "clientExtId", "client"),
      missingRecord(subject, "userExtId", "user"),
      ...missingSignature(subject.id),
    ],
    409: [staleVersion(mobileSignature)],
    422: [
      parameterTooLong(subject, "userExtId"),
      unknownMember(subject),
      unknownPolicy(mobileSignature),
      policyOfOtherType(mobileSignature, policyType),
      policyOfOtherKind(mobileSignature, policyType, ({ data }) => data.policies.vasco()[0]),
      ...rejectedUpdates,
      duplicateInUpdate,
    ],
  },
  more: [
    ...versionCases(mobileSignature),
    ...updateCases(mobileSignature),
    ...stateCases(mobileSignature),
    policyChange(mobileSignature),
    ...updateSecrets,
    ...concurrentChanges(
      mobileSignature,
      mobileSignature.members.map(({ name }) => name),
    ),
  ],
};
