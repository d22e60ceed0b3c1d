/** What a change does to the members of the body, and to those that are not in it. */
import { toKebabCase } from "@credential-api/openapi";
import { expectSame, expectThat } from "../../../expect/expect-response.ts";
import type { Case } from "../../../model/case.ts";
import { type CaseDefinition, defineCase } from "../define-case.ts";
import {
  type Changeable,
  changedCredential,
  expectOthersKept,
  readCredential,
  type SettableMember,
  versionOf,
} from "./changeable.ts";
import { timeOfLastChange } from "./times.ts";

/** What a change of any member sets, too. */
const counters = ["version", "lastModified"];
/** What a change of the state sets, too. */
const ofState = ["stateChangeReason", "stateChangeDetail"];

/** The group `updates`, without states and policies. */
export function updateCases(changeable: Changeable): readonly Case[] {
  const define = (definition: CaseDefinition) => defineCase(changeable.id, "updates", definition);
  return [
    ...changeable.members.map((member) => define(oneMember(changeable, member))),
    define(allMembers(changeable)),
    define(unchanged(changeable, "empty", "without members", [])),
    define(
      unchanged(
        changeable,
        "same-values",
        "with the current values",
        changeable.members.map(({ name }) => name),
      ),
    ),
    ...changeable.members.map(({ name }) =>
      define(unchanged(changeable, `same-${toKebabCase(name)}`, `with the current ${name} alone`, [name])),
    ),
    define(repeated(changeable)),
    define(clearedComment(changeable)),
    define(clearedTwice(changeable)),
    define(keptComments(changeable)),
    timeOfLastChange(changeable),
  ];
}

function oneMember({ id, open }: Changeable, { name, other }: SettableMember): CaseDefinition {
  return {
    name: `only-${toKebabCase(name)}`,
    title: `a change of ${name} alone keeps every other member, and a read returns the same`,
    rule: { operation: id },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const value = await other(context, before);
      const exchange = await credential.change({ [name]: value });
      const after = changedCredential(exchange);
      expectSame(name, after[name], value, exchange);
      expectOthersKept(after, before, [name, ...counters, ...(name === "stateName" ? ofState : [])], exchange);
      expectSame("version", after.version, versionOf(before) + 1, exchange, { rule: oneStep });
      expectThat(
        Date.parse(String(after.lastModified)) >= Date.parse(String(before.lastModified)),
        `lastModified not before ${before.lastModified}`,
        `lastModified ${after.lastModified}`,
        exchange,
        { rule: oneStep },
      );
      expectSame("the credential in a read", await readCredential(credential), after, exchange);
    },
  };
}

const oneStep = { decision: "one-step-per-change" } as const;

function allMembers({ id, open, members }: Changeable): CaseDefinition {
  return {
    name: "all-members",
    title: "a change of all members at once takes all values, and increases the version by exactly one",
    rule: { decision: "one-step-per-change" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const values = Object.fromEntries(members.map(({ name, other }) => [name, other(context, before)]));
      const exchange = await credential.change(values);
      const after = changedCredential(exchange);
      for (const [name, value] of Object.entries(values))
        expectSame(name, after[name], value, exchange, { rule: { operation: id } });
      expectOthersKept(after, before, [...Object.keys(values), ...counters, ...ofState], exchange);
      expectSame("version", after.version, versionOf(before) + 1, exchange);
    },
  };
}

/** A request that changes no value. */
function unchanged({ open }: Changeable, name: string, title: string, names: readonly string[]): CaseDefinition {
  return {
    name,
    title: `200 for a request ${title}, with the same version and the same time`,
    rule: { decision: "unchanged-credentials" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      // A credential without a comment has no current value to send.
      if (names.includes("modificationComment"))
        changedCredential(await credential.change({ modificationComment: `Conformance ${context.seed}` }));
      const before = await readCredential(credential);
      const values = names.filter((each) => before[each] !== undefined).map((each) => [each, before[each]]);
      const exchange = await credential.change(Object.fromEntries(values));
      expectSame("the credential", changedCredential(exchange), before, exchange);
      expectSame("the credential in a read", await readCredential(credential), before, exchange);
    },
  };
}

function repeated({ open, members }: Changeable): CaseDefinition {
  return {
    name: "repeated",
    title: "the same change again changes nothing more, so that it can be repeated after a lost response",
    rule: { decision: "unchanged-credentials" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const values = Object.fromEntries(members.map(({ name, other }) => [name, other(context, before)]));
      const first = await credential.change(values);
      const after = changedCredential(first);
      const again = await credential.change(values);
      expectSame("the credential", changedCredential(again, [first]), after, again, { earlier: [first] });
    },
  };
}

function clearedComment({ open }: Changeable): CaseDefinition {
  return {
    name: "comment-cleared",
    title: "an empty modificationComment clears it: responses omit it",
    rule: { decision: "modification-comment" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = changedCredential(await credential.change({ modificationComment: `Conformance ${context.seed}` }));
      const exchange = await credential.change({ modificationComment: "" });
      const after = changedCredential(exchange);
      const rule = { decision: "absent-members" };
      expectSame("modificationComment", after.modificationComment, undefined, exchange, { rule });
      expectOthersKept(after, before, ["modificationComment", ...counters], exchange);
      expectSame("version", after.version, versionOf(before) + 1, exchange, { rule: oneStep });
      expectSame("the credential in a read", await readCredential(credential), after, exchange);
    },
  };
}

function clearedTwice({ open }: Changeable): CaseDefinition {
  return {
    name: "comment-cleared-twice",
    title: "an empty modificationComment changes nothing when there is none",
    rule: { decision: "unchanged-credentials" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = changedCredential(await credential.change({ modificationComment: "" }));
      const exchange = await credential.change({ modificationComment: "" });
      expectSame("the credential", changedCredential(exchange), before, exchange);
    },
  };
}

function keptComments({ open }: Changeable): CaseDefinition {
  return {
    name: "comment-kept-as-sent",
    title: "a modificationComment of spaces, quotes, line breaks and other scripts is kept as it was sent",
    rule: { decision: "modification-comment" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      for (const modificationComment of comments) {
        const exchange = await credential.change({ modificationComment });
        expectSame(
          "modificationComment",
          changedCredential(exchange).modificationComment,
          modificationComment,
          exchange,
        );
        const { modificationComment: kept } = await readCredential(credential);
        expectSame("modificationComment in a read", kept, modificationComment, exchange);
      }
    },
  };
}

/** What programs between the request and the store like to change. */
const comments = [
  " ",
  "  two spaces before and behind  ",
  "first\r\nsecond\n\tthird",
  `'; DROP TABLE "credentials"; -- \\ %s {{0}} $1 <b>&amp;</b>`,
  "Zürich, 東京, \u05D0\u05D1, \u{1F511}",
  // Composed and decomposed: two texts that look the same.
  "\u00E9 e\u0301",
  "null",
  "0123",
];
