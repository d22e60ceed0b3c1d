import type { StateName, VascoCredentialUpdate } from "@credential-api/contract";
import type { DataAccess } from "../model/sources.ts";
import { type DataResponse, request, textOf } from "./target-access.ts";
import { tokenDataOf } from "./token-data.ts";

export interface VascoPath {
  readonly clientExtId: string;
  readonly extId: string;
}

/** What a VASCO credential was like before the cases. */
export interface VascoBaseline {
  readonly userExtId: string | undefined;
  readonly stateName: string | undefined;
  readonly policyExtId: string | undefined;
  readonly modificationComment: string | undefined;
}

/** Reads the members that can be put back; `undefined` when there is no such credential. No report shows its token data. */
export async function readVasco(access: DataAccess, path: VascoPath): Promise<VascoBaseline | undefined> {
  const response = await request(access, "getVascoCredential", { path }, [200, 404]);
  for (const data of tokenDataOf(response.members)) access.redact(data);
  return response.status === 404 ? undefined : toBaseline(response);
}

/** Creates a VASCO credential that has no user. No operation of the contract can delete it. */
export async function createVasco(
  access: DataAccess,
  { clientExtId, extId }: VascoPath,
  { policyExtId, data }: { readonly policyExtId: string | undefined; readonly data: string },
): Promise<VascoBaseline> {
  access.redact(data);
  const tokens = { vascoTokens: [{ authMode: "RO", data }] };
  const body = { extId, ...tokens, ...(policyExtId === undefined ? {} : { policyExtId }) };
  return toBaseline(await request(access, "createVascoCredential", { path: { clientExtId }, body }, [201]));
}

/** Sets the state and nothing else. */
export async function setVascoState(
  access: DataAccess,
  path: VascoPath,
  { policyExtId }: VascoBaseline,
  stateName: StateName,
): Promise<void> {
  await change(access, path, { stateName, ...(policyExtId === undefined ? {} : { policyExtId }) });
}

/**
 * Gives the credential the members of the baseline again. `version`, times and `stateChangeReason` stay as they are.
 *
 * @returns false when the credential has lost its user, which no operation can give it again.
 */
export async function restoreVasco(access: DataAccess, path: VascoPath, baseline: VascoBaseline): Promise<boolean> {
  const current = await readVasco(access, path);
  if (current === undefined) throw new Error(`VASCO credential ${path.extId} does not exist any more`);
  const isEqual = members.every((name) => current[name] === baseline[name]);
  if (!isEqual) {
    const { stateName, policyExtId, modificationComment = "" } = baseline;
    // Without `policyExtId`, the target would apply the default of the client.
    const body = { stateName, policyExtId, modificationComment };
    // What the target returned goes back as it is, and the types of the contract are narrower than text.
    await change(access, path, body as VascoCredentialUpdate);
  }
  return baseline.userExtId === undefined || current.userExtId === baseline.userExtId;
}

const members = ["stateName", "policyExtId", "modificationComment"] as const;

async function change(access: DataAccess, path: VascoPath, body: VascoCredentialUpdate): Promise<void> {
  await request(access, "updateVascoCredential", { path, body }, [200]);
}

function toBaseline({ members: found }: DataResponse): VascoBaseline {
  const read = (name: string) => textOf(found, name);
  return {
    userExtId: read("userExtId"),
    stateName: read("stateName"),
    policyExtId: read("policyExtId"),
    modificationComment: read("modificationComment"),
  };
}
