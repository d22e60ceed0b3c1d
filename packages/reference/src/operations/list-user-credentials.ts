import { inOrder, memberOrder } from "../credentials/edit.ts";
import { findMissing } from "../credentials/missing.ts";
import { toPageBody, toPageRequest } from "../credentials/page.ts";
import type { Credential } from "../store/store.ts";
import type { Handler } from "./handler.ts";

/**
 * Lists the credentials of a user by creation, page by page, with the members that all types share. It shows no secret of
 * any type.
 */
export const listUserCredentials: Handler<"listUserCredentials"> = async ({ path, query }, { store }) => {
  const { clientExtId, extId: userExtId } = path;
  const page = await store.readUserPage(clientExtId, userExtId, toPageRequest(query));
  // A user that does not exist has no credentials: only then are client and user looked up.
  const missing = page.credentials.length === 0 ? await findMissing({ clientExtId, userExtId }, store) : undefined;
  return missing ?? { status: 200, body: toPageBody(page.credentials.map(toShared), page, query) };
};

/** The members that both types have, in the order of the contract. */
const sharedMembers = memberOrder.MobileSignature.filter((member) => memberOrder.Vasco.some((name) => name === member));

type Shared = Pick<Credential, keyof Credential<"MobileSignature"> & keyof Credential<"Vasco">>;

function toShared(credential: Credential): Shared {
  return inOrder<Shared>(credential, sharedMembers as readonly (keyof Shared)[]);
}
