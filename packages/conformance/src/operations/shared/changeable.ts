import type { OperationId } from "@credential-api/contract";
import type { CallOptions, CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";

/** A kind of credential that can be changed, as the cases see it that all kinds share. */
export interface Changeable {
  /** The operation that changes it. */
  readonly id: OperationId;
  /** Takes a credential of the starting data. Throws `Skipped` when there is none. */
  readonly open: (context: CaseContext) => Promise<OpenCredential>;
  /** A version as requests of the operation have it: a number or a text. */
  readonly toVersion: (version: number) => number | string;
}

/** One credential, for one case. */
interface OpenCredential {
  readonly read: () => Promise<Exchange>;
  /**
   * Changes these members, whatever the schema says about them. Members that the operation sets when they are left out are
   * sent with their current values.
   */
  readonly change: (members: Readonly<Record<string, unknown>>, options?: CallOptions) => Promise<Exchange>;
}
