import type { OperationId, OperationStatus } from "@credential-api/contract";
import type { Store } from "../store/store.ts";

/** What a handler uses in addition to its request. */
export interface OperationContext {
  readonly store: Store;
  /** The clock. */
  readonly now: () => Date;
  /** Makes the external id of a new credential. */
  readonly newExtId: () => string;
  /** The caller, already authorized. Without authentication, the subject is `anonymous` and the data room is empty. */
  readonly caller: {
    readonly subject: string;
    /** The data room: the external ids of the clients that the caller may access. */
    readonly clients: ReadonlySet<string>;
  };
  /** Returns whether a text is one PEM block with an X.509 certificate. */
  readonly isCertificate: (pem: string) => boolean | Promise<boolean>;
  /** What a VASCO update without `policyExtId` does: apply the client's default policy, or keep the credential's. */
  readonly whenVascoPolicyOmitted: "default" | "keep";
  /** Call it with a response before you write what the response says. Throws when the contract does not declare it. */
  readonly checkResponse: (response: AnyResponse & { readonly headers?: object }) => void;
}

/** What the responses of all operations have in common. */
export interface AnyResponse {
  readonly status: OperationStatus<OperationId>;
  readonly body?: unknown;
}
