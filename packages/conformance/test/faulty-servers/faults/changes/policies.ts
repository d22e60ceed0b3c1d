import type { FaultKind } from "../../fault.ts";

export const policies: FaultKind = {
  kind: "Policies and certificates",
  faults: [
    {
      name: "default-policy-not-applied",
      breaks: "A VASCO credential keeps its policy when the body has none, although the client has a default.",
      foundBy: ["update-vasco-credential/updates/default-policy"],
      file: "handlers.ts",
      edit: [
        'findPolicy(client, members.policyExtId, "VascoPolicy")',
        'findPolicy(client, members.policyExtId ?? current.policyExtId, "VascoPolicy")',
      ],
    },
    {
      name: "msisdn-of-policy-unchecked",
      breaks: "A phone number need not match the expression of the policy.",
      foundBy: ["update-mobile-signature/statuses/422-number-against-policy"],
      file: "rules.ts",
      edit: ["(policy?.msisdn ?? /^/).test(msisdn)", "policy !== undefined"],
    },
    {
      name: "certificate-unchecked",
      breaks: "A PEM block need not hold a certificate.",
      foundBy: ["update-mobile-signature/statuses/422-not-a-certificate"],
      file: "rules.ts",
      edit: ["if (pem !== undefined) new X509Certificate(pem);", ""],
    },
    {
      name: "certificate-500",
      breaks: "A PEM block without a certificate is 500.",
      foundBy: ["update-mobile-signature/statuses/422-not-a-certificate"],
      file: "rules.ts",
      edit: ["  } catch {\n    return [", "  } catch (error) {\n    if (pem) throw error;\n    return ["],
    },
    {
      name: "policy-of-another-type",
      breaks: "A policy of another type is accepted.",
      foundBy: ["update-vasco-credential/statuses/422-policy-of-other-type"],
      file: "rules.ts",
      edit: ["if (policy.type === type) return", "if (policy.type !== undefined) return"],
    },
    {
      name: "policy-unknown-404",
      breaks: "A policy in the body that does not exist is 404.",
      foundBy: ["update-vasco-credential/statuses/422-unknown-policy"],
      file: "handlers.ts",
      edit: [
        "  const errors = reasons.toSorted",
        '  if (reasons.some(({ code }) => code === "errors.missingReferenceData")) return noRecord("No policy.");\n  const errors = reasons.toSorted',
      ],
    },
    {
      name: "policy-unchecked",
      breaks: "A policy in the body need not exist.",
      foundBy: ["update-vasco-credential/statuses/422-unknown-policy"],
      file: "rules.ts",
      edit: [
        "  if (policy === undefined) {",
        "  if (policy === undefined && name !== undefined) return { policy, policyExtId, reasons: [] };\n  if (policy === undefined) {",
      ],
    },
    {
      name: "policy-pointer-missing",
      breaks: "A wrong policy has no pointer.",
      foundBy: ["update-vasco-credential/statuses/422-unknown-policy"],
      file: "rules.ts",
      edit: ['({ code, message, pointer: "/policyExtId" })', "({ code, message })"],
    },
    {
      name: "number-of-another-user",
      breaks: "A phone number that must be unique can be that of another user.",
      foundBy: ["update-mobile-signature/statuses/422-number-of-another"],
      file: "handlers.ts",
      edit: ["    reasons.push(...duplicateReasons(client, path.userExtId, members.msisdn));\n", ""],
    },
  ],
};
