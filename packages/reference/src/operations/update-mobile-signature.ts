import type { MobileSignature, MobileSignatureUpdate } from "@credential-api/contract";
import { isRequest } from "@credential-api/contract/validators";
import { changeCredential, type Plan } from "./change-credential.ts";
import { commentEdits, stateEdits } from "./edit.ts";
import type { Handler, Means } from "./handler.ts";
import type { BrokenRule } from "./outcomes.ts";
import { allowsMsisdn, defaultMsspIdentifier, demandsUniqueMsisdn, findPolicy } from "./policies.ts";

/**
 * Changes the mobile signature of a user. Only the members that the body names change; a policy that is not named stays.
 * A policy that is named must be a MobileSignaturePolicy of the client. A new msisdn must match the expression of the
 * policy that the credential has afterwards, and be unique where the client demands it. A new certificate must be one.
 * A change gives a credential without an MSSP the default of its policy.
 */
export const updateMobileSignature: Handler<"updateMobileSignature"> = ({ path, body }, means) => {
  const { clientExtId, userExtId } = path;
  return changeCredential(
    {
      operationId: "updateMobileSignature",
      key: { clientExtId, type: "MobileSignature", userExtId },
      version: body.version,
      comment: body.modificationComment,
      plan: (current) => plan(current, body, path, means),
    },
    means,
  );
};

async function plan(
  current: MobileSignature,
  { version: _, stateName, modificationComment, ...replaced }: MobileSignatureUpdate,
  path: { readonly clientExtId: string; readonly userExtId: string },
  { store, isCertificate }: Means,
): Promise<Plan<"MobileSignature">> {
  const { clientExtId } = path;
  const { policyExtId, msisdn, signerCert } = replaced;
  const isNewMsisdn = msisdn !== undefined && msisdn !== current.msisdn;
  const findPolicyAfterwards = () =>
    findPolicy(store, clientExtId, policyExtId ?? current.policyExtId, "MobileSignaturePolicy");
  // Most changes depend on no policy: then none is read.
  const found = policyExtId !== undefined || isNewMsisdn ? await findPolicyAfterwards() : undefined;

  const broken: BrokenRule[] = [];
  if (policyExtId !== undefined && found?.broken) broken.push(found.broken);
  if (isNewMsisdn && found?.policy && !allowsMsisdn(found.policy, msisdn)) broken.push(msisdnAgainstPolicy);
  if (signerCert !== undefined && signerCert !== current.signerCert && !isCertificate(signerCert)) {
    broken.push(notACertificate);
  }
  return {
    edits: { ...replaced, ...stateEdits(current, stateName), ...commentEdits(modificationComment) },
    broken,
    uniqueMsisdn: isNewMsisdn && (await demandsUniqueMsisdn(store, clientExtId)),
    async complete() {
      if ((replaced.msspIdentifier ?? current.msspIdentifier) !== undefined) return {};
      const { policy } = await findPolicyAfterwards();
      // What no request can set, no policy can.
      const isAllowed = (value: string) => isRequest.updateMobileSignature({ path, body: { msspIdentifier: value } });
      const msspIdentifier = policy && defaultMsspIdentifier(policy, isAllowed);
      return msspIdentifier === undefined ? {} : { msspIdentifier };
    },
  };
}

const msisdnAgainstPolicy: BrokenRule = {
  code: "errors.policyViolation",
  message: "msisdn must match validation.msisdn.regex of the policy.",
  pointer: "/msisdn",
};

const notACertificate: BrokenRule = {
  code: "errors.invalidData",
  message: "signerCert must contain an X.509 certificate.",
  pointer: "/signerCert",
};
