import { isDeepStrictEqual } from "node:util";
import { type OperationId, type OperationRequest, operations } from "@credential-api/contract";
import { explainRequest } from "@credential-api/contract/validators";
import { parsePointer, toPointer } from "@credential-api/openapi";
import fc from "fast-check";
import { type ExpectedEntry, expectErrors } from "../../expect/expect-error.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Failure, Skipped } from "../../model/outcome.ts";
import type { Prepare } from "../../model/prepare.ts";
import type { RuleReference } from "../../model/rule.ts";
import { type RejectedRequest, type RequestParts, rejectedRequests } from "../requests/rejected-requests.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Constraint } from "../violations/constraint.ts";
import { caseName, rulePointer } from "./case-name.ts";
import { findSmallest } from "./find-smallest.ts";

/** A request that breaks one rule of a schema is rejected for it, with any other content, and nothing changes. */
export function rejectedCase<Id extends OperationId>(
  id: Id,
  prepare: Prepare<Id>,
  root: SchemaNode,
  constraint: Constraint,
): Case {
  const code = constraint.isReadonly ? "errors.modifyReadonlyData" : "errors.invalidData";
  return {
    id: caseId(id, "generated", caseName(constraint.node.location, constraint.name)),
    operation: id,
    group: "generated",
    title: `422 when ${constraint.breach}`,
    covers: { status: 422, code },
    rule: ruleOf(constraint),
    run: async (context) => {
      const { request: valid, snapshot } = await prepare(context, "error");
      const requests = rejectedRequests({
        constraint,
        root,
        valid,
        explainRequest: explainRequest[id],
        options: { seed: context.seed, count: VALUES },
      });
      if (requests.mutations === 0)
        throw new Skipped(`The kit found no value with which ${constraint.breach} and nothing else is wrong.`);
      const before = operations[id].method === "get" ? undefined : await snapshot();
      const exchanges: Exchange[] = [];
      await findSmallest(
        {
          arbitrary: fc.tuple(fc.nat(requests.bases - 1), fc.nat(requests.mutations - 1)),
          seed: context.seed,
          runs: Math.ceil(context.examples / RUNS_PER_VIOLATION),
          first: Array.from({ length: requests.mutations }, (_, mutation) => [0, mutation] as [number, number]),
        },
        async ([base, mutation]) => {
          const rejected = requests.at(base, mutation);
          if (rejected === undefined || isTooLarge(id, rejected.request)) return;
          exchanges.push(await expectRejection(context, id, rejected, code, valid));
        },
      );
      if (before === undefined || isDeepStrictEqual(await snapshot(), before)) return;
      throw new Failure({
        expected: "nothing changes when a request is rejected",
        received: "a change",
        exchanges: exchanges.slice(-1),
      });
    },
  };
}

/** How many values of each kind are drawn at random. */
const VALUES = 20;

/** A violation has few values that differ in kind, so that a fifth of `--examples` is enough. */
const RUNS_PER_VIOLATION = 5;

async function expectRejection<Id extends OperationId>(
  context: CaseContext,
  id: Id,
  { request, pointer, violations }: RejectedRequest,
  code: ExpectedEntry["code"],
  valid: RequestParts,
): Promise<Exchange> {
  const client = outsideClient(context, id, request, valid);
  // The request breaks its schema, and thus its type, on purpose.
  const sent = request as OperationRequest<Id>;
  const exchange = await context.call(id, sent, client === undefined ? {} : { token: { clients: [client] } });
  const [part, ...location] = parsePointer(pointer);
  const entry: ExpectedEntry =
    part === "body" ? { code, pointer: toPointer(location) } : { code, parameter: location[0] ?? "" };
  expectErrors(exchange, [entry, ...Array.from({ length: violations - 1 }, () => entry)]);
  return exchange;
}

/** The data room is checked before the schema, so the data room of the caller has any client of a path. */
function outsideClient(
  { data }: CaseContext,
  id: OperationId,
  { path = {} }: RequestParts,
  valid: RequestParts,
): string | undefined {
  if (!operations[id].errors["403"]?.includes("errors.dataroomPermissionDenied")) return undefined;
  const [name] = Object.entries(valid.path ?? {}).find(([, value]) => value === data.clientExtId) ?? [];
  const client = name === undefined ? undefined : path[name];
  return client === data.clientExtId || client === undefined ? undefined : String(client);
}

/** A larger body is rejected before its schema is checked. */
function isTooLarge(id: OperationId, { body }: RequestParts): boolean {
  const limit = operations[id].body?.maxBytes ?? 0;
  return body !== undefined && Buffer.byteLength(JSON.stringify(body)) > limit;
}

function ruleOf({ node, name, isReadonly }: Constraint): RuleReference {
  if (isReadonly) return { decision: "read-only-members" };
  if (name === "unknown-member") return { decision: "strict-requests" };
  return name === "null" ? { decision: "no-null" } : { pointer: rulePointer(node) };
}
