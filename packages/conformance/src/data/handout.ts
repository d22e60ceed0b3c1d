import type { StateName } from "@credential-api/contract";
import type { CaseData } from "../model/context.ts";
import type { DataAccess } from "../model/sources.ts";
import type { DataSettings } from "./data-settings.ts";
import type { Entry, Opening } from "./entry.ts";
import type { Lane } from "./lanes.ts";
import { openFreeUser, openSignature } from "./open-signature.ts";
import { openVasco } from "./open-vasco.ts";

/** What one case gets, and how to put all of it back. */
export type Handout = Pick<CaseData, "mobileSignature" | "userWithoutMobileSignature" | "vascoCredential"> & {
  /** @throws Error when something could not be put back; the rest is. */
  readonly release: () => Promise<void>;
};

/** Hands out the data of a lane to one case. */
export function createHandout(settings: DataSettings, lane: Lane, access: DataAccess): Handout {
  const entries: Entry<object>[] = [];
  const opening = (): Opening => ({ settings, lane, access, inUse: new Set(entries.map(({ id }) => id)) });

  /** The first entry of a wish again, or one more. */
  function createTaker<Path extends object>() {
    const taken: Entry<Path>[] = [];
    return async (
      open: (opening: Opening) => Promise<Entry<Path>>,
      { another = false, state }: { readonly another?: boolean; readonly state?: StateName } = {},
    ): Promise<Path> => {
      let [entry] = another ? [] : taken;
      if (entry === undefined) {
        entry = await open(opening());
        taken.push(entry);
        entries.push(entry);
      } else if (!access.readOnly) {
        await entry.restore();
      }
      if (state !== undefined) await entry.enter?.(state);
      return entry.path;
    };
  }

  const signature = createTaker<{ clientExtId: string; userExtId: string }>();
  const freeUser = createTaker<{ clientExtId: string; userExtId: string }>();
  const vasco = {
    either: createTaker<{ clientExtId: string; extId: string }>(),
    assigned: createTaker<{ clientExtId: string; extId: string }>(),
    unassigned: createTaker<{ clientExtId: string; extId: string }>(),
  };
  return {
    mobileSignature: (wish) => signature(openSignature, wish),
    userWithoutMobileSignature: (wish) => freeUser(openFreeUser, wish),
    vascoCredential: ({ assigned, ...wish } = {}) => {
      const kind = assigned === undefined ? "either" : assigned ? "assigned" : "unassigned";
      return vasco[kind]((opening) => openVasco(opening, kind), wish);
    },
    release: async () => {
      if (access.readOnly) return;
      const problems: string[] = [];
      for (const entry of entries) {
        try {
          await entry.release();
          lane.changed.delete(entry.id);
        } catch (error) {
          problems.push(`${entry.id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      for (const problem of problems) lane.remark(`Not put back: ${problem}`);
      if (problems.length > 0) throw new Error(problems.join("; "));
    },
  };
}
