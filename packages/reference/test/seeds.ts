/** Variations of the demo data. */
import { examples } from "@credential-api/contract/examples";
import { type Credential, demoData, type Policy, type Seed } from "../src/index.ts";

export { demoData };

/** The mobile signature of user-123 with some members replaced. */
export function withSignature(members: Partial<Credential<"MobileSignature">>): Credential<"MobileSignature"> {
  return { ...signature(), ...members };
}

/** The demo data with other parameters for mobile-signature-policy and another mobile signature of user-123. */
export function withPolicies(parameters: Policy["parameters"], credential: Credential): Seed {
  return {
    ...demoData,
    policies: demoData.policies.map((policy) =>
      policy.extId === "mobile-signature-policy" ? { ...policy, parameters } : policy,
    ),
    credentials: demoData.credentials.map((each) =>
      each.credential.extId === credential.extId ? { ...each, credential } : each,
    ),
  };
}

/** The certificate of the mobile signature of user-123. */
export const ownCertificate = signature().signerCert ?? "";

/** Another certificate: the one in the examples of the contract. */
export const otherCertificate = exampleCertificate();

function signature(): Credential<"MobileSignature"> {
  for (const { credential } of demoData.credentials) if (credential.type === "MobileSignature") return credential;
  throw new Error("The demo data has no mobile signature");
}

function exampleCertificate(): string {
  const value = examples.updateMobileSignature.requests.renewCertificate?.value;
  if (typeof value === "object" && value !== null && "signerCert" in value) return String(value.signerCert);
  throw new Error("The contract has no example with a certificate");
}
