// Made from spec/ by packages/contract/generate/catalogues.ts. Do not edit: run `npm run generate`.
export const permissions = {
  "AccessControl.CredentialModify": {
    "summary": "Change credentials.",
    "description": "Allows the caller to change the credentials of all users in the caller's data room. It does not allow the caller to\nread credentials through other operations.\n",
    "evidence": "V elementary-permissions"
  },
  "AccessControl.CredentialView": {
    "summary": "Read credentials.",
    "description": "Allows the caller to read the credentials in the caller's data room. An update that looks up a credential by its own\nexternal ID requires this permission in addition to the permission to change.\n",
    "evidence": "V elementary-permissions"
  },
  "AccessControl.CredentialDelete": {
    "summary": "Delete credentials.",
    "description": "Allows the caller to delete credentials of the users in the caller's data room. It does not allow the caller to read\nor change them.\n",
    "evidence": "V elementary-permissions"
  },
  "AccessControl.CredentialCreate": {
    "summary": "Create credentials.",
    "description": "Allows the caller to create credentials in the caller's data room. It does not allow the caller to change or delete\nthem.\n",
    "evidence": "V elementary-permissions"
  }
} as const;
