import type { FaultKind } from "../../fault.ts";

export const creations: FaultKind = {
  kind: "Creations",
  faults: [
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
