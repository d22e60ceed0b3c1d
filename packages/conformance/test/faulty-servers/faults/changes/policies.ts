import type { FaultKind } from "../../fault.ts";

export const policies: FaultKind = {
  kind: "Policies and certificates",
  faults: [
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
  ],
};
