import type { FaultKind } from "../../fault.ts";

export const access: FaultKind = {
  kind: "Permissions and data rooms",
  faults: [
    {
      name: "permission-unchecked",
      breaks: "unassignVascoCredential requires AccessControl.CredentialModify alone.",
      foundBy: ["unassign-vasco-credential/tokens/without-credential-view"],
      file: "server.ts",
      edit: [
        "operation.permissions.filter((name) =>",
        'operation.permissions.filter((name) => !(operation.id === "unassignVascoCredential" && name.endsWith("View")) &&',
      ],
    },
    {
      name: "permission-any",
      breaks: "One of the required permissions is enough.",
      foundBy: ["update-vasco-credential/tokens/without-credential-view"],
      file: "server.ts",
      edit: ["if (missing.length > 0)", "if (missing.length === operation.permissions.length)"],
    },
    {
      name: "permission-not-required",
      breaks: "A permission is required that the operation does not need.",
      foundBy: ["update-mobile-signature/tokens/required-permissions"],
      file: "server.ts",
      edit: [
        "if (missing.length > 0)",
        'if (!caller.permissions.includes("AccessControl.CredentialView")) missing.push("AccessControl.CredentialView");\n    if (missing.length > 0)',
      ],
    },
    {
      name: "permission-not-named",
      breaks: "The message of a 403 does not name the missing permission.",
      foundBy: ["update-vasco-credential/tokens/without-credential-view"],
      file: "server.ts",
      edit: ['missing.join(", ")', "missing.length"],
    },
    {
      name: "permission-404",
      breaks: "A missing permission is 404.",
      foundBy: ["get-mobile-signature/tokens/without-permissions"],
      file: "server.ts",
      edit: ['refuse(403, "errors.permissionDenied"', 'refuse(404, "errors.noRecord"'],
    },
    {
      name: "data-room-unchecked-on-lists",
      breaks: "The data room is not checked on lists.",
      foundBy: ["list-vasco-credentials/tokens/other-data-room", "list-user-credentials/tokens/other-data-room"],
      file: "server.ts",
      edit: [
        "if (clientExtId !== undefined &&",
        'if (clientExtId !== undefined && !operation.id.startsWith("list") &&',
      ],
    },
    {
      name: "data-room-code",
      breaks: "A client outside the data room has the code of a missing permission.",
      foundBy: ["get-vasco-credential/tokens/other-data-room"],
      file: "server.ts",
      edit: ['"errors.dataroomPermissionDenied"', '"errors.permissionDenied"'],
    },
    {
      name: "data-room-leaks-clients",
      breaks: "A client outside the data room is 404 when it does not exist, so 403 says that it exists.",
      foundBy: ["get-vasco-credential/tokens/hidden-client"],
      file: "server.ts",
      edit: [
        "if (clientExtId !== undefined && !caller.clients.includes(clientExtId)) {",
        'if (clientExtId !== undefined && !store.has(clientExtId)) return refuse(404, "errors.noRecord", "No client.");\n    if (clientExtId !== undefined && !caller.clients.includes(clientExtId)) {',
      ],
    },
    {
      name: "data-room-leaks-in-message",
      breaks: "The message of a 403 differs for a client that exists.",
      foundBy: ["get-vasco-credential/tokens/hidden-client"],
      file: "server.ts",
      edit: [
        '"The client is outside the data room of the caller."',
        'store.has(clientExtId) ? "Another data room." : "Nothing there."',
      ],
    },
  ],
};
