import type { MobileSignatureUpdate, VascoCredentialUpdate } from "@credential-api/client";
import type { Subject } from "./subject.ts";

/** The members that a change sets, of either type. The version goes beside them. */
export type Changes = Omit<MobileSignatureUpdate, "version">;

/** The members of a VASCO change. */
export type VascoChanges = Omit<VascoCredentialUpdate, "version">;

/** The kinds of changes that the console offers. */
export type ChangeKind = "state" | "msisdn" | "signerCert" | "policyExtId" | "modificationComment";

/** The kinds that credentials of a type have. */
export const changeKinds: { readonly [Type in Subject["type"]]: readonly ChangeKind[] } = {
  MobileSignature: ["state", "msisdn", "signerCert", "policyExtId", "modificationComment"],
  Vasco: ["state", "policyExtId", "modificationComment"],
};

/**
 * What a VASCO change sends: always a policy, the current one unless the change names another. Without one, the API would give
 * the credential the client's default policy.
 */
export function toVascoChanges(current: { readonly policyExtId: string }, changes: Changes): VascoChanges {
  const { stateName, modificationComment, policyExtId = current.policyExtId } = changes;
  return {
    policyExtId,
    ...(stateName === undefined ? {} : { stateName }),
    ...(modificationComment === undefined ? {} : { modificationComment }),
  };
}
