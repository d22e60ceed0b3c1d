import type { FaultKind } from "../../fault.ts";

export const order: FaultKind = {
  kind: "Order of checks",
  faults: [
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
  ],
};
