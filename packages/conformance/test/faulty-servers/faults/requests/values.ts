import type { FaultKind } from "../../fault.ts";
import { converting, keeping, rejecting } from "./validation-edits.ts";

export const values: FaultKind = {
  kind: "Members of requests",
  faults: [
    {
      name: "required-member-not-required",
      breaks: "A new mobile signature needs no msisdn.",
      foundBy: ["create-mobile-signature/generated/body-required-msisdn"],
      file: "server.ts",
      edit: keeping('params.missingProperty !== "msisdn"'),
    },
    {
      name: "numbers-as-text-accepted",
      breaks: 'The text "1" is accepted as the number 1.',
      foundBy: ["update-mobile-signature/generated/body-version-type"],
      file: "server.ts",
      edit: converting('operation.id === "updateMobileSignature" && typeof sent.version === "string"', "Number"),
    },
    {
      name: "text-as-number-accepted",
      breaks: "A number is accepted as the version that is a text.",
      foundBy: ["update-vasco-credential/generated/body-version-type"],
      file: "server.ts",
      edit: converting('operation.id === "updateVascoCredential" && typeof sent.version === "number"', "String"),
    },
    {
      name: "version-as-text-rejected",
      breaks: "The version of a VASCO credential must be a number.",
      foundBy: ["update-vasco-credential/generated/valid-requests"],
      file: "server.ts",
      edit: rejecting(
        'sent.version !== undefined && operation.id === "updateVascoCredential"',
        "/body/version",
        "type",
      ),
    },
    {
      name: "null-accepted",
      breaks: "A member that is null counts as one that is not there.",
      foundBy: ["update-mobile-signature/generated/body-msisdn-null"],
      file: "strict-json.ts",
      edit: [
        "body = JSON.parse(text);",
        'body = JSON.parse(text, (name, value) => (value === null && name !== "" ? undefined : value));',
      ],
    },
    {
      name: "unknown-member-accepted",
      breaks: "A member that the operation does not know is accepted.",
      foundBy: [
        "update-mobile-signature/generated/body-unknown-member",
        "create-vasco-credential/generated/body-unknown-member",
      ],
      file: "server.ts",
      edit: keeping('keyword !== "additionalProperties"'),
    },
    {
      name: "unknown-member-of-item-accepted",
      breaks: "A member that a token block does not have is accepted.",
      foundBy: ["create-vasco-credential/generated/body-vasco-tokens-item-unknown-member"],
      file: "server.ts",
      edit: keeping('keyword !== "additionalProperties" || instancePath === "/body"'),
    },
    {
      name: "read-only-member-accepted",
      breaks: "A member that only the server sets can be set.",
      foundBy: ["update-mobile-signature/generated/body-read-only-created"],
      file: "server.ts",
      edit: keeping("!operation.readonlyMembers.includes(String(params.additionalProperty))"),
    },
    {
      name: "unknown-member-stripped",
      breaks: "A member that the operation does not know is removed before validation.",
      foundBy: ["update-mobile-signature/generated/body-unknown-member"],
      file: "strict-json.ts",
      edit: [
        "body = JSON.parse(text);",
        "const known = /^(stateName|modificationComment|version|policyExtId|extId|identificator|msspIdentifier|signerCert|msisdn|vascoTokens|authMode|data|[0-9]*)$/;\n    body = JSON.parse(text, (name, value) => (known.test(name) ? value : undefined));",
      ],
    },
    {
      name: "read-only-member-code",
      breaks: "A member that only the server sets has the code of an unknown one.",
      foundBy: ["update-vasco-credential/generated/body-read-only-type"],
      file: "violations.ts",
      edit: ['isReadonly ? "errors.modifyReadonlyData" :', 'isReadonly ? "errors.invalidData" :'],
    },
    {
      name: "enum-value-missing",
      breaks: "The state archived is rejected.",
      foundBy: ["update-mobile-signature/generated/body-state-name-archived-accepted"],
      file: "server.ts",
      edit: rejecting('sent.stateName === "archived"', "/body/stateName", "enum"),
    },
    {
      name: "enum-unchecked",
      breaks: "Any text is a state.",
      foundBy: ["update-vasco-credential/generated/body-state-name-enum"],
      file: "server.ts",
      edit: keeping('keyword !== "enum"'),
    },
    {
      name: "enum-in-any-case",
      breaks: "A state is accepted in upper case.",
      foundBy: ["update-mobile-signature/generated/body-state-name-enum"],
      file: "server.ts",
      edit: keeping('keyword !== "enum" || !/^[A-Z]+$/.test(String(sent.stateName))'),
    },
    {
      name: "texts-trimmed",
      breaks: "White space around a text is removed.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "strict-json.ts",
      edit: [
        "body = JSON.parse(text);",
        'body = JSON.parse(text, (_, value) => (typeof value === "string" ? value.trim() : value));',
      ],
    },
    {
      name: "texts-normalized",
      breaks: "Texts are stored in another Unicode normalization.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "strict-json.ts",
      edit: [
        "body = JSON.parse(text);",
        'body = JSON.parse(text, (_, value) => (typeof value === "string" ? value.normalize("NFKD") : value));',
      ],
    },
  ],
};
