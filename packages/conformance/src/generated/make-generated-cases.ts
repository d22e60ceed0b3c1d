/** Cases that are made from the schemas of the requests. They name no operation. */
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { Case } from "../model/case.ts";
import type { Prepare, Subject } from "../model/prepare.ts";
import { acceptedCases } from "./cases/accepted-cases.ts";
import { exampleCases } from "./cases/example-cases.ts";
import { lookedUpCases } from "./cases/looked-up-cases.ts";
import { rejectedCase } from "./cases/rejected-case.ts";
import { requestNodes } from "./schema/request-nodes.ts";
import { constraintsOf, missingParameter } from "./violations/constraints.ts";

/**
 * Makes one case for each constraint at each location of each request, one for each listed value and each example, and one
 * for all valid requests of an operation.
 */
export function makeGeneratedCases(
  subjects: {
    readonly [Id in OperationId]: Pick<Subject<Id>, "prepare">;
  },
): readonly Case[] {
  return operationIds.flatMap((id) => casesOf(id, subjects[id].prepare));
}

function casesOf<Id extends OperationId>(id: Id, prepare: Prepare<Id>): readonly Case[] {
  const { body, parameters } = requestNodes[id];
  const { method, errors, readonlyMembers } = operations[id];
  const readonly = errors["422"]?.includes("errors.modifyReadonlyData") ? readonlyMembers : [];
  return [
    ...acceptedCases(id, prepare),
    ...exampleCases(id, prepare),
    ...(method === "get" ? lookedUpCases(id, prepare) : []),
    ...(body === undefined ? [] : constraintsOf(body, readonly).map((each) => rejectedCase(id, prepare, body, each))),
    ...parameters.flatMap((parameter) =>
      [...missingParameter(parameter), ...constraintsOf(parameter.node)].map((each) =>
        rejectedCase(id, prepare, parameter.node, each),
      ),
    ),
  ];
}
