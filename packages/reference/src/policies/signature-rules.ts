import type { RuleViolation } from "../credentials/error-outcomes.ts";

/** The msisdn does not match the expression of the policy. */
export const msisdnMismatch: RuleViolation = {
  code: "errors.policyViolation",
  message: "msisdn must match validation.msisdn.regex of the policy.",
  pointer: "/msisdn",
};

/** The certificate is no X.509 certificate. */
export const notACertificate: RuleViolation = {
  code: "errors.invalidData",
  message: "signerCert must contain an X.509 certificate.",
  pointer: "/signerCert",
};
