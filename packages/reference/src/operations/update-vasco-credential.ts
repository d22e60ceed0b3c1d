import type { ReceivedRequest, VascoCredential } from "@credential-api/contract";
import { changeCredential, type Plan } from "../credentials/change-credential.ts";
import { commentEdits, stateEdits } from "../credentials/edit.ts";
import type { OperationContext } from "../credentials/operation-context.ts";
import { findPolicy } from "../policies/policies.ts";
import type { Handler } from "./handler.ts";

/**
 * Changes a VASCO credential. Only the members in the body change, with one exception: without a policy in the body, the
 * credential gets the client's default VASCO policy, if there is one and `whenVascoPolicyOmitted` is `default`. A policy
 * in the body must be a VascoPolicy of the client. The request has its version as a string.
 */
export const updateVascoCredential: Handler<"updateVascoCredential"> = ({ path, body }, context) => {
  const { clientExtId, extId } = path;
  return changeCredential(
    {
      operationId: "updateVascoCredential",
      key: { clientExtId, type: "Vasco", extId },
      version: body.version === undefined ? undefined : Number(body.version),
      comment: body.modificationComment,
      plan: (current) => plan(current, body, clientExtId, context),
    },
    context,
  );
};

async function plan(
  current: VascoCredential,
  { stateName, modificationComment, policyExtId }: ReceivedRequest<"updateVascoCredential">["body"],
  clientExtId: string,
  context: OperationContext,
): Promise<Plan<"Vasco">> {
  const edits = { ...stateEdits(current, stateName), ...commentEdits(modificationComment) };
  if (policyExtId === undefined) {
    const defaultPolicy = await readDefaultPolicy(clientExtId, context);
    return { edits: defaultPolicy === undefined ? edits : { ...edits, policyExtId: defaultPolicy }, violations: [] };
  }
  const { violation } = await findPolicy(context.store, clientExtId, policyExtId, "VascoPolicy");
  return { edits: { ...edits, policyExtId }, violations: violation ? [violation] : [] };
}

/** The external id of the policy for a body without one; `undefined` keeps the policy of the credential. */
async function readDefaultPolicy(
  clientExtId: string,
  { store, whenVascoPolicyOmitted }: OperationContext,
): Promise<string | undefined> {
  if (whenVascoPolicyOmitted === "keep") return undefined;
  return (await store.readDefaultPolicy(clientExtId, "VascoPolicy"))?.extId;
}
