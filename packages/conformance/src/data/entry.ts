import type { StateName } from "@credential-api/contract";
import { Skipped } from "../model/outcome.ts";
import type { DataAccess } from "../model/sources.ts";
import type { DataSettings } from "./data-settings.ts";
import type { Lane } from "./lanes.ts";

/** A user or a credential that a case has got. */
export interface Entry<Path> {
  readonly id: string;
  readonly path: Path;
  /** Puts it back to how the case has got it. */
  readonly restore: () => Promise<void>;
  /** Puts it back to how it was before the case. */
  readonly release: () => Promise<void>;
  /** Absent for a user. */
  readonly enter?: Enter;
}

/** Gives a credential a state. */
export type Enter = (state: StateName) => Promise<void>;

/** What the kinds of starting data need to open an entry. */
export interface Opening {
  readonly settings: DataSettings;
  readonly lane: Lane;
  readonly access: DataAccess;
  /** External ids that the case has already. */
  readonly inUse: ReadonlySet<string>;
}

/** Throws `Skipped` when nothing may change. */
export function assertCanChange({ readOnly }: DataAccess, what: string): void {
  if (readOnly) throw new Skipped(`Nothing may change, and ${what}`);
}
