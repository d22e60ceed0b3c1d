/** The examples of the contract are requests that readers copy, so they must be accepted. */
import type { OperationId } from "@credential-api/contract";
import { examples } from "@credential-api/contract/examples";
import { toKebabCase } from "@credential-api/openapi";
import { type Case, caseId } from "../../model/case.ts";
import type { Prepare } from "../../model/prepare.ts";
import { successStatuses } from "../../requests/declared.ts";
import { accept } from "./accept.ts";

/** One case for each example of a request body. Policies, versions and external ids are those of the target. */
export function exampleCases<Id extends OperationId>(id: Id, prepare: Prepare<Id>): readonly Case[] {
  const [status] = successStatuses(id);
  if (status === undefined) return [];
  return Object.entries(examples[id].requests).map(([name, { summary, value }]) => ({
    id: caseId(id, "generated", `example-${toKebabCase(name)}`),
    operation: id,
    group: "generated",
    title: `accepts the example ${name} of the contract: ${summary}`,
    covers: { status },
    rule: { operation: id },
    run: async (context) => {
      const { request } = await prepare(context);
      await accept(context, id, { ...request, body: value }, request);
    },
  }));
}
