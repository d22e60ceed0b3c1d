import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@credential-api/contract";
import fc from "fast-check";
import { type Case, caseId } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import { Skipped } from "../../model/outcome.ts";
import type { Prepare } from "../../model/prepare.ts";
import { repeatContext } from "../../model/repeat.ts";
import { successStatuses } from "../../requests/declared.ts";
import {
  acceptedRequest,
  type Choice,
  choicesOf,
  keyOf,
  type Picks,
  variablesOf,
} from "../requests/accepted-requests.ts";
import type { RequestParts } from "../requests/rejected-requests.ts";
import { nameOf } from "../violations/name-of.ts";
import { accept, RejectedByRule } from "./accept.ts";
import { caseName, rulePointer } from "./case-name.ts";
import { findSmallest } from "./find-smallest.ts";

/** Requests that satisfy their schema are accepted: any of them, and one for each listed value. */
export function acceptedCases<Id extends OperationId>(id: Id, prepare: Prepare<Id>): readonly Case[] {
  const variables = variablesOf(id);
  const [status] = successStatuses(id);
  if (variables.length === 0 || status === undefined) return [];
  const any: Case = {
    id: caseId(id, "generated", "valid-requests"),
    operation: id,
    group: "generated",
    title: "accepts every valid request",
    covers: { status },
    rule: { operation: id },
    run: (context) => acceptAny(context, id, prepare),
  };
  const listed = variables.flatMap((variable) =>
    (variable.node.shape.values ?? []).map((value, index): Case => {
      const { node, name } = variable;
      return {
        id: caseId(id, "generated", caseName([...node.location, String(value)], "accepted")),
        operation: id,
        group: "generated",
        title: `accepts ${nameOf(node)} ${String(value)}`,
        covers: { status, value: `${name}=${String(value)}` },
        rule: { pointer: rulePointer(node) },
        run: async (context) => {
          const { request } = await prepare(context);
          const choices = choicesOf(id, { seed: context.seed, count: VALUES });
          const wanted = acceptedRequest(request, choices, { [keyOf(variable)]: index + 1 });
          const { sent } = await accept(context, id, wanted, request);
          if (isDeepStrictEqual(sent, wanted)) return;
          throw new RejectedByRule(`A business rule of the target rejects ${String(value)} for ${nameOf(node)}.`);
        },
      };
    }),
  );
  return [any, ...listed];
}

/** How many values of each kind are drawn at random. */
const VALUES = 20;

/** What is created stays, where no operation deletes it: a fifth of `--examples` is enough. */
const RUNS_PER_CREATION = 5;

async function acceptAny<Id extends OperationId>(context: CaseContext, id: Id, prepare: Prepare<Id>): Promise<void> {
  const { seed, examples } = context;
  const choices = choicesOf(id, { seed, count: VALUES }, (name) => configuredValue(context, name));
  const creates = successStatuses(id).includes(201);
  let prepared: RequestParts | undefined = (await prepare(context)).request;
  let repetitions = 0;
  let isExhausted = false;
  let rejection: RejectedByRule | undefined;
  let accepted = 0;
  const entries = choices.map((choice) => [keyOf(choice), fc.nat(choice.values.length)] as const);
  const arbitrary: fc.Arbitrary<Picks> = fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  const runs = creates ? Math.ceil(examples / RUNS_PER_CREATION) : examples;
  await findSmallest({ arbitrary, seed, runs, first: atBounds(choices) }, async (picks) => {
    if (isExhausted) return;
    try {
      prepared ??= (await prepare(repeatContext(context, ++repetitions))).request;
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      isExhausted = true;
      return;
    }
    try {
      const { exchange } = await accept(context, id, acceptedRequest(prepared, choices, picks), prepared);
      accepted++;
      if (exchange.response.status === 201) prepared = undefined;
    } catch (error) {
      if (!(error instanceof RejectedByRule)) throw error;
      rejection ??= error;
    }
  });
  if (accepted === 0 && rejection !== undefined) throw rejection;
}

function configuredValue({ data }: CaseContext, name: string): string | undefined {
  try {
    return data.value(name);
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return undefined;
  }
}

/** The smallest request, then requests with every member at one of its bounds, then requests with one optional member. */
function atBounds(choices: readonly Choice[]): readonly Picks[] {
  const longest = Math.min(MAX_BOUNDS, Math.max(...choices.map(({ values }) => values.length)));
  const all = Array.from({ length: longest }, (_, index) =>
    Object.fromEntries(choices.map((choice) => [keyOf(choice), Math.min(index + 1, choice.values.length)])),
  );
  return [{}, ...all, ...choices.filter(({ required }) => !required).map((choice) => ({ [keyOf(choice)]: 0 }))];
}

const MAX_BOUNDS = 12;
