import type { OperationId, OperationRequest } from "@credential-api/contract";
import fc from "fast-check";
import { describeResponse } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { Prepare } from "../../model/prepare.ts";
import { successStatuses } from "../../requests/declared.ts";

import type { RequestParts } from "../requests/rejected-requests.ts";
import { requestNodes } from "../schema/request-nodes.ts";
import { validValues } from "../values/valid-values.ts";
import { nameOf } from "../violations/name-of.ts";
import { caseName, rulePointer } from "./case-name.ts";
import { findSmallest } from "./find-smallest.ts";

/** Any valid path parameter of a read is looked up: there may be no such record, but the value is not rejected. */
export function lookedUpCases<Id extends OperationId>(id: Id, prepare: Prepare<Id>): readonly Case[] {
  const parameters = requestNodes[id].parameters.filter((parameter) => parameter.in === "path");
  return parameters.map(
    ({ name, node }): Case => ({
      id: caseId(id, "generated", caseName(node.location, "valid")),
      operation: id,
      group: "generated",
      title: `looks up every valid value of ${nameOf(node)}`,
      covers: {},
      rule: { pointer: rulePointer(node) },
      run: async (context) => {
        const { request } = await prepare(context);
        const { path }: RequestParts = request;
        const values = validValues(node, { seed: context.seed, count: VALUES });
        const arbitrary = fc.nat(values.length - 1);
        const runs = Math.ceil(context.examples / RUNS_PER_PARAMETER);
        await findSmallest(
          { arbitrary, seed: context.seed, runs, first: values.map((_, index) => index) },
          async (index) => {
            const parts: RequestParts = { ...request, path: { ...path, [name]: values[index] } };
            // The parts are those of the operation; only the type does not know that.
            const exchange = await context.call(id, parts as OperationRequest<Id>);
            const isLookedUp = [...successStatuses(id), 403, 404].includes(exchange.response.status);
            expectThat(isLookedUp, "status 404, or 403 outside the data room", describeResponse(exchange), exchange);
          },
        );
      },
    }),
  );
}

/** How many values are drawn at random. */
const VALUES = 20;

/** One value has few kinds, so that a fifth of `--examples` is enough. */
const RUNS_PER_PARAMETER = 5;
