import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { CaseResult, Report } from "../../model/report.ts";
import { countsAsFailure } from "../../run/judge-failures.ts";
import { countResults, type Tally } from "./count-by-operation.ts";

/** What the cases say about each status, code, permission and value of each operation. */
export interface Matrix {
  readonly operations: readonly string[];
  readonly parts: readonly { readonly name: string; readonly rows: readonly Row[] }[];
}

export interface Row {
  readonly name: string;
  /** A code belongs to the status above it. */
  readonly isNested: boolean;
  /** One for each operation; `undefined` when the contract does not declare it there and no case covers it. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Cell extends Tally {
  /** `uncovered`: the contract declares it, and no case covers it. */
  readonly state: "failed" | "errors" | "accepted" | "passed" | "skipped" | "uncovered";
  /** The first failure that counts. */
  readonly failure: CaseResult | undefined;
}

/** Whether the results cover anything, so that a matrix says something. Those of traffic do not. */
export function coversAnything({ results }: Report): boolean {
  return results.some(({ covers }) => Object.keys(covers).length > 0);
}

/** Makes the matrix from what the contract declares and what the results cover. */
export function makeMatrix({ results }: Report): Matrix {
  const covering = results.filter(({ operation, covers }) => operation !== null && Object.keys(covers).length > 0);
  const columns = [...new Set([...operationIds, ...covering.flatMap(({ operation }) => operation ?? [])])];
  const toRow = ({ name, isNested = false, declares, covers }: Criterion): Row => ({
    name,
    isNested,
    cells: columns.map((operation) => {
      const found = covering.filter((result) => result.operation === operation && covers(result));
      return found.length > 0 || (isDeclared(operation) && declares(operation)) ? toCell(found) : undefined;
    }),
  });
  return {
    operations: columns,
    parts: [
      { name: "Statuses and codes", rows: statusCriteria(covering).map(toRow) },
      { name: "Permissions", rows: permissionCriteria(covering).map(toRow) },
      { name: "Values", rows: valueCriteria(covering).map(toRow) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** What a row is about. */
interface Criterion {
  readonly name: string;
  readonly isNested?: boolean;
  readonly declares: (operation: OperationId) => boolean;
  readonly covers: (result: CaseResult) => boolean;
}

function statusCriteria(results: readonly CaseResult[]): readonly Criterion[] {
  const statuses = sortedUnion(
    operationIds.flatMap((id): readonly number[] => operations[id].statuses),
    results.flatMap(({ covers }) => covers.status ?? []),
  );
  return statuses.flatMap((status) => [
    {
      name: String(status),
      declares: (id) => operations[id].statuses.some((each) => each === status),
      covers: ({ covers }) => covers.status === status,
    },
    ...codeCriteria(status, results),
  ]);
}

function codeCriteria(status: number, results: readonly CaseResult[]): readonly Criterion[] {
  const codes = sortedUnion(
    operationIds.flatMap((id) => declaredCodes(id, status)),
    results.flatMap(({ covers }) => (covers.status === status ? (covers.code ?? []) : [])),
  );
  return codes.map((code) => ({
    name: code,
    isNested: true,
    declares: (id) => declaredCodes(id, status).includes(code),
    covers: ({ covers }) => covers.code === code && (covers.status ?? status) === status,
  }));
}

function permissionCriteria(results: readonly CaseResult[]): readonly Criterion[] {
  const permissions = sortedUnion(
    operationIds.flatMap((id): readonly string[] => operations[id].permissions),
    results.flatMap(({ covers }) => covers.permission ?? []),
  );
  return permissions.map((permission) => ({
    name: permission,
    declares: (id) => operations[id].permissions.some((each) => each === permission),
    covers: ({ covers }) => covers.permission === permission,
  }));
}

/** The contract has no list of the values that matter, so a row is there when a case covers it. */
function valueCriteria(results: readonly CaseResult[]): readonly Criterion[] {
  return sortedUnion(results.flatMap(({ covers }) => covers.value ?? [])).map((value) => ({
    name: value,
    declares: () => false,
    covers: ({ covers }) => covers.value === value,
  }));
}

function isDeclared(operation: string): operation is OperationId {
  return Object.hasOwn(operations, operation);
}

function declaredCodes(id: OperationId, status: number): readonly string[] {
  const errors: Readonly<Record<string, readonly string[]>> = operations[id].errors;
  return errors[status] ?? [];
}

function sortedUnion<Value extends string | number>(...lists: readonly (readonly Value[])[]): readonly Value[] {
  return [...new Set(lists.flat())].sort((a, b) => (a < b ? -1 : 1));
}

/** A failure says more than an error, and that more than a pass. */
const states = ["failed", "errors", "accepted", "passed", "skipped"] as const;

function toCell(results: readonly CaseResult[]): Cell {
  const tally = countResults(results);
  const state = states.find((each) => tally[each] > 0) ?? "uncovered";
  return { ...tally, state, failure: results.find(countsAsFailure) };
}
