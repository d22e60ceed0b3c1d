import { Skipped } from "../model/outcome.ts";
import type { DataKind } from "./data-settings.ts";
import { assertCanChange, type Enter, type Entry, type Opening } from "./entry.ts";
import {
  createVasco,
  readVasco,
  restoreVasco,
  setVascoState,
  type VascoBaseline,
  type VascoPath,
} from "./vasco-credentials.ts";

/** Opens a VASCO credential with a user, without one, or as it comes: then rather without, because users cannot be replaced. */
export async function openVasco(
  opening: Opening,
  kind: "assigned" | "unassigned" | "either",
): Promise<Entry<VascoPath>> {
  const kinds: readonly (keyof typeof dataKinds)[] = kind === "either" ? ["unassigned", "assigned"] : [kind];
  for (const each of kinds) {
    const found = await find(opening, each);
    if (found !== undefined) return found;
  }
  const { inUse } = opening;
  const which = kind === "either" ? "" : ` that is ${kind}`;
  throw new Skipped(
    `The configuration gives ${inUse.size === 0 ? "no VASCO credential" : "no further VASCO credential"}${which} (data.vascoCredentials)`,
  );
}

const dataKinds = {
  assigned: "assignedVascoCredential",
  unassigned: "unassignedVascoCredential",
} as const satisfies Record<string, DataKind>;

async function find(opening: Opening, kind: "assigned" | "unassigned"): Promise<Entry<VascoPath> | undefined> {
  const { settings, lane, access, inUse } = opening;
  let position = 0;
  for (;;) {
    const extId = await lane.supply(dataKinds[kind], position);
    if (extId === undefined) break;
    if (inUse.has(extId)) {
      position += 1;
      continue;
    }
    const path = { clientExtId: settings.client, extId };
    const baseline = lane.vascoCredentials.get(extId) ?? (await readVasco(access, path));
    const hasUser = baseline?.userExtId !== undefined;
    if (baseline !== undefined && hasUser === (kind === "assigned")) return toEntry(opening, path, baseline, kind);
    const state = baseline === undefined ? "does not exist" : hasUser ? "has a user" : "has no user";
    // What follows takes its position.
    lane.discard(dataKinds[kind], extId, `VASCO credential ${extId} ${state}, although the configuration says ${kind}`);
  }
  if (kind === "assigned" || !settings.create.includes("vascoCredential")) return undefined;
  return create(opening);
}

/** A credential that an earlier run has left behind is used again. */
async function create(opening: Opening): Promise<Entry<VascoPath>> {
  const { settings, lane, access, inUse } = opening;
  let number = 1;
  const toExtId = () => `conformance-${lane.index + 1}-${number}`;
  while (inUse.has(toExtId())) number += 1;
  const path = { clientExtId: settings.client, extId: toExtId() };
  const baseline = lane.vascoCredentials.get(path.extId) ?? (await readVasco(access, path));
  if (baseline !== undefined) return toEntry(opening, path, baseline, "unassigned");
  assertCanChange(access, "a VASCO credential would have to be created");
  const { vasco, defaultVasco } = settings.policies;
  const { data: [data = Buffer.from("conformance").toString("base64")] = [] } = settings.values;
  const created = await createVasco(access, path, { policyExtId: vasco[0] ?? defaultVasco, data });
  lane.remark(`VASCO credential ${path.extId} was created and stays: no operation of the contract deletes it`);
  return toEntry(opening, path, created, "unassigned");
}

async function toEntry(
  { lane, access }: Opening,
  path: VascoPath,
  baseline: VascoBaseline,
  kind: "assigned" | "unassigned",
): Promise<Entry<VascoPath>> {
  const { extId: id } = path;
  lane.vascoCredentials.set(id, baseline);
  const restore = async () => {
    if (await restoreVasco(access, path, baseline)) return;
    lane.vascoCredentials.delete(id);
    lane.discard(
      dataKinds[kind],
      id,
      `VASCO credential ${id} has lost its user ${baseline.userExtId}: no operation of the contract gives it one`,
    );
  };
  if (lane.changed.has(id)) await restore();
  if (!access.readOnly) lane.changed.add(id);
  const enter: Enter = async (state) => {
    if (baseline.stateName === state) return;
    assertCanChange(access, `VASCO credential ${id} is not in state ${state}`);
    await setVascoState(access, path, baseline, state);
  };
  return { id, path, restore, release: restore, enter };
}
