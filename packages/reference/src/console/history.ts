import type { OperationParameter } from "@credential-api/contract";
import { findMissing } from "../credentials/missing.ts";
import type { HistoryEntry } from "../store/store.ts";
import { type Bounded, explainBounds, inPath, pageOf } from "./bounds.ts";
import type { ConsoleResource } from "./console-resource.ts";
import type { ConsoleHistory, ConsoleHistoryEntry } from "./console-types.ts";

interface HistoryRequest {
  readonly path: { readonly clientExtId: string; readonly credentialExtId: string };
  readonly query: { readonly limit: number; readonly continuationToken?: string };
}

/** A position, which fits into the 32-bit integers of a store. */
const POSITION = "^[1-9][0-9]{0,8}$";

const parameters: readonly (Bounded & OperationParameter)[] = [
  inPath("clientExtId"),
  inPath("credentialExtId"),
  ...pageOf(POSITION),
];

/** Lists what was done to a credential, newest first. */
export const history: ConsoleResource<HistoryRequest> = {
  id: "console.history",
  method: "get",
  path: "/clients/{clientExtId}/credentials/{credentialExtId}/history",
  parameters,
  explain: (request) => explainBounds(parameters, request),
  perform: async ({ path: { clientExtId, credentialExtId }, query: { limit, continuationToken } }, { store }) => {
    const before = continuationToken === undefined ? undefined : Number(continuationToken);
    const page = await store.readHistoryPage(clientExtId, credentialExtId, { before, limit });
    // A client that does not exist has no history: only then is it looked up.
    const missing = page.entries.length === 0 ? await findMissing({ clientExtId }, store) : undefined;
    if (missing !== undefined) return missing;
    const next = page.before === undefined ? {} : { continuationToken: String(page.before) };
    const body: ConsoleHistory = { items: page.entries.map(toItem), _pagination: { ...next, limit } };
    return { status: 200, body };
  },
};

function toItem({ clientExtId: _, credentialExtId: __, ...entry }: HistoryEntry): ConsoleHistoryEntry {
  return entry;
}
