import type { DeclaredResponse, Operation, OperationId } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";

/**
 * What the request handler enforces for one operation: its row of the operations table, and its validators. Everything that
 * differs between operations is in here; the rest of `http/` is the same for all of them.
 */
export interface OperationRules<Id extends string = OperationId> extends OperationRow {
  readonly id: Id;
  /** By status. */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
  /** Lists every violation; without one, the value is what the handler of the operation receives. */
  readonly explainRequest: (value: unknown) => readonly Violation[];
  /** By status: takes the body. */
  readonly explainResponse: ByStatus<unknown>;
  /** By status: takes the values of headers by their declared names. */
  readonly explainResponseHeaders: ByStatus<Readonly<Record<string, unknown>>>;
}

/** The members of a row of the operations table that are the same for every operation. */
type OperationRow = Pick<
  Operation,
  "method" | "authentication" | "permissions" | "permissionMatch" | "parameters" | "body" | "errors" | "readonlyMembers"
>;

type ByStatus<Value> = Readonly<Record<string, (value: Value) => readonly Violation[]>>;
