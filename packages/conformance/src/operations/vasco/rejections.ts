/** Rules of policies, external ids and tokens that a VASCO credential must keep, and members that no request can set. */

import { type ErrorCode, errors } from "@credential-api/contract";
import { type ExpectedEntry, expectErrors } from "../../expect/expect-error.ts";
import { expectSame, expectStatus } from "../../expect/expect-response.ts";
import { readObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { RuleReference } from "../../model/rule.ts";
import { newTokens, newVascoExtId, snapshotOf, tokenData } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { readVasco, rejectVasco } from "./credential.ts";

interface Rejection {
  /** Kebab case. */
  readonly name: string;
  /** `422 for a policy that …; nothing changes` */
  readonly reason: string;
  readonly rule: RuleReference;
  /** The members that break the rule, beside those that a right request has. */
  readonly members: (context: CaseContext) => object | Promise<object>;
  readonly expected: readonly [ExpectedEntry, ...ExpectedEntry[]];
}

const ofUpdates: readonly Rejection[] = [
  {
    name: "read-only-members",
    reason: "members that only the server sets, with their current values, too",
    rule: { decision: "read-only-members" },
    members: async (context) => {
      const { members } = await readVasco(context, await context.data.vascoCredential());
      const { extId, type, vascoTokens } = members;
      return { extId, type, userExtId: "user-123", vascoTokens };
    },
    expected: [
      { code: "errors.modifyReadonlyData", pointer: "/extId" },
      { code: "errors.modifyReadonlyData", pointer: "/type" },
      { code: "errors.modifyReadonlyData", pointer: "/userExtId" },
      { code: "errors.modifyReadonlyData", pointer: "/vascoTokens" },
    ],
  },
  {
    name: "every-violation",
    reason: "several violations of the schema, each with its location, in the order of their locations",
    rule: { decision: "every-violation" },
    members: () => ({ version: 1, stateName: "locked", policyExtId: "", modificationComment: null, colour: "red" }),
    expected: [
      { code: "errors.invalidData", pointer: "/colour" },
      { code: "errors.invalidData", pointer: "/modificationComment" },
      { code: "errors.invalidData", pointer: "/policyExtId" },
      { code: "errors.invalidData", pointer: "/stateName" },
      { code: "errors.invalidData", pointer: "/version" },
    ],
  },
];

const ofCreations: readonly Rejection[] = [
  {
    name: "unknown-policy",
    reason: "a policy that does not exist in the client",
    rule: { decision: "policies-in-the-body" },
    members: ({ data }) => ({ policyExtId: data.unknownExtId("policy") }),
    expected: [{ code: "errors.missingReferenceData", pointer: "/policyExtId" }],
  },
  {
    name: "mobile-signature-policy",
    reason: "a policy for mobile signatures",
    rule: { pointer: "/components/schemas/VascoCredentialCreation/properties/policyExtId" },
    members: ({ data }) => ({ policyExtId: data.policies.mobileSignature()[0] }),
    expected: [{ code: "errors.policyViolation", pointer: "/policyExtId" }],
  },
  {
    name: "policy-of-another-type",
    reason: "a policy of another type",
    rule: { pointer: "/components/schemas/VascoCredentialCreation/properties/policyExtId" },
    members: ({ data }) => ({ policyExtId: data.policies.otherType() }),
    expected: [{ code: "errors.policyViolation", pointer: "/policyExtId" }],
  },
  {
    name: "external-id-of-a-credential",
    reason: "the external ID of another VASCO credential, which stays as it is",
    rule: { pointer: "/components/schemas/VascoCredentialCreation/properties/extId" },
    members: async ({ data }) => ({ extId: (await data.vascoCredential()).extId }),
    expected: [{ code: "errors.vascoExists", pointer: "/extId" }],
  },
  {
    name: "external-id-of-a-mobile-signature",
    reason: "the external ID of a credential of another type",
    rule: { pointer: "/components/schemas/VascoCredentialCreation/properties/extId" },
    members: async (context) => {
      const path = await context.data.mobileSignature();
      const exchange = await context.call("getMobileSignature", { path });
      expectStatus(exchange, 200);
      return { extId: readObject(exchange).extId };
    },
    expected: [{ code: "errors.vascoExists", pointer: "/extId" }],
  },
  ...[".", ".."].map(
    (extId, index): Rejection => ({
      name: `external-id-of-${index + 1}-dots`,
      reason: `the external ID ${extId}, which no URL can contain`,
      rule: { decision: "generated-external-ids" },
      members: () => ({ extId }),
      expected: [{ code: "errors.invalidData", pointer: "/extId" }],
    }),
  ),
  {
    name: "mode-twice",
    reason: "blocks with the same authMode, each after the first with its location",
    rule: { decision: "tokens-of-new-credentials" },
    members: (context) => ({
      vascoTokens: ["RO", "CR", "RO", "CR"].map((authMode, index) => ({ authMode, data: tokenData(context, index) })),
    }),
    expected: [
      { code: "errors.duplicateValue", pointer: "/vascoTokens/2/authMode" },
      { code: "errors.duplicateValue", pointer: "/vascoTokens/3/authMode" },
    ],
  },
  {
    name: "user-of-a-new-credential",
    reason: "a user, because a new credential belongs to none",
    rule: { decision: "read-only-members" },
    members: () => ({ userExtId: "user-123" }),
    expected: [{ code: "errors.modifyReadonlyData", pointer: "/userExtId" }],
  },
  {
    name: "every-violation",
    reason: "several violations of business rules, each with its location, in the order of their locations",
    rule: { decision: "every-violation" },
    members: (context) => ({
      extId: "..",
      policyExtId: context.data.unknownExtId("policy"),
      vascoTokens: ["RO", "RO"].map((authMode, index) => ({ authMode, data: tokenData(context, index) })),
    }),
    expected: [
      { code: "errors.invalidData", pointer: "/extId" },
      { code: "errors.missingReferenceData", pointer: "/policyExtId" },
      { code: "errors.duplicateValue", pointer: "/vascoTokens/1/authMode" },
    ],
  },
];

/** 422 of updateVascoCredential, for reasons that only this operation has. */
export const rejectedUpdates: readonly Case[] = ofUpdates.map((each) =>
  defineCase("updateVascoCredential", "statuses", {
    ...toHead(each),
    run: async (context) => {
      const path = await context.data.vascoCredential();
      const members = await each.members(context);
      await rejectVasco(context, path, { modificationComment: "Rejected", ...members }, each.expected);
    },
  }),
);

/** 422 of createVascoCredential, for reasons that only this operation has. */
export const rejectedCreations: readonly Case[] = ofCreations.map((each) =>
  defineCase("createVascoCredential", "statuses", {
    ...toHead(each),
    run: async (context) => {
      const { clientExtId } = context.data;
      const members = await each.members(context);
      const body = { extId: await newVascoExtId(context), ...newTokens(context), ...members };
      const read = () => snapshotOf(context.call("getVascoCredential", { path: { clientExtId, extId: body.extId } }));
      // No URL has a dot segment, and nothing can be read there.
      const isReadable = !/^\.+$/.test(body.extId);
      const before = isReadable ? await read() : undefined;
      const exchange = await context.call("createVascoCredential", { path: { clientExtId }, body });
      expectErrors(exchange, each.expected);
      if (isReadable) expectSame("the state after the rejected request", await read(), before, exchange);
    },
  }),
);

function toHead({ name, reason, rule, expected: [{ code }] }: Rejection) {
  return { name: `422-${name}`, title: `422 for ${reason}; nothing changes`, rule, covers: coverageOf(code) };
}

function coverageOf(code: ErrorCode) {
  return { status: errors[code].status, code };
}
