import type { OperationId, OperationResponse, OperationStatus, ReceivedRequest } from "@credential-api/contract";
import type { Store } from "../store/store.ts";

/** What a handler uses in addition to its request. */
export interface OperationContext {
  readonly store: Store;
  /** The clock. */
  readonly now: () => Date;
  /** The caller, already authorized. Without authentication, the subject is `anonymous` and the data room is empty. */
  readonly caller: {
    readonly subject: string;
    /** The data room: the external ids of the clients that the caller may access. */
    readonly clients: ReadonlySet<string>;
  };
  /** Returns whether a text is one PEM block with an X.509 certificate. */
  readonly isCertificate: (pem: string) => boolean;
  /** What a VASCO update without `policyExtId` does: apply the client's default policy, or keep the credential's. */
  readonly whenVascoPolicyOmitted: "default" | "keep";
  /** Call it with a response before you write what the response says. Throws when the contract does not declare it. */
  readonly checkResponse: (response: AnyResponse & { readonly headers?: object }) => void;
}

/**
 * The handler of an operation: takes a request that satisfies the contract, and returns a response that the contract
 * declares, with its headers. Declared error responses are returned, not thrown. `Unavailable` is thrown when the operation
 * cannot be performed at the moment; any other exception is a bug.
 */
export type Handler<Id extends OperationId> = (
  request: ReceivedRequest<Id>,
  context: OperationContext,
) => Promise<Returned<OperationResponse<Id>> & AnyResponse>;

/** One handler for every operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** What the responses of all operations have in common. */
interface AnyResponse {
  readonly status: OperationStatus<OperationId>;
  readonly body?: unknown;
}

/** A response as a handler returns it: `Cache-Control` is optional, because the request handler sends `no-store` for a read. */
type Returned<Response> = Response extends { readonly headers?: infer Headers }
  ? Omit<Response, "headers"> & HeadersPart<NonNullable<Headers>>
  : Response;

type HeadersPart<Headers> =
  Partial<Headers> extends Omit<Headers, "Cache-Control">
    ? { readonly headers?: Partial<Headers> }
    : { readonly headers: Omit<Headers, "Cache-Control"> & Partial<Headers> };
