/** The rules of policies and certificates. Each returns the reasons to reject a request. */
import { X509Certificate } from "node:crypto";
import type { Client, Policy } from "./data.ts";
import type { Reason } from "./http.ts";

interface FoundPolicy {
  readonly policy: Policy | undefined;
  readonly policyExtId: string;
  readonly reasons: Reason[];
}

/** The policy that a request names, which must have the type; without a name the default of the client. */
export function findPolicy({ policies }: Client, name: string | undefined, type: Policy["type"]): FoundPolicy {
  const byDefault = [...policies].find(([, policy]) => policy.type === type && policy.isDefault)?.[0];
  const policyExtId = name ?? byDefault ?? "";
  const policy = policies.get(policyExtId);
  const reason = (code: Reason["code"], message: string) => ({ code, message, pointer: "/policyExtId" });
  if (policy === undefined) {
    return { policy, policyExtId, reasons: [reason("errors.missingReferenceData", "The client has no such policy.")] };
  }
  if (policy.type === type) return { policy, policyExtId, reasons: [] };
  return { policy: undefined, policyExtId, reasons: [reason("errors.policyViolation", `The policy is no ${type}.`)] };
}

/** A phone number must match the expression of the policy, if it has one. */
export function msisdnReasons(policy: Policy | undefined, msisdn: string | undefined): readonly Reason[] {
  if (msisdn === undefined || (policy?.msisdn ?? /^/).test(msisdn)) return [];
  return [{ code: "errors.policyViolation", message: "The policy does not allow the number.", pointer: "/msisdn" }];
}

/** No other mobile signature of the client has the phone number. */
export function duplicateReasons({ signatures }: Client, owner: string, msisdn: string | undefined): readonly Reason[] {
  const isUsed = [...signatures].some(([userExtId, each]) => userExtId !== owner && each.msisdn === msisdn);
  if (!isUsed) return [];
  return [{ code: "errors.duplicateValue", message: "Another user has the number.", pointer: "/msisdn" }];
}

/** The content of a PEM block must be a certificate. */
export function certificateReasons(pem: string | undefined): readonly Reason[] {
  try {
    if (pem !== undefined) new X509Certificate(pem);
    return [];
  } catch {
    return [
      { code: "errors.invalidData", message: "There is no certificate in the PEM block.", pointer: "/signerCert" },
    ];
  }
}

/** No two blocks of a token have the same mode. */
export function repeatedModes(tokens: readonly { readonly authMode: string }[]): readonly Reason[] {
  const modes = tokens.map(({ authMode }) => authMode);
  return modes.flatMap((mode, at) => {
    if (modes.indexOf(mode) === at) return [];
    const pointer = `/vascoTokens/${at}/authMode`;
    return [{ code: "errors.duplicateValue", message: "The mode is there twice.", pointer } as const];
  });
}
