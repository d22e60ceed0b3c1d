import { createMobileSignature } from "./create-mobile-signature.ts";
import { createVascoCredential } from "./create-vasco-credential.ts";
import { deleteMobileSignature } from "./delete-mobile-signature.ts";
import { getMobileSignature } from "./get-mobile-signature.ts";
import { getVascoCredential } from "./get-vasco-credential.ts";
import type { Handlers } from "./handler.ts";
import { listUserCredentials } from "./list-user-credentials.ts";
import { listVascoCredentials } from "./list-vasco-credentials.ts";
import { unassignVascoCredential } from "./unassign-vasco-credential.ts";
import { updateMobileSignature } from "./update-mobile-signature.ts";
import { updateVascoCredential } from "./update-vasco-credential.ts";

/** The handler of every operation. If one is missing, this file does not compile. */
export const handlers: Handlers = {
  createMobileSignature,
  createVascoCredential,
  deleteMobileSignature,
  getMobileSignature,
  getVascoCredential,
  listUserCredentials,
  listVascoCredentials,
  unassignVascoCredential,
  updateMobileSignature,
  updateVascoCredential,
};
