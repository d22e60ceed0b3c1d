import type { Policy, PolicyType, Store } from "../store/store.ts";
import type { BrokenRule } from "./outcomes.ts";
import { matchesExpression, PolicyExpressionFault } from "./policy-expression.ts";

/** A policy that a credential of a kind may be under, or the rule against it. */
export type FoundPolicy =
  | { readonly policy: Policy; readonly broken?: undefined }
  | { readonly policy?: undefined; readonly broken: BrokenRule };

/** Reads a policy by its external id. The client must have it, and it must be of the type. */
export async function findPolicy(
  store: Store,
  clientExtId: string,
  policyExtId: string,
  type: PolicyType,
): Promise<FoundPolicy> {
  const policy = await store.readPolicy(clientExtId, policyExtId);
  if (policy === undefined) {
    return against("errors.missingReferenceData", "policyExtId does not match a policy of the client.");
  }
  if (policy.type !== type) {
    return against("errors.policyViolation", `policyExtId must name a policy of type ${type}.`);
  }
  return { policy };
}

/** Says which parameter of which policy cannot be used, and why: a fault of the configuration, not of the caller. */
class PolicyFault extends Error {
  override name = "PolicyFault";

  constructor({ clientExtId, extId }: Policy, parameter: string, reason: string) {
    super(`${parameter} of policy ${extId} of client ${clientExtId}: ${reason}`);
  }
}

/**
 * Tells whether a policy allows an msisdn: it does unless its `validation.msisdn.regex` does not match. An empty
 * expression is none.
 *
 * @throws PolicyFault when the expression cannot be used.
 */
export function allowsMsisdn(policy: Policy, msisdn: string): boolean {
  const expression = policy.parameters["validation.msisdn.regex"];
  if (!expression) return true;
  try {
    return matchesExpression(expression, msisdn);
  } catch (error) {
    if (!(error instanceof PolicyExpressionFault)) throw error;
    throw new PolicyFault(policy, "validation.msisdn.regex", error.message);
  }
}

/**
 * The MSSP that a policy gives to a credential that has none, its `defaultMsspIdentifier`, if it has one. An empty value
 * is none.
 *
 * @param isAllowed whether the contract allows the value.
 * @throws PolicyFault when it does not.
 */
export function defaultMsspIdentifier(policy: Policy, isAllowed: (value: string) => boolean): string | undefined {
  const value = policy.parameters.defaultMsspIdentifier;
  if (!value) return undefined;
  if (!isAllowed(value)) {
    throw new PolicyFault(policy, "defaultMsspIdentifier", "The contract does not allow it as an msspIdentifier");
  }
  return value;
}

/** Tells whether the client demands that no two of its mobile signatures have the same msisdn. By default it does not. */
export async function demandsUniqueMsisdn(store: Store, clientExtId: string): Promise<boolean> {
  const policy = await store.readDefaultPolicy(clientExtId, "ClientPolicy");
  return policy?.parameters["validation.mobileSignature.msisdn.unique"] === "true";
}

function against(code: BrokenRule["code"], message: string): FoundPolicy {
  return { broken: { code, message, pointer: "/policyExtId" } };
}
