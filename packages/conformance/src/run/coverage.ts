import { operationIds, operations } from "@credential-api/contract";
import type { CaseResult, Report } from "../model/report.ts";

/** How many of the declared statuses, codes and permissions of all operations a passed case covers. */
export function measureCoverage(results: readonly CaseResult[]): Report["coverage"] {
  const declared = new Set(operationIds.flatMap(declaredCells));
  const covered = new Set(results.filter(({ verdict }) => verdict === "pass").flatMap(toCells));
  return { declared: declared.size, covered: [...declared].filter((cell) => covered.has(cell)).length };
}

function declaredCells(id: keyof typeof operations): readonly string[] {
  const { statuses, errors, permissions } = operations[id];
  return [
    ...statuses.map((status) => `${id} status ${status}`),
    ...Object.values(errors).flatMap((codes) => codes.map((code) => `${id} code ${code}`)),
    ...permissions.map((permission) => `${id} permission ${permission}`),
  ];
}

function toCells({ operation, covers }: CaseResult): readonly string[] {
  return (["status", "code", "permission"] as const).flatMap((kind) =>
    covers[kind] === undefined ? [] : [`${operation} ${kind} ${covers[kind]}`],
  );
}
