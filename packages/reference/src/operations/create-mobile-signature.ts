import type { MobileSignature } from "@credential-api/contract";
import { createCredential } from "../credentials/create-credential.ts";
import { inOrder, memberOrder } from "../credentials/edit.ts";
import { type RuleViolation, ruleViolations } from "../credentials/error-outcomes.ts";
import { findMissing } from "../credentials/missing.ts";
import { allowsMsisdn, findPolicyOfNew, requiresUniqueMsisdn } from "../policies/policies.ts";
import { msisdnMismatch, notACertificate } from "../policies/signature-rules.ts";
import type { Handler } from "./handler.ts";

/**
 * Creates the mobile signature of a user, who must not have one. Without a policy in the body it gets the client's default
 * MobileSignaturePolicy; without a state it is active. The msisdn must match the expression of the policy, and be unique if
 * the client requires it. A certificate must be an X.509 certificate.
 */
export const createMobileSignature: Handler<"createMobileSignature"> = async ({ path, body }, context) => {
  const { store, isCertificate } = context;
  const { clientExtId, userExtId } = path;
  const { extId, policyExtId, stateName = "active", ...members } = body;
  const missing = await findMissing(path, store);
  if (missing !== undefined) return missing;

  const found = await findPolicyOfNew(store, clientExtId, policyExtId, "MobileSignaturePolicy");
  const violations: RuleViolation[] = [];
  if (found.violation) violations.push(found.violation);
  if (found.policy && !allowsMsisdn(found.policy, members.msisdn)) violations.push(msisdnMismatch);
  if (members.signerCert !== undefined && !(await isCertificate(members.signerCert))) violations.push(notACertificate);
  if (found.policy === undefined || violations.length > 0) return ruleViolations(...violations);

  const type = "MobileSignature";
  const own = { ...members, userExtId, policyExtId: found.policy.extId, stateName, type } as const;
  return createCredential(
    {
      operationId: "createMobileSignature",
      extId,
      toKey: () => ({ clientExtId, type, userExtId }),
      make: (given) => inOrder<MobileSignature>({ ...given, ...own }, memberOrder.MobileSignature),
      toLocation: () => "mobile-signature",
      uniqueMsisdn: await requiresUniqueMsisdn(store, clientExtId),
      exists: {
        code: "errors.mobileSignatureExists",
        message: `User ${userExtId} of client ${clientExtId} has a mobile signature.`,
      },
      taken: { code: "errors.duplicateValue", message: "extId must be unique within the client.", pointer: "/extId" },
    },
    context,
  );
};
