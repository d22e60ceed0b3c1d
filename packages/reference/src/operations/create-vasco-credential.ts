import type { VascoCredential } from "@credential-api/contract";
import { createCredential } from "../credentials/create-credential.ts";
import { inOrder, memberOrder } from "../credentials/edit.ts";
import { type RuleViolation, ruleViolations } from "../credentials/error-outcomes.ts";
import { findMissing } from "../credentials/missing.ts";
import { findPolicyOfNew } from "../policies/policies.ts";
import type { Handler } from "./handler.ts";

/**
 * Creates a VASCO credential without a user. Without a policy in the body it gets the client's default VascoPolicy; without
 * a state it is initial. Each token block has an authentication mode of its own. `Location` is the path of
 * `getVascoCredential`.
 */
export const createVascoCredential: Handler<"createVascoCredential"> = async ({ path, body }, context) => {
  const { clientExtId } = path;
  const { extId, policyExtId, stateName = "initial", vascoTokens } = body;
  const missing = await findMissing(path, context.store);
  if (missing !== undefined) return missing;

  const { policy, violation } = await findPolicyOfNew(context.store, clientExtId, policyExtId, "VascoPolicy");
  const violations = [...(violation ? [violation] : []), ...repeatedModes(vascoTokens)];
  if (extId === "." || extId === "..") violations.push(notForUrls);
  if (policy === undefined || violations.length > 0) return ruleViolations(...violations);

  const type = "Vasco";
  const own = { policyExtId: policy.extId, stateName, type, vascoTokens } as const;
  return createCredential(
    {
      operationId: "createVascoCredential",
      extId,
      toKey: (newExtId) => ({ clientExtId, type, extId: newExtId }),
      make: (given) => inOrder<VascoCredential>({ ...given, ...own }, memberOrder.Vasco),
      toLocation: (newExtId) => `vasco/${encodeURIComponent(newExtId)}`,
      exists: vascoExists,
      taken: vascoExists,
    },
    context,
  );
};

function repeatedModes(tokens: readonly { readonly authMode: string }[]): readonly RuleViolation[] {
  const modes = tokens.map(({ authMode }) => authMode);
  return modes.flatMap((mode, at) =>
    modes.indexOf(mode) === at
      ? []
      : [
          {
            code: "errors.duplicateValue",
            message: "authMode must be unique within the credential.",
            pointer: `/vascoTokens/${at}/authMode`,
          } as const,
        ],
  );
}

const notForUrls: RuleViolation = {
  code: "errors.invalidData",
  message: "extId must not be . or .. because no URL can contain it.",
  pointer: "/extId",
};

const vascoExists: RuleViolation = {
  code: "errors.vascoExists",
  message: "extId must be unique within the client.",
  pointer: "/extId",
};
