import { findMissing } from "../credentials/missing.ts";
import { toPageBody, toPageRequest } from "../credentials/page.ts";
import type { Handler } from "./handler.ts";

/** Lists the VASCO credentials of a client by creation, page by page, token data included. */
export const listVascoCredentials: Handler<"listVascoCredentials"> = async ({ path, query }, { store }) => {
  const page = await store.readVascoPage(path.clientExtId, toPageRequest(query));
  // A client that does not exist has no credentials: only then is it looked up.
  const missing = page.credentials.length === 0 ? await findMissing(path, store) : undefined;
  return missing ?? { status: 200, body: toPageBody(page.credentials, page, query) };
};
