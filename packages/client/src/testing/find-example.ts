import type { OperationId } from "@credential-api/contract";
import { exampleHeaders, examples, type ResponseExample } from "@credential-api/contract/examples";

/** What the 409 of every operation that takes a version is called, whatever the contract has to call it to be unique. */
export const STALE_VERSION = "stale version";

/** `clientOutsideDataRoom` in words: `client outside data room`. */
export type Words<Name extends string, Done extends string = ""> = Name extends `${infer Letter}${infer Rest}`
  ? Words<Rest, Letter extends Lowercase<Letter> ? `${Done}${Letter}` : `${Done} ${Lowercase<Letter>}`>
  : Done;

/**
 * Finds the body of a response that the contract shows, by either of its names; without a name, the first.
 *
 * @throws TypeError when there is none.
 */
export function findExample(operation: OperationId, status: number, name?: string): unknown {
  // Any operation by its name: the type of its own row would be a union over all operations.
  const all: { readonly [id: string]: { readonly responses: ByStatus<ResponseExample> } } = examples;
  const shown = Object.entries(all[operation]?.responses[status] ?? {});
  const found = shown.find(([each]) => name === undefined || name === each || name === toWords(status, each));
  if (found === undefined) throw new TypeError(`${operation} has no example ${status} ${name ?? ""}`.trim());
  return found[1].value;
}

/** The declared headers of a response, each with its example. */
export function findExampleHeaders(operation: OperationId, status: number): Readonly<Record<string, string>> {
  const all: { readonly [id: string]: ByStatus<string> } = exampleHeaders;
  return all[operation]?.[status] ?? {};
}

interface ByStatus<T> {
  readonly [status: number]: Readonly<Record<string, T>>;
}

function toWords(status: number, name: string): string {
  if (status === 409 && name.startsWith("stale")) return STALE_VERSION;
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
