/** Changes at the same time. */
import { expectError } from "../../../expect/expect-error.ts";
import { expectSame } from "../../../expect/expect-response.ts";
import { type JsonObject, readObject } from "../../../expect/read-json.ts";
import type { Case } from "../../../model/case.ts";
import type { Exchange } from "../../../model/exchange.ts";
import { readMembers } from "../credentials.ts";
import { type CaseDefinition, defineCase } from "../define-case.ts";
import { expectOneSuccess } from "../races.ts";
import { type Changeable, changedCredential, readCredential, versionOf } from "./changeable.ts";

/** How many requests are sent at the same time. */
const requests = 8;

/**
 * The group `concurrency`. `independent` names members that the operation keeps when they are left out, so that changes of
 * different ones cannot undo each other.
 */
export function concurrentChanges(changeable: Changeable, independent: readonly string[]): readonly Case[] {
  return [
    oneWinner(changeable),
    noLostMember(changeable, independent),
    everyChangeCounts(changeable),
    equalChanges(changeable),
    wholeReads(changeable),
  ].map((definition) => defineCase(changeable.id, "concurrency", definition));
}

function oneWinner({ open, toVersion }: Changeable): CaseDefinition {
  return {
    name: "one-version-one-change",
    title: `exactly one 200 for ${requests} changes of one version at the same time, and 409 for the others`,
    rule: { decision: "stale-versions" },
    covers: { status: 409, code: "errors.pessimisticLockingFailure" },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const version = toVersion(versionOf(before));
      const exchanges = await atTheSameTime((index) =>
        credential.change({ modificationComment: `Conformance ${index}`, version }),
      );
      const winner = expectOneSuccess(exchanges, 200, (other) =>
        expectError(other, "errors.pessimisticLockingFailure", { pointer: "/version" }),
      );
      const after = changedCredential(winner);
      expectSame("version", after.version, versionOf(before) + 1, winner);
      expectSame("the credential in a read", await readCredential(credential), after, winner);
    },
  };
}

function noLostMember({ open, members }: Changeable, independent: readonly string[]): CaseDefinition {
  return {
    name: "no-lost-member",
    title: `no member is lost when ${independent.length} changes without a version set one member each`,
    rule: { decision: "version-is-optional" },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const values = members
        .filter(({ name }) => independent.includes(name))
        .map(({ name, other }) => [name, other(context, before)] as const);
      const exchanges = await Promise.all(values.map(([name, value]) => credential.change({ [name]: value })));
      for (const exchange of exchanges) changedCredential(exchange);
      const read = await credential.read();
      const after = readMembers(read);
      for (const [name, value] of values) expectSame(name, after[name], value, read, { earlier: exchanges });
      const rule = { decision: "one-step-per-change" };
      expectSame("version", after.version, versionOf(before) + values.length, read, { earlier: exchanges, rule });
    },
  };
}

function everyChangeCounts({ open }: Changeable): CaseDefinition {
  return {
    name: "every-change-counts",
    title: `200 for ${requests} changes of one member without a version, each with a version of its own`,
    rule: { decision: "one-step-per-change" },
    run: async (context) => {
      const credential = await open(context);
      const first = versionOf(await readCredential(credential)) + 1;
      const exchanges = await atTheSameTime((index) =>
        credential.change({ modificationComment: `Conformance ${context.seed} ${index}` }),
      );
      const changed = exchanges.map((exchange) => changedCredential(exchange));
      const versions = changed.map(versionOf).toSorted((one, other) => one - other);
      const expected = versions.map((_, index) => first + index);
      const read = await credential.read();
      expectSame("the versions of the responses", versions, expected, read, { earlier: exchanges });
      const last = changed.find((each) => versionOf(each) === expected.at(-1));
      expectSame("the credential in a read", readMembers(read), last, read, { earlier: exchanges });
    },
  };
}

function equalChanges({ open }: Changeable): CaseDefinition {
  return {
    name: "equal-changes",
    title: `200 for ${requests} equal changes at the same time, and the version increases by exactly one`,
    rule: { decision: "unchanged-credentials" },
    run: async (context) => {
      const credential = await open(context);
      const version = versionOf(await readCredential(credential));
      const modificationComment = `Conformance ${context.seed}`;
      const exchanges = await atTheSameTime(() => credential.change({ modificationComment }));
      for (const exchange of exchanges) {
        expectSame("version", changedCredential(exchange).version, version + 1, exchange);
      }
    },
  };
}

/** Each change sets two members that belong together. */
function wholeReads({ open }: Changeable): CaseDefinition {
  return {
    name: "whole-reads",
    title: "a read at the same time as changes returns the values of one change, never of two",
    rule: { decision: "reading" },
    run: async (context) => {
      const credential = await open(context);
      const pairs = [
        { stateName: "active", modificationComment: "Conformance, active" },
        { stateName: "disabled", modificationComment: "Conformance, disabled" },
      ];
      changedCredential(await credential.change(pairs[0] ?? {}));
      const work = Array.from({ length: requests }, (_, index) => [
        credential.change(pairs[(index + 1) % 2] ?? {}).then((exchange) => void changedCredential(exchange)),
        credential.read().then((exchange) => expectPair(readObject(exchange), exchange)),
      ]);
      await Promise.all(work.flat());
    },
  };
}

function expectPair({ stateName, modificationComment }: JsonObject, exchange: Exchange): void {
  expectSame("modificationComment", modificationComment, `Conformance, ${stateName}`, exchange);
}

function atTheSameTime(send: (index: number) => Promise<Exchange>): Promise<readonly Exchange[]> {
  return Promise.all(Array.from({ length: requests }, (_, index) => send(index)));
}
