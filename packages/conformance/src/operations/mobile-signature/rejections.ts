/** Rules of policies and clients that a mobile signature must keep, and violations that are listed together. */
import { type ErrorCode, errors } from "@credential-api/contract";
import { type ExpectedEntry, expectErrors } from "../../expect/expect-error.ts";
import { expectSame } from "../../expect/expect-response.ts";
import type { JsonObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { RuleReference } from "../../model/rule.ts";
import { snapshotOf } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { mobileSignature, notACertificate, readSignature, sendCreation } from "./credential.ts";

interface Rejection {
  /** Kebab case. */
  readonly name: string;
  /** `422 for …; nothing changes` */
  readonly reason: string;
  readonly rule: RuleReference;
  /** The members that break the rule, beside those that a right request has. */
  readonly members: (context: CaseContext) => JsonObject | Promise<JsonObject>;
  readonly expected: readonly [ExpectedEntry, ...ExpectedEntry[]];
}

const policyType = { decision: "mobile-signature-policy-type" };

/** What the policy and the certificate decide, in a change and in a creation. */
const ofBoth: readonly Rejection[] = [
  {
    name: "not-a-certificate",
    reason: "a PEM block that holds no certificate",
    rule: { decision: "signer-certificate" },
    members: () => ({ signerCert: notACertificate }),
    expected: [{ code: "errors.invalidData", pointer: "/signerCert" }],
  },
  {
    name: "number-against-policy",
    reason: "a phone number that the policy does not accept (data.values.msisdnAgainstPolicy)",
    rule: { decision: "msisdn-policy" },
    members: ({ data }) => ({ msisdn: data.value("msisdnAgainstPolicy") }),
    expected: [{ code: "errors.policyViolation", pointer: "/msisdn" }],
  },
  {
    name: "rules-together",
    reason: "several business rules, each with its location, in the order of their locations",
    rule: { decision: "every-violation" },
    members: ({ data }) => ({ signerCert: notACertificate, policyExtId: data.policies.otherType() }),
    expected: [
      { code: "errors.policyViolation", pointer: "/policyExtId" },
      { code: "errors.invalidData", pointer: "/signerCert" },
    ],
  },
];

const ofUpdates: readonly Rejection[] = [
  ...ofBoth,
  {
    name: "schema-together",
    reason: "several violations of the schema, each with its location, in the order of their locations",
    rule: { decision: "every-violation" },
    members: () => ({ stateName: "locked", version: "7", identificator: "", msspIdentifier: "mss.test", colour: 1 }),
    expected: [
      { code: "errors.invalidData", pointer: "/colour" },
      { code: "errors.invalidData", pointer: "/identificator" },
      { code: "errors.invalidData", pointer: "/msspIdentifier" },
      { code: "errors.invalidData", pointer: "/stateName" },
      { code: "errors.invalidData", pointer: "/version" },
    ],
  },
  {
    name: "read-only-members",
    reason: "members that only the server sets, with their current values, too",
    rule: { decision: "read-only-members" },
    members: async (context) => {
      const { created, extId, type } = await readSignature(context, await context.data.mobileSignature());
      return { created, extId, type };
    },
    expected: [
      { code: "errors.modifyReadonlyData", pointer: "/created" },
      { code: "errors.modifyReadonlyData", pointer: "/extId" },
      { code: "errors.modifyReadonlyData", pointer: "/type" },
    ],
  },
  {
    name: "schema-before-rules",
    reason: "a violation of the schema alone, when a business rule is broken, too",
    rule: { decision: "business-errors" },
    members: ({ data }) => ({ stateName: "locked", policyExtId: data.unknownExtId("policy") }),
    expected: [{ code: "errors.invalidData", pointer: "/stateName" }],
  },
];

const ofCreations: readonly Rejection[] = [
  ...ofBoth,
  {
    name: "unknown-policy",
    reason: "a policy that the client does not have",
    rule: { decision: "policies-in-the-body" },
    members: ({ data }) => ({ policyExtId: data.unknownExtId("policy") }),
    expected: [{ code: "errors.missingReferenceData", pointer: "/policyExtId" }],
  },
  {
    name: "policy-of-other-type",
    reason: "a policy of another type",
    rule: policyType,
    members: ({ data }) => ({ policyExtId: data.policies.otherType() }),
    expected: [{ code: "errors.policyViolation", pointer: "/policyExtId" }],
  },
  {
    name: "policy-of-other-kind",
    reason: "a policy for VASCO credentials",
    rule: policyType,
    members: ({ data }) => ({ policyExtId: data.policies.vasco()[0] }),
    expected: [{ code: "errors.policyViolation", pointer: "/policyExtId" }],
  },
  {
    name: "external-id-of-a-mobile-signature",
    reason: "the external ID of another mobile signature",
    rule: { pointer: "/components/schemas/MobileSignatureCreation/properties/extId" },
    members: async (context) => {
      const { extId } = await readSignature(context, await context.data.mobileSignature());
      return { extId };
    },
    expected: [{ code: "errors.duplicateValue", pointer: "/extId" }],
  },
  {
    name: "external-id-of-a-vasco-credential",
    reason: "the external ID of a credential of another type",
    rule: { pointer: "/components/schemas/MobileSignatureCreation/properties/extId" },
    members: async ({ data }) => ({ extId: (await data.vascoCredential()).extId }),
    expected: [{ code: "errors.duplicateValue", pointer: "/extId" }],
  },
  {
    name: "members-missing",
    reason: "a body without two required members and with an empty one, each with its location",
    rule: { decision: "every-violation" },
    members: () => ({ identificator: "", msspIdentifier: undefined, msisdn: undefined }),
    expected: [
      { code: "errors.invalidData", pointer: "/identificator" },
      { code: "errors.invalidData", pointer: "/msisdn" },
      { code: "errors.invalidData", pointer: "/msspIdentifier" },
    ],
  },
  {
    name: "read-only-members",
    reason: "members that only the server sets",
    rule: { decision: "read-only-members" },
    members: () => ({ version: 1, userExtId: "conformance", created: "2026-01-01T00:00:00Z" }),
    expected: [
      { code: "errors.modifyReadonlyData", pointer: "/created" },
      { code: "errors.modifyReadonlyData", pointer: "/userExtId" },
      { code: "errors.modifyReadonlyData", pointer: "/version" },
    ],
  },
];

/** 422 of updateMobileSignature. */
export const rejectedUpdates: readonly Case[] = ofUpdates.map((each) =>
  defineCase("updateMobileSignature", "statuses", {
    ...toHead(each),
    run: async (context) => {
      const members = await each.members(context);
      const { read, change } = await mobileSignature.open(context);
      const before = await snapshotOf(read());
      const exchange = await change({ modificationComment: "Conformance, rejected", ...members });
      expectErrors(exchange, each.expected);
      expectSame("the credential after the rejected request", await snapshotOf(read()), before, exchange);
    },
  }),
);

/** 422 of createMobileSignature. */
export const rejectedCreations: readonly Case[] = [
  ...ofCreations.map((each) =>
    defineCase("createMobileSignature", "statuses", {
      ...toHead(each),
      run: async (context) => {
        const members = await each.members(context);
        const path = await context.data.userWithoutMobileSignature();
        const exchange = await sendCreation(context, path, members);
        expectErrors(exchange, each.expected);
        const state = await snapshotOf(context.call("getMobileSignature", { path }));
        expectSame("the state after the rejected request", state, "absent", exchange);
      },
    }),
  ),
  defineCase("createMobileSignature", "statuses", {
    name: "422-exists",
    title: "422 for a user who has a mobile signature, which stays as it is",
    rule: { decision: "creations" },
    covers: coverageOf("errors.mobileSignatureExists"),
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const before = await readSignature(context, path);
      const exchange = await sendCreation(context, path);
      expectErrors(exchange, [{ code: "errors.mobileSignatureExists" }]);
      expectSame("the credential after the rejected request", await readSignature(context, path), before, exchange);
    },
  }),
];

function toHead({ name, reason, rule, expected: [{ code }] }: Rejection) {
  return { name: `422-${name}`, title: `422 for ${reason}; nothing changes`, rule, covers: coverageOf(code) };
}

function coverageOf(code: ErrorCode) {
  return { status: errors[code].status, code };
}
