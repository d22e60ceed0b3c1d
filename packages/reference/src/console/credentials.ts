import type { OperationParameter } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import { findMissing } from "../credentials/missing.ts";
import { type ListQuery, toPageBody, toPageRequest } from "../credentials/page.ts";
import { readCredential } from "../credentials/read-credential.ts";
import { EXCLUDED_BY, REQUIRED_UNLESS } from "../http/violations/describe-violation.ts";
import { type Credential, toCredentialKey } from "../store/store.ts";
import { type Bounded, contractToken, explainBounds, inPath, inQuery, pageOf, toViolation } from "./bounds.ts";
import type { ConsoleResource } from "./console-resource.ts";
import type { FoundCredential, FoundCredentials } from "./console-types.ts";

interface FindRequest {
  readonly path: { readonly clientExtId: string };
  readonly query: ListQuery & { readonly user?: string; readonly serial?: string };
}

const parameters: readonly (Bounded & OperationParameter)[] = [
  inPath("clientExtId"),
  inQuery("user"),
  inQuery("serial"),
  ...pageOf(contractToken),
];

/** Finds the credentials of a user, or the VASCO credential with a serial number, as the operations that read them do. */
export const credentials: ConsoleResource<FindRequest> = {
  id: "console.credentials",
  method: "get",
  path: "/clients/{clientExtId}/credentials",
  parameters,
  explain: (request) => [...explainBounds(parameters, request), ...explainChoice(request)],
  perform: async ({ path: { clientExtId }, query }, { store }) => {
    const { user: userExtId, serial: extId } = query;
    if (extId !== undefined) {
      const found = await readCredential({ clientExtId, type: "Vasco", extId }, { store });
      if (found.status !== 200) return found;
      return toSuccess({ items: [toFound(clientExtId, found.body)], _pagination: { limit: query.limit } });
    }
    if (userExtId === undefined) throw new Error("explainChoice does not let both be absent");
    const page = await store.readUserPage(clientExtId, userExtId, toPageRequest(query));
    const missing = page.credentials.length === 0 ? await findMissing({ clientExtId, userExtId }, store) : undefined;
    if (missing !== undefined) return missing;
    const { items, _pagination } = toPageBody(page.credentials, page, query);
    return toSuccess({ items: items.map((item) => toFound(clientExtId, item)), _pagination });
  },
};

/** Exactly one of `user` and `serial` is required. */
function explainChoice(request: unknown): readonly Violation[] {
  const { user, serial } = (request as FindRequest).query;
  if (user === undefined && serial === undefined)
    return [toViolation("/query/user", REQUIRED_UNLESS, { other: "serial" })];
  if (user !== undefined && serial !== undefined) return [toViolation("/query/serial", EXCLUDED_BY, { other: "user" })];
  return [];
}

function toSuccess(body: FoundCredentials) {
  return { status: 200, body } as const;
}

function toFound(clientExtId: string, credential: Credential): FoundCredential {
  // A cast, because no type says that the key of a credential has the type of the credential.
  return { key: toCredentialKey(clientExtId, credential), credential } as FoundCredential;
}
