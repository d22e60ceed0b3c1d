import { contract, errors, type OperationId, operationIds, operations } from "@credential-api/contract";
import type { Coverage, CoveragePoint } from "../../src/docs/document/coverage.ts";

/** Coverage of the contract of this repository, all of it reached by one test; `changes` replace members of it. */
export function makeCoverage(changes: Partial<Coverage> = {}): Coverage {
  const ofServer = Object.entries(errors).filter(([, { answers }]) => answers === "server");
  const points = [
    ...operationIds.flatMap(pointsOf),
    ...ofServer.map(([code, { status }]) => point("code", null, `no operation ${status} ${code}`)),
  ];
  return { version: contract.version, sha256: contract.sha256, points, problems: [], ...changes };
}

function pointsOf(id: OperationId): readonly CoveragePoint[] {
  const { statuses, errors: codes, permissions } = operations[id];
  return [
    point("operation", id, id),
    ...statuses.map((status) => point("status", id, `${id} ${status}`)),
    ...Object.entries(codes).flatMap(([status, each]) =>
      each.map((code) => point("code", id, `${id} ${status} ${code}`)),
    ),
    ...permissions.flatMap((name) =>
      ["granted", "denied"].map((verdict) => point("permission", id, `${id} ${name} ${verdict}`)),
    ),
  ];
}

function point(kind: CoveragePoint["kind"], operationId: string | null, name: string): CoveragePoint {
  const test = `packages/reference/src/app.test.ts > ${operationId ?? "nobody"} > the test that reaches it`;
  return { kind, operationId, name, test, file: "spec/operations/x/operation.yaml", line: 20, column: 5 };
}
