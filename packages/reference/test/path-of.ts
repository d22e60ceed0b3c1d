/** Paths of requests. */
import { type OperationId, operations } from "@credential-api/contract";

/** Path parameters that exist in the demo data: the examples of the contract's parameters. */
export const exampleParameters: Readonly<Record<string, string>> = {
  clientExtId: "client-123",
  userExtId: "user-123",
  extId: "vasco-123",
};

/**
 * The path of an operation with these parameters, which must be percent-encoded.
 *
 * @throws Error for a parameter without a value, such as one of a new operation.
 */
export function pathOf(id: OperationId, parameters: Readonly<Record<string, string>>): string {
  return operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined)
      throw new Error(`${id} has a parameter ${name}: give it a value in packages/reference/test/path-of.ts`);
    return value;
  });
}
