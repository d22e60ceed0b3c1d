import type { FaultKind } from "../../fault.ts";

export const order: FaultKind = {
  kind: "Order of checks",
  faults: [
    {
      name: "order-data-room-before-permission",
      breaks: "The data room is checked before the permissions.",
      foundBy: ["get-vasco-credential/order/permission-first"],
      file: "server.ts",
      edit: ["if (missing.length > 0)", 'if (missing.length > 0 && caller.clients.includes(route.segments[5] ?? ""))'],
    },
    {
      name: "order-size-after-media-type",
      breaks: "The media type is checked before the size.",
      foundBy: ["update-mobile-signature/order/too-large-first"],
      file: "body.ts",
      edit: [
        "if ((request.body?.byteLength ?? 0) > body.maxBytes) {",
        'if ((request.body?.byteLength ?? 0) > body.maxBytes && isJson(headerOf(request, "content-type") ?? "")) {',
      ],
    },
    {
      name: "order-media-type-before-token",
      breaks: "The media type is checked before the token: 415 instead of 401.",
      foundBy: ["update-mobile-signature/order/no-token-first", "update-mobile-signature/order/data-room-first"],
      file: "server.ts",
      edit: [
        "const caller = readCaller(",
        "const early = checkBody(operation, request);\n    if (early?.status === 415) return early;\n    const caller = readCaller(",
      ],
    },
    {
      name: "order-size-before-token",
      breaks: "The size is checked before the token: 413 instead of 401.",
      foundBy: ["update-mobile-signature/order/no-token-first"],
      file: "server.ts",
      edit: [
        "const caller = readCaller(",
        "const early = checkBody(operation, request);\n    if (early?.status === 413) return early;\n    const caller = readCaller(",
      ],
    },
    {
      name: "order-record-before-invalid",
      breaks: "A missing credential is 404 before the body is validated.",
      foundBy: ["update-vasco-credential/order/schema-first"],
      file: "server.ts",
      edit: [
        "if (violations.length > 0) return",
        'const exists = operation.id !== "updateVascoCredential" || store.get(path.clientExtId ?? "")?.vasco.has(path.extId ?? "");\n    if (!exists) return refuse(404, "errors.noRecord", "Nothing there.");\n    if (violations.length > 0) return',
      ],
    },
    {
      name: "order-version-before-invalid",
      breaks: "A stale version is 409 before the body is validated.",
      foundBy: ["update-mobile-signature/order/schema-first"],
      file: "server.ts",
      edit: [
        "if (violations.length > 0) return",
        'const sent = { ...(valid.body as object) } as { version?: number };\n    const current = store.get(path.clientExtId ?? "")?.signatures.get(path.userExtId ?? "");\n    const isStale = operation.id === "updateMobileSignature" && current !== undefined && sent.version !== undefined && sent.version !== current.version;\n    if (isStale) return refuse(409, "errors.pessimisticLockingFailure", "Stale.", { pointer: "/version" });\n    if (violations.length > 0) return',
      ],
    },
    {
      name: "order-rules-before-version",
      breaks: "The rules of policies are checked before the version: 422 instead of 409.",
      foundBy: ["update-vasco-credential/order/stale-version-first"],
      file: "handlers.ts",
      edit: [
        'if (isStale(current, version === undefined ? undefined : Number(version))) return staleVersion();\n    const { policyExtId, reasons } = findPolicy(client, members.policyExtId, "VascoPolicy");\n    if (reasons.length > 0) return broken(reasons);',
        'const { policyExtId, reasons } = findPolicy(client, members.policyExtId, "VascoPolicy");\n    if (reasons.length > 0) return broken(reasons);\n    if (isStale(current, version === undefined ? undefined : Number(version))) return staleVersion();',
      ],
    },
    {
      name: "order-rules-with-schema",
      breaks: "Broken rules are reported together with violations of the schema.",
      foundBy: ["update-mobile-signature/statuses/422-schema-before-rules"],
      file: "server.ts",
      edit: [
        "errors: toEntries(operation, violations)",
        'errors: [\n      ...toEntries(operation, violations),\n      ...(store.get(path.clientExtId ?? "")?.policies.has((valid.body as { policyExtId?: string })?.policyExtId ?? "vasco-policy") ? [] : [{ code: "errors.missingReferenceData", message: "No policy.", pointer: "/policyExtId" }]),\n    ]',
      ],
    },
    {
      name: "order-missing-record-before-permission",
      breaks: "A missing credential is 404 before the permissions are checked.",
      foundBy: ["get-vasco-credential/statuses/400-undecodable-path"],
      file: "server.ts",
      edit: [
        "if (missing.length > 0)",
        'if (operation.path.endsWith("/vasco/{extId}") && !store.get("client-123")?.vasco.has(route.segments[7] ?? "")) return refuse(404, "errors.noRecord", "x");\n    if (missing.length > 0)',
      ],
    },
    {
      name: "order-invalid-before-malformed-path",
      breaks: "A body that violates its schema is 422 although the path cannot be decoded.",
      foundBy: ["create-mobile-signature/statuses/400-undecodable-path"],
      file: "server.ts",
      edit: [
        "if (Object.values(path).includes(undefined) || query === undefined) {",
        'if ((Object.values(path).includes(undefined) && !request.body?.includes("conformance")) || query === undefined) {',
      ],
    },
    {
      name: "order-parameters-after-body",
      breaks: "Violations of the path come after those of the body.",
      foundBy: ["update-vasco-credential/parameters/ext-id-and-body"],
      file: "violations.ts",
      edit: ['["path", "query", "body"]', '["body", "path", "query"]'],
    },
  ],
};
