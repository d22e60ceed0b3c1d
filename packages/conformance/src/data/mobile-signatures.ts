import type { MobileSignatureCreation, MobileSignatureUpdate, StateName } from "@credential-api/contract";
import type { DataAccess } from "../model/sources.ts";
import { type DataResponse, request, textOf } from "./target-access.ts";

/** The user of a mobile signature. */
export interface SignaturePath {
  readonly clientExtId: string;
  readonly userExtId: string;
}

/** What a mobile signature was like before the cases. */
export type SignatureBaseline = Readonly<Partial<Record<(typeof members)[number] | "extId", string>>>;

const members = [
  "stateName",
  "policyExtId",
  "modificationComment",
  "identificator",
  "msspIdentifier",
  "signerCert",
  "msisdn",
] as const;

/** Reads the members that can be put back; `undefined` when the user has no mobile signature. */
export async function readSignature(access: DataAccess, path: SignaturePath): Promise<SignatureBaseline | undefined> {
  const response = await request(access, "getMobileSignature", { path }, [200, 404]);
  return response.status === 404 ? undefined : toBaseline(response);
}

/** Creates a mobile signature with the members of the baseline, as far as a creation can set them. */
export async function createSignature(
  access: DataAccess,
  path: SignaturePath,
  baseline: SignatureBaseline,
): Promise<SignatureBaseline> {
  const { modificationComment, ...settable } = baseline;
  // What the target returned goes back as it is, and the types of the contract are narrower than text.
  const body = { msspIdentifier: DEFAULT_MSSP, ...settable } as MobileSignatureCreation;
  const created = toBaseline(await request(access, "createMobileSignature", { path, body }, [201]));
  if (modificationComment === undefined) return created;
  return change(access, path, { modificationComment });
}

export async function deleteSignature(access: DataAccess, path: SignaturePath): Promise<void> {
  await request(access, "deleteMobileSignature", { path }, [204, 404]);
}

export async function setSignatureState(access: DataAccess, path: SignaturePath, stateName: StateName): Promise<void> {
  await change(access, path, { stateName });
}

/**
 * Gives the mobile signature the members of the baseline again. A member that no change can clear (`signerCert`), and an
 * external id that is another, take a deletion and a creation. `version`, times and `stateChangeReason` stay as they are.
 */
export async function restoreSignature(
  access: DataAccess,
  path: SignaturePath,
  baseline: SignatureBaseline,
): Promise<void> {
  const current = await readSignature(access, path);
  if (current === undefined) {
    await createSignature(access, path, baseline);
    return;
  }
  const changed = members.filter((name) => current[name] !== baseline[name]);
  const isRemoved = changed.some((name) => baseline[name] === undefined && name !== "modificationComment");
  if (isRemoved || current.extId !== baseline.extId) {
    await deleteSignature(access, path);
    await createSignature(access, path, baseline);
  } else if (changed.length > 0) {
    await change(access, path, Object.fromEntries(changed.map((name) => [name, baseline[name] ?? ""])));
  }
}

async function change(
  access: DataAccess,
  path: SignaturePath,
  body: MobileSignatureUpdate,
): Promise<SignatureBaseline> {
  return toBaseline(await request(access, "updateMobileSignature", { path, body }, [200]));
}

function toBaseline({ members: found }: DataResponse): SignatureBaseline {
  const known = ["extId", ...members] as const;
  return Object.fromEntries(
    known.flatMap((name) => {
      const value = textOf(found, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const DEFAULT_MSSP = "http://mss.example.com/conformance";
