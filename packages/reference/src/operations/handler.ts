import type { OperationId, OperationRequest, OperationResponse, OperationStatus } from "@credential-api/contract";
import type { Store } from "../store/store.ts";

/** What an operation works with. */
export interface Means {
  readonly store: Store;
  /** The clock. */
  readonly now: () => Date;
  /** Who calls; authorised already. */
  readonly caller: { readonly subject: string };
  /** Tells whether a text is one PEM block that holds an X.509 certificate. */
  readonly isCertificate: (pem: string) => boolean;
  /** What a VASCO update without `policyExtId` does: apply the client's default policy, or keep the credential's. */
  readonly whenVascoPolicyOmitted: "default" | "keep";
  /** Called with an answer before what it tells is written: throws when the contract does not declare it, if answers are checked. */
  readonly check: (answer: { readonly status: OperationStatus<OperationId>; readonly body: unknown }) => void;
}

/**
 * An operation: takes a request that satisfies the contract and answers as the contract declares. Every declared outcome
 * is a returned value; `Unavailable` says that it cannot be done now, and anything else that is thrown is a bug.
 */
export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  means: Means,
) => Promise<WithoutHeaders<OperationResponse<Id>> & Plain>;

/** One handler for every operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** What all answers have in common, whichever the operation. Headers are not an operation's business. */
interface Plain {
  readonly status: OperationStatus<OperationId>;
  readonly body: unknown;
  readonly headers?: never;
}

type WithoutHeaders<Answer> = { [Key in keyof Answer as Exclude<Key, "headers">]: Answer[Key] };
