/** States, and the reason and detail that go with them. */
import type { StateName } from "@credential-api/contract";
import { expectSame } from "../../../expect/expect-response.ts";
import type { Case } from "../../../model/case.ts";
import { type CaseDefinition, defineCase } from "../define-case.ts";
import { type Changeable, changedCredential, readCredential } from "./changeable.ts";

/** Part of the group `updates`. */
export function stateCases(changeable: Changeable): readonly Case[] {
  return [
    ...states.map((state) => oneState(changeable, state)),
    everyTransition(changeable),
    sameState(changeable),
  ].map((definition) => defineCase(changeable.id, "updates", definition));
}

const states = [
  "initial",
  "active",
  "tmp-locked",
  "fail-locked",
  "reset-code",
  "admin-changed",
  "disabled",
  "archived",
] as const satisfies readonly StateName[];

function oneState({ open }: Changeable, state: StateName): CaseDefinition {
  return {
    name: `state-${state}`,
    title: `${state} sets the reason changed-by-admin and drops the detail`,
    rule: { decision: "state-change-reason" },
    covers: { status: 200, value: `stateName=${state}` },
    run: async (context) => {
      const credential = await open(context);
      changedCredential(await credential.change({ stateName: state === "active" ? "disabled" : "active" }));
      const exchange = await credential.change({ stateName: state });
      const after = changedCredential(exchange);
      expectSame("stateName", after.stateName, state, exchange);
      expectSame("stateChangeReason", after.stateChangeReason, "changed-by-admin", exchange);
      expectDetailDropped(after, exchange);
    },
  };
}

/** Each ordered pair of states once, in one walk. */
function everyTransition({ open }: Changeable): CaseDefinition {
  return {
    name: "any-state-from-any",
    title: "every state can follow every other one",
    rule: { decision: "any-state-from-any" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      await credential.change({ stateName: states[0] });
      for (const stateName of walk()) {
        const exchange = await credential.change({ stateName });
        expectSame("stateName", changedCredential(exchange).stateName, stateName, exchange);
      }
    },
  };
}

/** From the first state: for each pair, there and back. Every ordered pair is in it. */
function walk(): readonly StateName[] {
  return states.flatMap((state, index) => [
    ...(index === 0 ? [] : [state]),
    ...states.slice(index + 1).flatMap((other) => [other, state]),
  ]);
}

function sameState({ open }: Changeable): CaseDefinition {
  return {
    name: "same-state-keeps-reason",
    title: "the current state, with a change of something else, keeps the reason and the detail",
    rule: { decision: "state-change-reason" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const exchange = await credential.change({
        stateName: before.stateName,
        modificationComment: `Conformance ${context.seed}`,
      });
      const after = changedCredential(exchange);
      expectSame("stateChangeReason", after.stateChangeReason, before.stateChangeReason, exchange);
      expectSame("stateChangeDetail", after.stateChangeDetail, before.stateChangeDetail, exchange);
    },
  };
}

function expectDetailDropped(
  after: Readonly<Record<string, unknown>>,
  exchange: Parameters<typeof expectSame>[3],
): void {
  const rule = { decision: "state-change-detail-dropped" };
  expectSame("stateChangeDetail", after.stateChangeDetail, undefined, exchange, { rule });
}
