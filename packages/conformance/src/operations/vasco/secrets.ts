/** Token data is in responses that return a VASCO credential, and no submitted value is in an error response. */

import { tokenDataOf } from "../../data/token-data.ts";
import { expectStatus, expectThat } from "../../expect/expect-response.ts";
import { readObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import { expectHidden, toCanary } from "../shared/canaries.ts";
import { newVascoExtId } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { changeVasco, readVasco } from "./credential.ts";

const head = { rule: { decision: "messages" } } as const;

export const updateSecrets: readonly Case[] = [
  defineCase("updateVascoCredential", "secrets", {
    ...head,
    name: "submitted-values",
    title: "an error response does not repeat what a member has, for any mistake in it",
    run: async (context) => {
      const path = await context.data.vascoCredential();
      const canary = toCanary(context);
      const bodies: readonly unknown[] = [
        { stateName: canary },
        { policyExtId: canary },
        { policyExtId: [canary] },
        { version: canary },
        { modificationComment: canary.repeat(50) },
        { modificationComment: { canary } },
        { vascoTokens: [{ authMode: "RO", data: canary }] },
        { colour: canary },
        [canary],
        canary,
      ];
      for (const text of [...bodies.map((body) => JSON.stringify(body)), `{"modificationComment":"${canary}`, canary]) {
        expectHidden(await context.call("updateVascoCredential", { path, body: {} }, { body: text }), [canary]);
      }
    },
  }),
  defineCase("updateVascoCredential", "secrets", {
    ...head,
    name: "token-data",
    title: "an error response about a credential does not have its token data",
    run: async (context) => {
      const path = await context.data.vascoCredential();
      const { members, policyExtId, version } = await readVasco(context, path);
      const secrets = tokenDataOf(members);
      const before = String(version);
      await changeVasco(context, path, { policyExtId, modificationComment: `Conformance ${context.seed}` });
      const unknown = context.data.unknownExtId("policy");
      for (const body of [{ version: before }, { policyExtId: unknown }, { vascoTokens: members.vascoTokens }]) {
        const text = JSON.stringify({ modificationComment: "Rejected", ...body });
        expectHidden(await context.call("updateVascoCredential", { path, body: {} }, { body: text }), secrets);
      }
    },
  }),
];

export const creationSecrets: readonly Case[] = [
  defineCase("createVascoCredential", "secrets", {
    ...head,
    name: "submitted-values",
    title: "an error response does not repeat token data or another value, for any mistake",
    run: async (context) => {
      const { clientExtId, policies } = context.data;
      const canary = toCanary(context);
      const extId = await newVascoExtId(context);
      const block = { authMode: "RO", data: canary };
      const bodies: readonly object[] = [
        { vascoTokens: [block, block] },
        { vascoTokens: [{ ...block, data: `${canary}=` }] },
        { vascoTokens: [{ ...block, data: canary.repeat(500) }] },
        { vascoTokens: [{ ...block, data: [canary] }] },
        { vascoTokens: [{ ...block, authMode: canary }] },
        { vascoTokens: [{ ...block, pin: canary }] },
        { vascoTokens: [block], policyExtId: canary },
        { vascoTokens: [block], stateName: canary },
        { vascoTokens: [block], userExtId: canary },
        { vascoTokens: canary },
        { vascoTokens: [block], extId: ".." },
        { vascoTokens: [block], policyExtId: policies.otherType() },
        { vascoTokens: [block], extId: (await context.data.vascoCredential()).extId },
      ];
      const texts = bodies.map((body) => JSON.stringify({ extId, ...body }));
      for (const body of [
        ...texts,
        `{"vascoTokens":[{"data":"${canary}`,
        `{"vascoTokens":"${canary}","vascoTokens":1}`,
      ]) {
        const request = { path: { clientExtId }, body: { vascoTokens: [] } };
        expectHidden(await context.call("createVascoCredential", request, { body }), [canary]);
      }
    },
  }),
];

/** The list of a user has what all types of credentials share. */
export const listedWithoutTokenData: Case = defineCase("listUserCredentials", "statuses", {
  rule: { decision: "credentials-of-a-user" },
  covers: { status: 200 },
  name: "200-without-token-data",
  title: "200: the list has no token data of the VASCO credentials of the user",
  run: async (context) => {
    const path = await context.data.vascoCredential({ assigned: true });
    const { members } = await readVasco(context, path);
    const user = { clientExtId: path.clientExtId, extId: String(members.userExtId) };
    const exchange = await context.call("listUserCredentials", { path: user, query: { limit: 1000 } });
    expectStatus(exchange, 200);
    const text = JSON.stringify(readObject(exchange));
    const isHidden = tokenDataOf(members).every((data) => !text.includes(data));
    expectThat(isHidden, "no token data", "the token data of the credential", exchange);
  },
});
