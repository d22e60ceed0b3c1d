import type { FaultKind } from "../../fault.ts";

export const locations: FaultKind = {
  kind: "Locations of errors",
  faults: [
    {
      name: "first-violation-only",
      breaks: "Only the first violation is reported.",
      foundBy: [
        "update-vasco-credential/statuses/422-every-violation",
        "create-mobile-signature/statuses/422-members-missing",
      ],
      file: "server.ts",
      edit: ["errors: toEntries(operation, violations)", "errors: toEntries(operation, violations).slice(0, 1)"],
    },
    {
      name: "first-broken-rule-only",
      breaks: "Only the first broken rule of a policy is reported.",
      foundBy: ["update-mobile-signature/statuses/422-rules-together"],
      file: "handlers.ts",
      edit: [
        "return { status: 422, body: { errors } };",
        "return { status: 422, body: { errors: errors.slice(0, 1) } };",
      ],
    },
    {
      name: "pointer-of-missing-at-parent",
      breaks: "The pointer of a missing member is that of the object around it.",
      foundBy: ["create-mobile-signature/generated/body-required-msisdn"],
      file: "violations.ts",
      edit: ["params.additionalProperty ?? params.missingProperty", "params.additionalProperty"],
    },
    {
      name: "pointer-not-escaped",
      breaks: "A pointer does not escape ~ and /.",
      foundBy: ["update-mobile-signature/json/member-to-escape"],
      file: "violations.ts",
      edit: ['.replaceAll("~", "~0").replaceAll("/", "~1")', ""],
    },
    {
      name: "pointer-missing",
      breaks: "A violation in the body has no pointer.",
      foundBy: ["update-mobile-signature/generated/body-state-name-enum"],
      file: "violations.ts",
      edit: [", pointer: own }", " }"],
    },
    {
      name: "pointer-at-parent",
      breaks: "The pointer of an unknown member is that of the object around it.",
      foundBy: ["update-mobile-signature/generated/body-unknown-member"],
      file: "violations.ts",
      edit: ["params.additionalProperty ?? params.missingProperty", "params.missingProperty"],
    },
    {
      name: "pointer-with-body",
      breaks: "A pointer begins with /body.",
      foundBy: ["update-mobile-signature/generated/body-state-name-enum"],
      file: "violations.ts",
      edit: [", pointer: own }", ", pointer }"],
    },
    {
      name: "pointer-as-path",
      breaks: "A pointer is written with dots.",
      foundBy: ["create-vasco-credential/generated/body-vasco-tokens-item-data-pattern"],
      file: "violations.ts",
      edit: [", pointer: own }", ', pointer: own.replaceAll("/", ".") }'],
    },
    {
      name: "parameter-as-pointer",
      breaks: "A parameter is reported as a pointer.",
      foundBy: ["list-vasco-credentials/generated/query-limit-minimum"],
      file: "violations.ts",
      edit: [", parameter: name }", ', pointer: "/".concat(name) }'],
    },
    {
      name: "parameter-missing",
      breaks: "A violation of a parameter does not name it.",
      foundBy: ["get-vasco-credential/generated/path-ext-id-max-length"],
      file: "violations.ts",
      edit: [", parameter: name }", " }"],
    },
    {
      name: "violations-of-wrong-type",
      breaks: "A value of the wrong type has an entry for each rule.",
      foundBy: ["update-mobile-signature/generated/body-state-name-type"],
      file: "violations.ts",
      edit: ['if (others.includes("type")) return keyword === "type";', ""],
    },
    {
      name: "violation-twice",
      breaks: "An empty external ID has an entry for its length and one for its pattern.",
      foundBy: ["update-mobile-signature/generated/body-policy-ext-id-min-length"],
      file: "violations.ts",
      edit: [
        'return !(others.includes("minLength") && (keyword === "pattern" || keyword === "format"));',
        "return true;",
      ],
    },
    {
      name: "violations-in-another-order",
      breaks: "Violations are not in the order of their pointers.",
      foundBy: ["update-vasco-credential/statuses/422-every-violation"],
      file: "violations.ts",
      edit: ["? -1 : 1", "? 1 : -1"],
    },
    {
      name: "broken-rules-in-another-order",
      breaks: "Broken rules are not in the order of their pointers.",
      foundBy: ["update-mobile-signature/statuses/422-rules-together"],
      file: "handlers.ts",
      edit: ["? -1 : 1", "? 1 : -1"],
    },
  ],
};
