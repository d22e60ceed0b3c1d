import type { FaultKind } from "../../fault.ts";

export const concurrency: FaultKind = {
  kind: "Concurrency",
  faults: [
    {
      name: "two-deletions-succeed",
      breaks: "Two deletions at the same time are both 204.",
      foundBy: ["delete-mobile-signature/concurrency/one-deletion"],
      file: "handlers.ts",
      edit: [
        "deleteMobileSignature({ path }, store) {\n    const { client, missing } = findSignature(path, store);",
        "async deleteMobileSignature({ path }, store) {\n    const { client, missing } = findSignature(path, store);\n    await new Promise((resolve) => setTimeout(resolve, 5));",
      ],
    },
    {
      name: "two-creations-succeed",
      breaks: "Two creations at the same time both succeed.",
      foundBy: ["create-mobile-signature/concurrency/one-creation"],
      file: "handlers.ts",
      edit: [
        "createMobileSignature({ path, body }, store) {\n    const { client, missing } = findUser(path, store);",
        "async createMobileSignature({ path, body }, store) {\n    const { client, missing } = findUser(path, store);\n    const isFree = !client?.signatures.has(path.userExtId);\n    await new Promise((resolve) => setTimeout(resolve, 5));\n    if (isFree) client?.signatures.delete(path.userExtId);",
      ],
    },
    {
      name: "lost-update",
      breaks: "The server waits between reading and writing, so that concurrent changes are lost.",
      foundBy: ["update-mobile-signature/concurrency/no-lost-member"],
      file: "handlers.ts",
      edit: [
        "updateMobileSignature({ path, body }, store) {\n    const { client, current, missing } = findSignature(path, store);",
        "async updateMobileSignature({ path, body }, store) {\n    const { client, current, missing } = findSignature(path, store);\n    await new Promise((resolve) => setTimeout(resolve, 5));",
      ],
    },
    {
      name: "version-checked-before-waiting",
      breaks: "Several changes of one version succeed at the same time.",
      foundBy: ["update-vasco-credential/concurrency/one-version-one-change"],
      file: "handlers.ts",
      edit: [
        "updateVascoCredential({ path, body }, store) {\n    const { client, current, missing } = findVasco(path, store);",
        "async updateVascoCredential({ path, body }, store) {\n    const { client, current, missing } = findVasco(path, store);\n    await new Promise((resolve) => setTimeout(resolve, 5));",
      ],
    },
    {
      name: "race-500",
      breaks: "A change that loses a race is 500.",
      foundBy: ["update-mobile-signature/concurrency/one-version-one-change"],
      file: "handlers.ts",
      edit: [
        "updateMobileSignature({ path, body }, store) {\n    const { client, current, missing } = findSignature(path, store);",
        'async updateMobileSignature({ path, body }, store) {\n    const { client, current, missing } = findSignature(path, store);\n    await new Promise((resolve) => setTimeout(resolve, 5));\n    if (current !== client?.signatures.get(path.userExtId)) throw new Error("race");',
      ],
    },
    {
      name: "rare-failure",
      breaks: "Every 50th request is 500.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "server.ts",
      edit: [
        "async function answer(request: SentRequest): Promise<Reply> {",
        'let count = 0;\n  async function answer(request: SentRequest): Promise<Reply> {\n    count += 1;\n    if (count % 50 === 0) throw new Error("rare");',
      ],
    },
  ],
};
