/** Paths as requests have them. */
import { type OperationId, operations } from "@credential-api/contract";

/** Path parameters that name something of the demo data: the examples of the contract's parameters. */
export const shownParameters: Readonly<Record<string, string>> = {
  clientExtId: "client-123",
  userExtId: "user-123",
  extId: "vasco-123",
};

/**
 * The path of an operation with these parameters, which have to be percent-encoded already.
 *
 * @throws Error when one is missing: then an operation has a parameter that no test knows yet.
 */
export function pathOf(id: OperationId, parameters: Readonly<Record<string, string>>): string {
  return operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined)
      throw new Error(`${id} has a parameter ${name}: give it a value in packages/reference/test/path-of.ts`);
    return value;
  });
}
