import type { ClientChangePairs } from "./gen/client-docs.ts";
import type { OperationId, Pagination } from "./operation.ts";

/** An operation as a client needs it at run time. */
export interface ClientOperation {
  /** In upper case. */
  readonly method: string;
  /** The path template with `{parameter}` segments. */
  readonly path: string;
  /** The statuses that the contract declares. */
  readonly statuses: readonly number[];
  /** The JSON types of success bodies that are no objects, by status; "none" for a status without a body. */
  readonly bodies?: { readonly [status: number]: string };
  /** The query and header parameters. Absent: there are none. */
  readonly parameters?: readonly ClientParameter[];
  /** Whether the request must have a body. */
  readonly body?: true;
  /** The JSON type of the version in the request. */
  readonly version?: "integer" | "string";
  /** The name of the change that reads, edits and sends. */
  readonly change?: keyof ClientChangePairs;
  /** The operation that reads the credential which this one changes. */
  readonly read?: OperationId;
  /** The members that the request can set. Only beside `read`. */
  readonly settable?: readonly string[];
  /** The read whose 200 body a success of this operation returns, or, of a DELETE, which it makes a 404. */
  readonly shownBy?: OperationId;
  /** How its pages are read. Only of a list with pages. */
  readonly pagination?: Pagination;
}

/** A query or header parameter as a client needs it at run time. */
export interface ClientParameter {
  readonly name: string;
  readonly in: "query" | "header";
  readonly required?: true;
  /** The items of the array are joined with commas. Absent: each item is sent as `name=value`. */
  readonly explode?: false;
}
