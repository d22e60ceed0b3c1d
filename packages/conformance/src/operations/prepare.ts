import type { OperationId } from "@credential-api/contract";
import type { CaseContext } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import { newSignature, newTokens, newVascoExtId, snapshotOf } from "./credentials.ts";
import type { Prepare } from "./operation-cases.ts";

/** For each operation, a request that must succeed. */
export const prepare: { readonly [Id in OperationId]: Prepare<Id> } = {
  createMobileSignature: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    return {
      request: { path, body: newSignature(context) },
      snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
    };
  },

  getMobileSignature: async (context) => {
    const path = await context.data.mobileSignature();
    return { request: { path }, snapshot: () => snapshotOf(context.call("getMobileSignature", { path })) };
  },

  deleteMobileSignature: async (context) => {
    const path = await context.data.mobileSignature();
    return { request: { path }, snapshot: () => snapshotOf(context.call("getMobileSignature", { path })) };
  },

  updateMobileSignature: async (context) => {
    const path = await context.data.mobileSignature();
    return {
      request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
      snapshot: () => snapshotOf(context.call("getMobileSignature", { path })),
    };
  },

  listUserCredentials: async (context) => {
    const { clientExtId, userExtId } = await context.data.mobileSignature();
    const path = { clientExtId, extId: userExtId };
    return {
      request: { path, query: {} },
      snapshot: () => snapshotOf(context.call("listUserCredentials", { path })),
    };
  },

  getVascoCredential: async (context) => {
    const path = await context.data.vascoCredential();
    return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
  },

  updateVascoCredential: async (context) => {
    const path = await context.data.vascoCredential();
    return {
      request: { path, body: { modificationComment: `Conformance ${context.seed}` } },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
    };
  },

  // Other cases create credentials of the client meanwhile, so the snapshot is the credential of this case alone.
  listVascoCredentials: async (context) => {
    const path = await context.data.vascoCredential();
    return {
      request: { path: { clientExtId: path.clientExtId }, query: {} },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
    };
  },

  createVascoCredential: async (context) => {
    const { clientExtId } = context.data;
    const extId = await newVascoExtId(context);
    return {
      request: { path: { clientExtId }, body: { extId, ...newTokens(context) } },
      snapshot: () => snapshotOf(context.call("getVascoCredential", { path: { clientExtId, extId } })),
    };
  },

  unassignVascoCredential: async (context) => {
    const path = await assignedIfPossible(context);
    return { request: { path }, snapshot: () => snapshotOf(context.call("getVascoCredential", { path })) };
  },
};

/** No operation assigns a credential, so a target can run out of assigned ones; without a user, the request succeeds, too. */
async function assignedIfPossible({ data }: CaseContext) {
  try {
    return await data.vascoCredential({ assigned: true });
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return data.vascoCredential();
  }
}
