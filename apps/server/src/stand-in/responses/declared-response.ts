import { type OperationId, operations } from "@credential-api/contract";
import { exampleHeaders, examples, type ResponseExample } from "@credential-api/contract/examples";

/** A response that the contract shows for an operation. */
export interface DeclaredResponse {
  readonly status: number;
  /** The name of the example, as the contract writes it. */
  readonly example: string;
  /** Absent when the response has no content. */
  readonly body?: unknown;
  /** The declared headers with their examples, but for `X-Request-Id`, which every response has of its own. Names as declared. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Which response is wanted: without a status, the one that has the example; without an example, the first of the status. */
export interface WantedResponse {
  readonly status?: number | undefined;
  /** As the contract writes it, in words, or `stale version` for the 409 of any operation that takes a version. */
  readonly example?: string | undefined;
}

/** Finds a response of an operation. Undefined when the contract shows none like it. */
export function findResponse(id: OperationId, { status, example }: WantedResponse): DeclaredResponse | undefined {
  const wanted = example === undefined ? undefined : toKey(example);
  for (const declared of statusesOf(id)) {
    if (status !== undefined && status !== declared) continue;
    for (const [name, { value }] of Object.entries(examplesOf(id, declared))) {
      if (wanted !== undefined && wanted !== toKey(name) && !(declared === 409 && isStale(name, wanted))) continue;
      const headers = headersOf(id, declared);
      return { status: declared, example: name, headers, ...(value !== undefined && { body: value }) };
    }
  }
  return undefined;
}

/** The declared statuses of an operation. */
export function statusesOf(id: OperationId): readonly number[] {
  return operations[id].statuses;
}

/** The names of the examples of an operation, or of one of its statuses. */
export function exampleNamesOf(id: OperationId, status?: number): readonly string[] {
  const statuses = status === undefined ? statusesOf(id) : [status];
  return statuses.flatMap((each) => Object.keys(examplesOf(id, each)));
}

function examplesOf(id: OperationId, status: number): Readonly<Record<string, ResponseExample>> {
  // Any operation by its name: the type of its own row would be a union over all operations.
  const responses: { readonly [status: number]: Readonly<Record<string, ResponseExample>> } = examples[id].responses;
  return responses[status] ?? {};
}

function headersOf(id: OperationId, status: number): Readonly<Record<string, string>> {
  const ofOperation: { readonly [status: number]: Readonly<Record<string, string>> } = exampleHeaders[id];
  const { "X-Request-Id": _, ...headers } = ofOperation[status] ?? {};
  return headers;
}

/** `unknown user`, `unknown-user` and `unknownUser` are one name. */
function toKey(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** `@credential-api/client/testing` calls the 409 of every operation that takes a version so. */
function isStale(name: string, wanted: string): boolean {
  return wanted === "staleversion" && name.startsWith("stale");
}
