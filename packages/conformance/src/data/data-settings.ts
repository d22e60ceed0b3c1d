import type { Hook } from "../hooks/hook.ts";

/** What the configuration says about starting data (`data` and `faults`). */
export interface DataSettings {
  readonly client: string;
  readonly otherClient: string | undefined;
  readonly users: {
    readonly withMobileSignature: readonly string[];
    readonly withoutMobileSignature: readonly string[];
  };
  readonly vascoCredentials: { readonly assigned: readonly string[]; readonly unassigned: readonly string[] };
  readonly policies: {
    readonly mobileSignature: readonly string[];
    readonly vasco: readonly string[];
    readonly defaultMobileSignature: string | undefined;
    readonly defaultVasco: string | undefined;
    readonly otherType: string | undefined;
  };
  /** By name; a lane takes one of several. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What the kit may create through the operations of the contract. */
  readonly create: readonly ("mobileSignature" | "vascoCredential")[];
  readonly hooks: { readonly supply: Hook | undefined; readonly remove: Hook | undefined };
  readonly faults: {
    readonly broken: Fault | undefined;
    readonly unavailable: Fault | undefined;
  };
}

/** How a server is broken, and put in order again. */
interface Fault {
  readonly start: Hook;
  readonly stop: Hook;
}

/** The kinds of starting data. Hooks get the name. */
export type DataKind =
  | "mobileSignature"
  | "userWithoutMobileSignature"
  | "assignedVascoCredential"
  | "unassignedVascoCredential";
