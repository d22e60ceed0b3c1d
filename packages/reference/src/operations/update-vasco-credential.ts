import type { VascoCredential, VascoCredentialUpdate } from "@credential-api/contract";
import { changeCredential, type Plan } from "./change-credential.ts";
import { commentEdits, stateEdits } from "./edit.ts";
import type { Handler, Means } from "./handler.ts";
import { findPolicy } from "./policies.ts";

/**
 * Changes a VASCO credential. Only the members that the body names change, with one exception: a body that names no
 * policy puts the credential under the client's default VASCO policy, if there is one and the server is not set to keep.
 * A policy that is named must be a VascoPolicy of the client. The request carries its version as a string.
 */
export const updateVascoCredential: Handler<"updateVascoCredential"> = ({ path, body }, means) => {
  const { clientExtId, extId } = path;
  return changeCredential(
    {
      operationId: "updateVascoCredential",
      key: { clientExtId, type: "Vasco", extId },
      version: body.version === undefined ? undefined : Number(body.version),
      comment: body.modificationComment,
      plan: (current) => plan(current, body, clientExtId, means),
    },
    means,
  );
};

async function plan(
  current: VascoCredential,
  { stateName, modificationComment, policyExtId }: VascoCredentialUpdate,
  clientExtId: string,
  means: Means,
): Promise<Plan<"Vasco">> {
  const edits = { ...stateEdits(current, stateName), ...commentEdits(modificationComment) };
  if (policyExtId === undefined) {
    const byDefault = await readPolicyByDefault(clientExtId, means);
    return { edits: byDefault === undefined ? edits : { ...edits, policyExtId: byDefault }, broken: [] };
  }
  const { broken } = await findPolicy(means.store, clientExtId, policyExtId, "VascoPolicy");
  return { edits: { ...edits, policyExtId }, broken: broken ? [broken] : [] };
}

/** The external id of the policy that a body without one puts the credential under; `undefined` leaves it its own. */
async function readPolicyByDefault(
  clientExtId: string,
  { store, whenVascoPolicyOmitted }: Means,
): Promise<string | undefined> {
  if (whenVascoPolicyOmitted === "keep") return undefined;
  return (await store.readDefaultPolicy(clientExtId, "VascoPolicy"))?.extId;
}
