import { operations } from "@credential-api/contract";
import type { Credential, StoredType } from "../store/store.ts";

/** The members of each credential, in the order in which the contract answers them. */
export const members: { readonly [T in StoredType]: readonly (keyof Credential<T> & string)[] } = {
  MobileSignature: operations.updateMobileSignature.members,
  Vasco: operations.updateVascoCredential.members,
};
