import type { FaultKind } from "../../fault.ts";

export const members: FaultKind = {
  kind: "Members after a change",
  faults: [
    {
      name: "created-changed",
      breaks: "A change sets created to its own time.",
      foundBy: ["update-mobile-signature/updates/only-state-name"],
      file: "changes.ts",
      edit: ["version: current.version + 1,", "version: current.version + 1, created: toTimestamp(new Date()),"],
    },
    {
      name: "unsent-member-removed",
      breaks: "A comment that is not sent is removed.",
      foundBy: ["update-mobile-signature/updates/only-identificator"],
      file: "changes.ts",
      edit: [
        "...(modificationComment === undefined ? {} : { modificationComment: comment }),",
        "modificationComment: comment,",
      ],
    },
    {
      name: "unsent-member-reset",
      breaks: "A state that is not sent becomes active.",
      foundBy: ["update-vasco-credential/updates/only-modification-comment"],
      file: "changes.ts",
      edit: ["...stateEdits(current, stateName),", '...stateEdits(current, stateName ?? "active"),'],
    },
    {
      name: "unsent-policy-reset",
      breaks: "A mobile signature gets the default policy when the body has none.",
      foundBy: ["update-mobile-signature/concurrency/no-lost-member"],
      file: "handlers.ts",
      edit: [
        "const { version, ...members } = body;\n    const { policy, reasons }",
        'const { version, ...members } = { policyExtId: "mobile-signature-policy", ...body };\n    const { policy, reasons }',
      ],
    },
    {
      name: "put-semantics",
      breaks: "A change replaces the whole credential: what is not sent is gone.",
      foundBy: ["update-mobile-signature/updates/only-identificator"],
      file: "changes.ts",
      edit: [
        "return { ...current, ...edits,",
        "return { ...current, validity: undefined, signerCert: undefined, modificationComment: undefined, ...edits,",
      ],
    },
    {
      name: "member-ignored",
      breaks: "An identificator in the body is ignored.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "handlers.ts",
      edit: [
        "const { version, ...members } = body;\n    const { policy, reasons }",
        "const { version, identificator: _, ...members } = body;\n    const { policy, reasons }",
      ],
    },
    {
      name: "members-mixed-up",
      breaks: "A comment is stored as the identificator.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "changes.ts",
      edit: [
        "{ modificationComment: comment })",
        "{ modificationComment: comment, ...(comment ? { identificator: String(comment).slice(0, 50) } : {}) })",
      ],
    },
    {
      name: "change-not-stored",
      breaks: "The response to a change shows it, but it is not stored.",
      foundBy: ["update-vasco-credential/updates/only-modification-comment"],
      file: "handlers.ts",
      edit: [
        "const next = applyChange(current, toEdits(current, { ...members, policyExtId }));\n    client.vasco.set(path.extId, next);",
        "const next = applyChange(current, toEdits(current, { ...members, policyExtId }));",
      ],
    },
    {
      name: "response-before-change",
      breaks: "The response to a change is the credential before it.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "handlers.ts",
      edit: [
        "client.signatures.set(path.userExtId, next);\n    return { status: 200, body: next };",
        "client.signatures.set(path.userExtId, next);\n    return { status: 200, body: current };",
      ],
    },
    {
      name: "empty-comment-stored",
      breaks: "An empty comment is stored instead of removing the one that is there.",
      foundBy: ["update-mobile-signature/updates/comment-cleared"],
      file: "changes.ts",
      edit: ['modificationComment === "" ? undefined : modificationComment', "modificationComment"],
    },
    {
      name: "empty-comment-ignored",
      breaks: "An empty comment does not remove the one that is there.",
      foundBy: ["update-mobile-signature/updates/comment-cleared"],
      file: "changes.ts",
      edit: ["...(modificationComment === undefined ?", "...(!modificationComment ?"],
    },
    {
      name: "comment-cut",
      breaks: "A comment is cut to 255 characters.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "changes.ts",
      edit: [
        'modificationComment === "" ? undefined : modificationComment',
        'modificationComment === "" ? undefined : (modificationComment as string)?.slice(0, 255)',
      ],
    },
    {
      name: "partial-change-of-invalid-request",
      breaks: "A request that breaks a rule changes the other members.",
      foundBy: ["update-mobile-signature/statuses/422-unknown-policy"],
      file: "handlers.ts",
      edit: [
        "reasons.push(...certificateReasons(members.signerCert));\n    if (reasons.length > 0) return broken(reasons);",
        "reasons.push(...certificateReasons(members.signerCert));\n    if (reasons.length > 0) {\n      client.signatures.set(path.userExtId, applyChange(current, toEdits(current, { ...members, policyExtId: current.policyExtId })));\n      return broken(reasons);\n    }",
      ],
    },
    {
      name: "another-credential-changed",
      breaks: "A change of one VASCO credential changes the comment of all.",
      foundBy: ["update-vasco-credential/updates/others-unchanged"],
      file: "handlers.ts",
      edit: [
        "const next = applyChange(current, toEdits(current, { ...members, policyExtId }));\n    client.vasco.set(path.extId, next);",
        "const next = applyChange(current, toEdits(current, { ...members, policyExtId }));\n    for (const [name, each] of client.vasco) client.vasco.set(name, { ...each, modificationComment: next.modificationComment });\n    client.vasco.set(path.extId, next);",
      ],
    },
  ],
};
