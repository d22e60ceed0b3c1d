import type { FaultKind } from "../../fault.ts";

export const removals: FaultKind = {
  kind: "Deletions and unassignments",
  faults: [
    {
      name: "deletion-does-not-delete",
      breaks: "A deleted mobile signature is still there.",
      foundBy: ["delete-mobile-signature/statuses/204"],
      file: "handlers.ts",
      edit: ["    client.signatures.delete(path.userExtId);\n", ""],
    },
    {
      name: "deletion-archives",
      breaks: "A deletion sets the state archived.",
      foundBy: ["delete-mobile-signature/statuses/204"],
      file: "handlers.ts",
      edit: [
        "client.signatures.delete(path.userExtId);",
        'client.signatures.set(path.userExtId, { ...client.signatures.get(path.userExtId)!, stateName: "archived" });',
      ],
    },
    {
      name: "deletion-repeated-204",
      breaks: "The deletion of a mobile signature that is not there is 204.",
      foundBy: ["delete-mobile-signature/statuses/404-no-mobile-signature"],
      file: "handlers.ts",
      edit: [
        "deleteMobileSignature({ path }, store) {\n    const { client, missing } = findSignature(path, store);",
        "deleteMobileSignature({ path }, store) {\n    const { client, missing } = findUser(path, store);",
      ],
    },
    {
      name: "unassignment-repeated-404",
      breaks: "A VASCO credential without a user cannot be unassigned.",
      foundBy: ["unassign-vasco-credential/statuses/200-without-user"],
      file: "handlers.ts",
      edit: [
        "if (current.userExtId === undefined) return { status: 200, body: current };",
        'if (current.userExtId === undefined) return noRecord("No user.");',
      ],
    },
    {
      name: "unassignment-repeated-raises-version",
      breaks: "Unassigning a VASCO credential without a user sets its state back.",
      foundBy: ["unassign-vasco-credential/statuses/200-without-user"],
      file: "handlers.ts",
      edit: ["    if (current.userExtId === undefined) return { status: 200, body: current };\n", ""],
    },
    {
      name: "unassignment-user-null",
      breaks: "The user of an unassigned VASCO credential is null.",
      foundBy: ["unassign-vasco-credential/concurrency/user-removed-once"],
      file: "handlers.ts",
      edit: ["{ userExtId: undefined, ...stateEdits", "{ userExtId: null, ...stateEdits"],
    },
  ],
};
