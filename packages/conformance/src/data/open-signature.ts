import { Skipped } from "../model/outcome.ts";
import { assertCanChange, type Enter, type Entry, type Opening } from "./entry.ts";
import {
  createSignature,
  deleteSignature,
  readSignature,
  restoreSignature,
  type SignatureBaseline,
  type SignaturePath,
  setSignatureState,
} from "./mobile-signatures.ts";

/** Opens a user who has a mobile signature, or gets one for the time of the case. */
export async function openSignature(opening: Opening): Promise<Entry<SignaturePath>> {
  const { settings, lane, inUse } = opening;
  for (let position = 0; ; position += 1) {
    const userExtId = await lane.supply("mobileSignature", position);
    if (userExtId === undefined) break;
    if (!inUse.has(userExtId)) return openGiven(opening, userExtId);
  }
  if (settings.create.includes("mobileSignature")) return openCreated(opening, await findFreeUser(opening));
  throw new Skipped(
    inUse.size === 0
      ? "The configuration gives no user with a mobile signature (data.users.withMobileSignature)"
      : "The configuration gives too few users with a mobile signature (data.users.withMobileSignature)",
  );
}

/** Opens a user who has no mobile signature. */
export async function openFreeUser(opening: Opening): Promise<Entry<SignaturePath>> {
  const { lane, access } = opening;
  const path = await findFreeUser(opening);
  const { userExtId: id } = path;
  const release = () => deleteSignature(access, path);
  if (lane.changed.has(id)) await release();
  lane.changed.add(id);
  // A case that created nothing is the usual one, so a read comes first.
  const restore = async () => {
    if ((await readSignature(access, path)) !== undefined) await release();
  };
  return { id, path, restore, release: restore };
}

async function openGiven({ settings, lane, access }: Opening, id: string): Promise<Entry<SignaturePath>> {
  const path = { clientExtId: settings.client, userExtId: id };
  const baseline = lane.signatures.get(id) ?? (await readSignature(access, path));
  if (baseline === undefined) {
    throw new Skipped(`User ${id} has no mobile signature, although the configuration says so`);
  }
  lane.signatures.set(id, baseline);
  const restore = () => restoreSignature(access, path, baseline);
  if (lane.changed.has(id)) await restore();
  if (!access.readOnly) lane.changed.add(id);
  return { id, path, restore, release: restore, enter: toEnter(access, path, baseline) };
}

async function openCreated({ settings, lane, access }: Opening, path: SignaturePath): Promise<Entry<SignaturePath>> {
  const { userExtId: id } = path;
  assertCanChange(access, `user ${id} has no mobile signature yet`);
  const wanted = toNewSignature(settings.values, lane.index);
  const release = () => deleteSignature(access, path);
  if (lane.changed.has(id)) await release();
  lane.changed.add(id);
  const baseline = await createSignature(access, path, wanted);
  return {
    id,
    path,
    restore: () => restoreSignature(access, path, baseline),
    release,
    enter: toEnter(access, path, baseline),
  };
}

function toEnter(access: Opening["access"], path: SignaturePath, baseline: SignatureBaseline): Enter {
  return async (state) => {
    if (baseline.stateName === state) return;
    assertCanChange(access, `the mobile signature of user ${path.userExtId} is not in state ${state}`);
    await setSignatureState(access, path, state);
  };
}

/** The first user of the lane without a mobile signature whom the case has not got. */
async function findFreeUser({ settings, lane, access, inUse }: Opening): Promise<SignaturePath> {
  for (let position = 0; ; position += 1) {
    const userExtId = await lane.supply("userWithoutMobileSignature", position);
    if (userExtId === undefined) break;
    if (inUse.has(userExtId)) continue;
    const path = { clientExtId: settings.client, userExtId };
    if (lane.freeUsers.has(userExtId)) return path;
    if ((await readSignature(access, path)) !== undefined) {
      // The kit did not create it, so it does not delete it.
      throw new Skipped(`User ${userExtId} has a mobile signature, although the configuration says the opposite`);
    }
    lane.freeUsers.add(userExtId);
    return path;
  }
  throw new Skipped(
    inUse.size === 0
      ? "The configuration gives no user without a mobile signature (data.users.withoutMobileSignature)"
      : "The configuration gives too few users without a mobile signature (data.users.withoutMobileSignature)",
  );
}

/** Values of the configuration, for policies that accept no others. */
function toNewSignature(values: Opening["settings"]["values"], lane: number): SignatureBaseline {
  const pick = (name: string, otherwise: string) => {
    const list = values[name] ?? [];
    return list[lane % Math.max(1, list.length)] ?? otherwise;
  };
  return {
    identificator: pick("identificator", `conformance-${lane}`),
    msspIdentifier: pick("msspIdentifier", "http://mss.example.com/conformance"),
    msisdn: pick("msisdn", `+417900${String(lane).padStart(5, "0")}`),
  };
}
