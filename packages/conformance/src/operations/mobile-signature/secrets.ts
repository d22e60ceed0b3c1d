/** No submitted value, and no value of the credential, is in an error response. */
import type { Case } from "../../model/case.ts";
import { expectHidden, toCanary } from "../shared/canaries.ts";
import { defineCase } from "../shared/define-case.ts";
import { mobileSignature, notACertificate, readSignature, sendCreation } from "./credential.ts";

const head = { rule: { decision: "messages" } } as const;

export const updateSecrets: readonly Case[] = [
  defineCase("updateMobileSignature", "secrets", {
    ...head,
    name: "submitted-values",
    title: "an error response does not repeat what a member has, for any mistake in it",
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const canary = toCanary(context);
      for (const body of [...toBodies(canary), ...toTexts(canary)]) {
        expectHidden(await context.call("updateMobileSignature", { path, body: {} }, { body }), [canary]);
      }
    },
  }),
  defineCase("updateMobileSignature", "secrets", {
    ...head,
    name: "values-of-the-credential",
    title: "an error response about a credential has neither its phone number nor its certificate",
    run: async (context) => {
      const { msisdn, signerCert, version } = await readSignature(context, await context.data.mobileSignature());
      const secrets = [msisdn, signerCert].flatMap((value) => (typeof value === "string" ? [toInner(value)] : []));
      const { change } = await mobileSignature.open(context);
      const bodies = [
        { version: Number(version) + 1 },
        { policyExtId: context.data.unknownExtId("policy") },
        { signerCert: notACertificate, msisdn },
        { extId: "other", msisdn, signerCert },
      ];
      for (const members of bodies) {
        expectHidden(await change({ modificationComment: "Conformance, rejected", ...members }), secrets);
      }
    },
  }),
];

export const creationSecrets: readonly Case[] = [
  defineCase("createMobileSignature", "secrets", {
    ...head,
    name: "submitted-values",
    title: "an error response does not repeat what a member has, for any mistake in it",
    run: async (context) => {
      const path = await context.data.userWithoutMobileSignature();
      const canary = toCanary(context);
      for (const body of [...toBodies(canary), ...toTexts(canary)]) {
        const request = { path, body: { identificator: "1", msspIdentifier: "http://mss.example.com", msisdn: "1" } };
        expectHidden(await context.call("createMobileSignature", request, { body }), [canary]);
      }
    },
  }),
  defineCase("createMobileSignature", "secrets", {
    ...head,
    name: "values-of-the-credential",
    title: "the error response for a user who has a mobile signature has neither its phone number nor its certificate",
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const { msisdn, signerCert } = await readSignature(context, path);
      const secrets = [msisdn, signerCert].flatMap((value) => (typeof value === "string" ? [toInner(value)] : []));
      expectHidden(await sendCreation(context, path), secrets);
    },
  }),
];

/** Bodies with one value that is wrong. */
function toBodies(canary: string): readonly string[] {
  const long = canary.repeat(60);
  const bodies: readonly unknown[] = [
    { stateName: canary },
    { policyExtId: canary },
    { policyExtId: [canary] },
    { version: canary },
    { modificationComment: long },
    { modificationComment: { canary } },
    { identificator: long },
    { msspIdentifier: canary },
    { msspIdentifier: `http://user:${canary}@mss.example.com/${canary}${long}` },
    { signerCert: canary },
    { signerCert: `-----BEGIN CERTIFICATE-----\n${canary}\n-----END CERTIFICATE-----\n` },
    { msisdn: long },
    { msisdn: [canary] },
    { colour: canary },
    [canary],
    canary,
  ];
  return bodies.map((body) => JSON.stringify(body));
}

/** Texts that parsers like to quote. */
function toTexts(canary: string): readonly string[] {
  return [canary, `{"msisdn":"${canary}`, `{"msisdn":"${canary}","msisdn":"${canary}"}`, `{"msisdn":${canary}}`];
}

/** The text between the lines of a PEM block; another text as it is. A response could break lines in another way. */
function toInner(value: string): string {
  return value.split("\n").find((line) => line !== "" && !line.startsWith("-----")) ?? value;
}
