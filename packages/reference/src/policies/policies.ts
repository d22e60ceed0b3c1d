import type { RuleViolation } from "../credentials/error-outcomes.ts";
import type { Policy, PolicyType, Store } from "../store/store.ts";
import { matchesExpression, PolicyExpressionError } from "./policy-expression.ts";

/** A policy that a credential may have, or the rule that it violates. */
export type FoundPolicy =
  | { readonly policy: Policy; readonly violation?: undefined }
  | { readonly policy?: undefined; readonly violation: RuleViolation };

/** Reads a policy by its external id. It must belong to the client and have the type. */
export async function findPolicy(
  store: Store,
  clientExtId: string,
  policyExtId: string,
  type: PolicyType,
): Promise<FoundPolicy> {
  const policy = await store.readPolicy(clientExtId, policyExtId);
  if (policy === undefined) {
    return violation("errors.missingReferenceData", "policyExtId does not match a policy of the client.");
  }
  if (policy.type !== type) {
    return violation("errors.policyViolation", `policyExtId must name a policy of type ${type}.`);
  }
  return { policy };
}

/** Reads the policy for a new credential: the one that the request names, or else the client's default of the type. */
export async function findPolicyOfNew(
  store: Store,
  clientExtId: string,
  policyExtId: string | undefined,
  type: PolicyType,
): Promise<FoundPolicy> {
  if (policyExtId !== undefined) return findPolicy(store, clientExtId, policyExtId, type);
  const policy = await store.readDefaultPolicy(clientExtId, type);
  if (policy !== undefined) return { policy };
  return violation("errors.missingReferenceData", `policyExtId is missing, and the client has no default ${type}.`);
}

/** A policy parameter that cannot be used: an error of the configuration, not of the caller. */
class PolicyError extends Error {
  override name = "PolicyError";

  constructor({ clientExtId, extId }: Policy, parameter: string, reason: string) {
    super(`${parameter} of policy ${extId} of client ${clientExtId}: ${reason}`);
  }
}

/**
 * Returns whether a policy allows an msisdn: its `validation.msisdn.regex` matches, or is empty or absent.
 *
 * @throws PolicyError when the expression cannot be used.
 */
export function allowsMsisdn(policy: Policy, msisdn: string): boolean {
  const expression = policy.parameters["validation.msisdn.regex"];
  if (!expression) return true;
  try {
    return matchesExpression(expression, msisdn);
  } catch (error) {
    if (!(error instanceof PolicyExpressionError)) throw error;
    throw new PolicyError(policy, "validation.msisdn.regex", error.message);
  }
}

/**
 * The MSSP that a policy gives to a credential without one: its `defaultMsspIdentifier`; `undefined` when that is empty or
 * absent.
 *
 * @param isAllowed returns whether the contract allows the value.
 * @throws PolicyError when it does not.
 */
export function defaultMsspIdentifier(policy: Policy, isAllowed: (value: string) => boolean): string | undefined {
  const value = policy.parameters.defaultMsspIdentifier;
  if (!value) return undefined;
  if (!isAllowed(value)) {
    throw new PolicyError(policy, "defaultMsspIdentifier", "The contract does not allow it as an msspIdentifier");
  }
  return value;
}

/** Returns whether the client requires an msisdn to be unique among its mobile signatures. The default is no. */
export async function requiresUniqueMsisdn(store: Store, clientExtId: string): Promise<boolean> {
  const policy = await store.readDefaultPolicy(clientExtId, "ClientPolicy");
  return policy?.parameters["validation.mobileSignature.msisdn.unique"] === "true";
}

function violation(code: RuleViolation["code"], message: string): FoundPolicy {
  return { violation: { code, message, pointer: "/policyExtId" } };
}
