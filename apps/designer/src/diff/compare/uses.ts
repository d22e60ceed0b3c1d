import type { Use } from "../rules/change.ts";

/** Operations by their names, each with its parts: `updateMobileSignature (request, 200)`. */
export function describeUses(uses: readonly Use[]): string {
  const parts = new Map<string, Set<string>>();
  for (const { operation, part } of uses) parts.set(operation, (parts.get(operation) ?? new Set()).add(part));
  return [...parts]
    .map(([operation, names]) => {
      const detail = [...names].filter((name) => name !== "operation").join(", ");
      return detail === "" ? operation : `${operation} (${detail})`;
    })
    .join("; ");
}
