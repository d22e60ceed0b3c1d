import type { FaultKind } from "../../fault.ts";

export const locations: FaultKind = {
  kind: "Locations of errors",
  faults: [
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
  ],
};
