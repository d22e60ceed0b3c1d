import type { FaultKind } from "../../fault.ts";

export const creations: FaultKind = {
  kind: "Creations",
  faults: [
    {
      name: "creation-not-stored",
      breaks: "A mobile signature that was created cannot be read.",
      foundBy: ["create-mobile-signature/statuses/201"],
      file: "handlers.ts",
      edit: ["    client.signatures.set(userExtId, created);\n", ""],
    },
    {
      name: "creation-replaces",
      breaks: "A second mobile signature of a user replaces the first.",
      foundBy: ["create-mobile-signature/statuses/422-exists"],
      file: "handlers.ts",
      edit: ["if (client.signatures.has(path.userExtId)) {", 'if (client.signatures.has("")) {'],
    },
    {
      name: "creation-exists-409",
      breaks: "A second mobile signature of a user is 409.",
      foundBy: ["create-mobile-signature/statuses/422-exists"],
      file: "handlers.ts",
      edit: ['refuse(422, "errors.mobileSignatureExists"', 'refuse(409, "errors.mobileSignatureExists"'],
    },
    {
      name: "creation-taken-id-accepted",
      breaks: "A new VASCO credential replaces the one that has its external ID.",
      foundBy: ["create-vasco-credential/statuses/422-external-id-of-a-credential"],
      file: "handlers.ts",
      edit: [
        'if (isTaken(client, body.extId)) {\n      return refuse(422, "errors.vascoExists"',
        'if (client.vasco.size < 0) {\n      return refuse(422, "errors.vascoExists"',
      ],
    },
    {
      name: "creation-without-default-state",
      breaks: "A new mobile signature is initial instead of active when the body has no state.",
      foundBy: ["create-mobile-signature/statuses/201"],
      file: "handlers.ts",
      edit: ['{ stateName: "active", ...body', '{ stateName: "initial", ...body'],
    },
    {
      name: "creation-without-default-policy",
      breaks: "A new VASCO credential needs a policy in the body.",
      foundBy: ["create-vasco-credential/statuses/201"],
      file: "handlers.ts",
      edit: [
        'findPolicy(client, body.policyExtId, "VascoPolicy")',
        'findPolicy(client, body.policyExtId ?? "", "VascoPolicy")',
      ],
    },
    {
      name: "creation-version-0",
      breaks: "A new credential has version 0.",
      foundBy: ["create-mobile-signature/statuses/201", "create-vasco-credential/statuses/201"],
      file: "changes.ts",
      edit: ["version: 1,", "version: 0,"],
    },
    {
      name: "creation-times-differ",
      breaks: "created and lastModified of a new credential differ.",
      foundBy: ["create-mobile-signature/statuses/201"],
      file: "changes.ts",
      edit: ["created: now, lastModified: now", 'created: "2020-01-01T00:00:00Z", lastModified: now'],
    },
    {
      name: "creation-with-user",
      breaks: "A new VASCO credential belongs to a user.",
      foundBy: ["create-vasco-credential/statuses/201"],
      file: "handlers.ts",
      edit: ['policyExtId, type: "Vasco" }', 'policyExtId, userExtId: "user-123", type: "Vasco" }'],
    },
    {
      name: "creation-mode-twice",
      breaks: "A new VASCO credential can have a mode twice.",
      foundBy: ["create-vasco-credential/statuses/422-mode-twice"],
      file: "rules.ts",
      edit: ["if (modes.indexOf(mode) === at) return [];", "if (at >= 0) return [];"],
    },
    {
      name: "creation-dot",
      breaks: "A new VASCO credential can have the external ID .., which no URL can contain.",
      foundBy: ["create-vasco-credential/statuses/422-external-id-of-2-dots"],
      file: "handlers.ts",
      edit: ['if (body.extId === "." || body.extId === "..") {', 'if (body.extId === ".") {'],
    },
    {
      name: "creation-certificate-unchecked",
      breaks: "A new mobile signature can have a PEM block without a certificate.",
      foundBy: ["create-mobile-signature/statuses/422-not-a-certificate"],
      file: "handlers.ts",
      edit: ["    reasons.push(...certificateReasons(body.signerCert));\n", ""],
    },
    {
      name: "creation-id-ignored",
      breaks: "The server replaces the external ID of a new VASCO credential.",
      foundBy: ["create-vasco-credential/generated/valid-requests"],
      file: "handlers.ts",
      edit: [
        'newCredential({ extId: randomUUID(), stateName: "initial", ...body, policyExtId',
        'newCredential({ stateName: "initial", ...body, extId: randomUUID(), policyExtId',
      ],
    },
    {
      name: "creation-state-ignored",
      breaks: "The state of a new mobile signature is ignored.",
      foundBy: ["create-mobile-signature/generated/body-state-name-disabled-accepted"],
      file: "handlers.ts",
      edit: ['{ stateName: "active", ...body', '{ ...body, stateName: "active"'],
    },
    {
      name: "creation-for-unknown-user",
      breaks: "A mobile signature can be created for a user that does not exist.",
      foundBy: ["create-mobile-signature/statuses/404-unknown-user"],
      file: "handlers.ts",
      edit: [
        "createMobileSignature({ path, body }, store) {\n    const { client, missing } = findUser(path, store);",
        "createMobileSignature({ path, body }, store) {\n    const { client, missing } = findClient(path, store);",
      ],
    },
  ],
};
