import type { OperationId } from "@credential-api/contract";
import { createMobileSignature } from "./create-mobile-signature.ts";
import { createVascoCredential } from "./create-vasco-credential.ts";
import { deleteMobileSignature } from "./delete-mobile-signature.ts";
import { getMobileSignature } from "./get-mobile-signature.ts";
import { getVascoCredential } from "./get-vasco-credential.ts";
import { listUserCredentials } from "./list-user-credentials.ts";
import { listVascoCredentials } from "./list-vasco-credentials.ts";
import type { OperationCases } from "./operation-cases.ts";
import { unassignVascoCredential } from "./unassign-vasco-credential.ts";
import { updateMobileSignature } from "./update-mobile-signature.ts";
import { updateVascoCredential } from "./update-vasco-credential.ts";

/** What the kit knows about each operation. */
export const operationCases: { readonly [Id in OperationId]: Pick<OperationCases<Id>, "prepare"> } = {
  createMobileSignature,
  getMobileSignature,
  deleteMobileSignature,
  updateMobileSignature,
  listUserCredentials,
  getVascoCredential,
  updateVascoCredential,
  listVascoCredentials,
  createVascoCredential,
  unassignVascoCredential,
};
