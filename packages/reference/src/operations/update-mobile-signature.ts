import type { MobileSignature, ReceivedRequest } from "@credential-api/contract";
import { isRequest } from "@credential-api/contract/validators";
import { changeCredential, type Plan } from "../credentials/change-credential.ts";
import { commentEdits, stateEdits } from "../credentials/edit.ts";
import type { RuleViolation } from "../credentials/error-outcomes.ts";
import type { OperationContext } from "../credentials/operation-context.ts";
import { allowsMsisdn, defaultMsspIdentifier, findPolicy, requiresUniqueMsisdn } from "../policies/policies.ts";
import { msisdnMismatch, notACertificate } from "../policies/signature-rules.ts";
import type { Handler } from "./handler.ts";

/**
 * Changes the mobile signature of a user. Only the members in the body change. A policy in the body must be a
 * MobileSignaturePolicy of the client. A new msisdn must match the expression of the policy that the credential has after
 * the change, and be unique if the client requires it. A new certificate must be an X.509 certificate. A change gives a
 * credential without an MSSP the default of its policy.
 */
export const updateMobileSignature: Handler<"updateMobileSignature"> = ({ path, body }, context) => {
  const { clientExtId, userExtId } = path;
  return changeCredential(
    {
      operationId: "updateMobileSignature",
      key: { clientExtId, type: "MobileSignature", userExtId },
      version: body.version,
      comment: body.modificationComment,
      plan: (current) => plan(current, body, path, context),
    },
    context,
  );
};

async function plan(
  current: MobileSignature,
  { version: _, stateName, modificationComment, ...replaced }: ReceivedRequest<"updateMobileSignature">["body"],
  path: { readonly clientExtId: string; readonly userExtId: string },
  { store, isCertificate }: OperationContext,
): Promise<Plan<"MobileSignature">> {
  const { clientExtId } = path;
  const { policyExtId, msisdn, signerCert } = replaced;
  const isNewMsisdn = msisdn !== undefined && msisdn !== current.msisdn;
  const findNextPolicy = () =>
    findPolicy(store, clientExtId, policyExtId ?? current.policyExtId, "MobileSignaturePolicy");
  // Most changes do not depend on the policy, so they do not read it.
  const found = policyExtId !== undefined || isNewMsisdn ? await findNextPolicy() : undefined;

  const hasMssp = (replaced.msspIdentifier ?? current.msspIdentifier) !== undefined;
  const addDefaultMssp = async () => {
    const { policy } = await findNextPolicy();
    // A policy can only set what a request could set.
    const isAllowed = (value: string) => isRequest.updateMobileSignature({ path, body: { msspIdentifier: value } });
    const msspIdentifier = policy && defaultMsspIdentifier(policy, isAllowed);
    return msspIdentifier === undefined ? {} : { msspIdentifier };
  };

  const violations: RuleViolation[] = [];
  if (policyExtId !== undefined && found?.violation) violations.push(found.violation);
  if (isNewMsisdn && found?.policy && !allowsMsisdn(found.policy, msisdn)) violations.push(msisdnMismatch);
  if (signerCert !== undefined && signerCert !== current.signerCert && !(await isCertificate(signerCert))) {
    violations.push(notACertificate);
  }
  return {
    edits: { ...replaced, ...stateEdits(current, stateName), ...commentEdits(modificationComment) },
    violations,
    uniqueMsisdn: isNewMsisdn && (await requiresUniqueMsisdn(store, clientExtId)),
    complete: hasMssp ? undefined : addDefaultMssp,
  };
}
