import type { OperationParameter } from "@credential-api/contract";
import { findMissing } from "../credentials/missing.ts";
import type { PolicyType } from "../store/store.ts";
import { type Bounded, explainBounds, extIdPattern, inPath, pageOf } from "./bounds.ts";
import type { ConsoleResource } from "./console-resource.ts";
import type { ConsolePolicies } from "./console-types.ts";

interface PoliciesRequest {
  readonly path: { readonly clientExtId: string };
  readonly query: { readonly type: PolicyType; readonly limit: number; readonly continuationToken?: string };
}

const types: { readonly [Type in PolicyType]: true } = {
  ClientPolicy: true,
  MobileSignaturePolicy: true,
  VascoPolicy: true,
  PwdPolicy: true,
};

const parameters: readonly (Bounded & OperationParameter)[] = [
  inPath("clientExtId"),
  { name: "type", in: "query", required: true, type: "string", values: Object.keys(types) },
  ...pageOf(extIdPattern),
];

/** Lists the policies of a client that a credential of a type can get. */
export const policies: ConsoleResource<PoliciesRequest> = {
  id: "console.policies",
  method: "get",
  path: "/clients/{clientExtId}/policies",
  parameters,
  explain: (request) => explainBounds(parameters, request),
  perform: async ({ path: { clientExtId }, query: { type, limit, continuationToken } }, { store }) => {
    const page = await store.readPolicyPage(clientExtId, type, { after: continuationToken, limit });
    // A client that does not exist has no policies: only then is it looked up.
    const missing = page.policies.length === 0 ? await findMissing({ clientExtId }, store) : undefined;
    if (missing !== undefined) return missing;
    const last = page.policies.at(-1);
    const next = page.hasMore && last !== undefined ? { continuationToken: last.extId } : {};
    const items = page.policies.map(({ extId, isDefault }) => ({ extId, type, isDefault }));
    const body: ConsolePolicies = { items, _pagination: { ...next, limit } };
    return { status: 200, body };
  },
};
