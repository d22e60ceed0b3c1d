/** What varies with the operation: one file for each. */
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { Case } from "../model/case.ts";
import { isDeclared } from "../requests/declared.ts";
import { createMobileSignature } from "./create-mobile-signature.ts";
import { createVascoCredential } from "./create-vasco-credential.ts";
import { deleteMobileSignature } from "./delete-mobile-signature.ts";
import { getMobileSignature } from "./get-mobile-signature.ts";
import { getVascoCredential } from "./get-vasco-credential.ts";
import { listUserCredentials } from "./list-user-credentials.ts";
import { listVascoCredentials } from "./list-vasco-credentials.ts";
import type { OperationCases, StatusCases } from "./operation-cases.ts";
import { unassignVascoCredential } from "./unassign-vasco-credential.ts";
import { updateMobileSignature } from "./update-mobile-signature.ts";
import { updateVascoCredential } from "./update-vasco-credential.ts";

/** The cases of each operation. A new operation does not compile until it has a file here. */
export const operationCases: { readonly [Id in OperationId]: OperationCases<Id> } = {
  updateMobileSignature,
  getMobileSignature,
  createMobileSignature,
  deleteMobileSignature,
  listUserCredentials,
  updateVascoCredential,
  getVascoCredential,
  listVascoCredentials,
  createVascoCredential,
  unassignVascoCredential,
};

/** All of them, in the order of the contract. */
export const casesOfOperations: readonly Case[] = operationIds.flatMap((id) => {
  const { statuses, more = [] } = operationCases[id];
  const { responses } = operations[id];
  const declared = Object.entries<StatusCases>(statuses).filter(([status]) => status in responses);
  return [...declared.flatMap(([, cases]) => cases.filter((each) => isDeclared(each))), ...more];
});
