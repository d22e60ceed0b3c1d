// Made from spec/ by packages/contract/generate/permissions.ts. Do not edit: run `pnpm generate`.
export const permissions = {
  "AccessControl.CredentialModify": {
    "summary": "Change credentials.",
    "description": "Lets the caller change credentials of the clients in their data room, whoever the credentials belong to. It does\nnot by itself let the caller read credentials through other operations.\n",
    "evidence": "V elementary-permissions"
  },
  "AccessControl.CredentialView": {
    "summary": "Read credentials.",
    "description": "Lets the caller read credentials of the clients in their data room. An operation that looks a credential up by its\nown external ID asks for it as well as for the permission to change.\n",
    "evidence": "V elementary-permissions"
  }
} as const;
