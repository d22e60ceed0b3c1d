import { runHook } from "../hooks/run-hook.ts";
import type { DataKind, DataSettings } from "./data-settings.ts";
import type { SignatureBaseline } from "./mobile-signatures.ts";
import type { VascoBaseline } from "./vasco-credentials.ts";

/** The users and credentials of one lane. No other lane has them. */
export interface Lane {
  readonly index: number;
  /**
   * The external id of a user or of a VASCO credential; `undefined` when nothing supplies one more. The same position
   * always returns the same one.
   */
  readonly supply: (kind: DataKind, position: number) => Promise<string | undefined>;
  /** What mobile signatures were like before the first case, by user. */
  readonly signatures: Map<string, SignatureBaseline>;
  readonly vascoCredentials: Map<string, VascoBaseline>;
  /** Users who had no mobile signature before the first case. */
  readonly freeUsers: Set<string>;
  /** External ids of what a case may have changed and has not been put back. */
  readonly changed: Set<string>;
  /** The credential is no use any more for its kind. */
  readonly discard: (kind: DataKind, extId: string, remark: string) => void;
  /** Sentences about what stays changed on the target. */
  readonly remark: (text: string) => void;
  readonly close: () => Promise<readonly string[]>;
}

/** How many lanes the data is enough for: the kind of which there is least decides. Faults concern all cases at once. */
export function countLanes(settings: DataSettings): number {
  const { faults, hooks } = settings;
  if (faults.broken !== undefined || faults.unavailable !== undefined) return 1;
  const counts = hooks.supply === undefined ? countGiven(settings) : [];
  return Math.max(1, Math.min(MAX_LANES, ...counts.filter((count) => count > 0)));
}

/** More cases at the same time show nothing new. */
const MAX_LANES = 64;

function countGiven({ users, vascoCredentials, create }: DataSettings): readonly number[] {
  const given = users.withMobileSignature.length;
  const free = users.withoutMobileSignature.length;
  const assigned = vascoCredentials.assigned.length;
  const unassigned = create.includes("vascoCredential") ? MAX_LANES : vascoCredentials.unassigned.length;
  if (!create.includes("mobileSignature")) return [given, free, assigned, unassigned];
  // Each lane has a user with a mobile signature, or a second user who can get one.
  return [Math.floor((given + Math.max(given, free)) / 2), free, assigned, unassigned];
}

/** Deals out what the configuration gives, item by item. No item is in two lanes. */
export function createLane(settings: DataSettings, index: number, lanes: number): Lane {
  const { users, vascoCredentials } = settings;
  const own = (list: readonly string[]) => list.filter((_, position) => position % lanes === index);
  // The second users go first to lanes that have no user with a mobile signature.
  const ownFree = users.withoutMobileSignature.filter((_, position) => {
    const lane = position < lanes ? position : position + users.withMobileSignature.length;
    return lane % lanes === index;
  });
  const lists: Record<DataKind, string[]> = {
    mobileSignature: own(users.withMobileSignature),
    userWithoutMobileSignature: ownFree,
    assignedVascoCredential: own(vascoCredentials.assigned),
    unassignedVascoCredential: own(vascoCredentials.unassigned),
  };
  const supplied: { readonly kind: DataKind; readonly extId: string }[] = [];
  const remarks: string[] = [];

  async function supply(kind: DataKind, position: number): Promise<string | undefined> {
    const list = lists[kind];
    while (list.length <= position) {
      const extId = await askHook(settings, kind, index);
      if (extId === undefined) return undefined;
      supplied.push({ kind, extId });
      list.push(extId);
    }
    return list[position];
  }

  return {
    index,
    supply,
    signatures: new Map(),
    vascoCredentials: new Map(),
    freeUsers: new Set(),
    changed: new Set(),
    discard: (kind, extId, remark) => {
      lists[kind] = lists[kind].filter((each) => each !== extId);
      if (!remarks.includes(remark)) remarks.push(remark);
    },
    remark: (text) => {
      if (!remarks.includes(text)) remarks.push(text);
    },
    close: async () => {
      const { remove } = settings.hooks;
      if (remove !== undefined) {
        for (const { kind, extId } of supplied) {
          await runHook(remove, { kind, extId, client: settings.client }).catch((error: Error) =>
            remarks.push(`${extId} (${kind}) could not be removed: ${error.message}`),
          );
        }
      }
      return remarks;
    },
  };
}

async function askHook({ hooks, client }: DataSettings, kind: DataKind, lane: number): Promise<string | undefined> {
  if (hooks.supply === undefined) return undefined;
  const text = (await runHook(hooks.supply, { kind, client, lane: String(lane) })).trim();
  if (text === "") return undefined;
  // One line with the id itself, or JSON with one member: what is shorter to write in a shell or in a server.
  return text.startsWith("{") ? readExtId(text) : text;
}

function readExtId(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && "extId" in body && typeof body.extId === "string") {
      return body.extId;
    }
  } catch {}
  throw new Error('data.hooks.supply must return an external id, as text or as {"extId": "…"}');
}
