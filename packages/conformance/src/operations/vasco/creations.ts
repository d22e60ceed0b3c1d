/** What a new VASCO credential is like. */
import type { VascoCredentialCreation } from "@credential-api/contract";
import { expectSame, expectThat } from "../../expect/expect-response.ts";
import { type JsonObject, readHeader } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import { newTokens, newVascoExtId, tokenData } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import {
  changeVasco,
  expectChanged,
  expectMembers,
  expectUnchanged,
  type Found,
  readVasco,
  toFound,
} from "./credential.ts";

/** 201 with the tokens alone. */
export const createdWithDefaults: Case = defineCase("createVascoCredential", "statuses", {
  name: "201",
  title: "201: the tokens alone are enough, the rest has its defaults, and a read returns the same",
  rule: { operation: "createVascoCredential" },
  covers: { status: 201 },
  run: async (context) => {
    const { vascoTokens } = newTokens(context);
    const created = await createVasco(context, { vascoTokens });
    const { extId } = created.members;
    expectThat(typeof extId === "string" && extId !== "", "an external ID", String(extId), created.exchange, {
      rule: { decision: "generated-external-ids" },
    });
    await expectNew(context, created, { extId, policyExtId: created.policyExtId, stateName: "initial", vascoTokens });
  },
});

/** 201 with an external id that has to be encoded in a URL. */
export const createdWithAllMembers: Case = defineCase("createVascoCredential", "statuses", {
  name: "201-with-all-members",
  title: "201: all members as they were sent, and Location leads to the credential",
  rule: { decision: "relative-locations" },
  covers: { status: 201 },
  run: async (context) => {
    const [, policyExtId] = context.data.policies.vasco();
    const tokens = ["RO", "CR", "a mode"].map((authMode, index) => ({ authMode, data: tokenData(context, index) }));
    const extId = await newVascoExtId(context, "/é ?#%2F");
    const body = { extId, policyExtId, stateName: "disabled", vascoTokens: tokens } as const;
    await expectNew(context, await createVasco(context, body), body);
  },
});

export const vascoCreationCases: readonly Case[] = [
  defineCase("createVascoCredential", "updates", {
    name: "default-policy",
    title: "a new credential without policyExtId has the default policy of the client",
    rule: { decision: "policies-of-new-credentials" },
    covers: { status: 201 },
    run: async (context) => {
      const policyExtId = context.data.policies.defaultVasco();
      const { exchange, members } = await createVasco(context, newTokens(context));
      expectSame("policyExtId", members.policyExtId, policyExtId, exchange);
    },
  }),
  defineCase("createVascoCredential", "updates", {
    name: "first-changes",
    title:
      "the first changes of a new credential leave its tokens, its creation and the reason of its state as they are",
    rule: { decision: "state-change-reason" },
    covers: { status: 201 },
    run: async (context) => {
      const { clientExtId } = context.data;
      const created = await createVasco(context, newTokens(context));
      const { policyExtId, stateName, members } = created;
      const path = { clientExtId, extId: String(members.extId) };
      // The state is the one that it has, so that its reason stays.
      const modificationComment = `Conformance ${context.seed}`;
      const first = await changeVasco(context, path, { policyExtId, stateName, modificationComment, version: "1" });
      expectChanged(first, created, { modificationComment });
      const next = stateName === "active" ? "disabled" : "active";
      const second = await changeVasco(context, path, { policyExtId, stateName: next, version: "2" });
      expectChanged(second, first, { stateName: next, stateChangeReason: "changed-by-admin" });
    },
  }),
];

/** Sends a creation that must succeed. */
async function createVasco(context: CaseContext, body: VascoCredentialCreation): Promise<Found> {
  const { clientExtId } = context.data;
  return toFound(context, await context.call("createVascoCredential", { path: { clientExtId }, body }), 201);
}

/** The credential is a new one without a user, with these members; `Location` and a read lead to it. */
async function expectNew(context: CaseContext, created: Found, members: JsonObject): Promise<void> {
  const { created: time, stateChangeReason, successfulLoginCount, failedLoginCount } = created.members;
  // What the contract does not promise stays as it came.
  const open = { stateChangeReason, successfulLoginCount, failedLoginCount };
  expectMembers(created, { ...open, ...members, created: time, lastModified: time, version: 1, type: "Vasco" });
  const path = { clientExtId: context.data.clientExtId, extId: String(members.extId) };
  expectUnchanged(await readVasco(context, path), created);
  await expectLocation(context, created, path.extId);
}

/** The reference leads from the URL of the request to that of the read. */
async function expectLocation(context: CaseContext, { exchange, members }: Found, extId: string): Promise<void> {
  const location = readHeader(exchange, "location") ?? "";
  const base = new URL(exchange.request.path, "http://conformance.invalid");
  const found = URL.canParse(location, base) ? new URL(location, base) : undefined;
  const rule = { decision: "relative-locations" };
  const expected = `Location for ${base.pathname}/${encodeURIComponent(extId)}`;
  expectThat(found !== undefined, expected, location === "" ? "no such header" : location, exchange, { rule });
  const path = { clientExtId: context.data.clientExtId, extId };
  const sent = await context.toRequest("getVascoCredential", { path });
  const read = toFound(context, await context.send({ ...sent, path: `${found.pathname}${found.search}` }), 200, {
    earlier: [exchange],
    rule,
  });
  expectMembers(read, members, { earlier: [exchange], rule });
}
