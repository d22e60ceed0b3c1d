/** Creations and deletions at the same time. */
import { expectError } from "../../expect/expect-error.ts";
import { expectAccepted, expectSame, expectThat } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import { readMembers } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { countOf, expectOneSuccess } from "../shared/races.ts";
import { expectNoSignature, readSignature, sendCreation } from "./credential.ts";

/** How many requests are sent at the same time. */
const requests = 8;
const indexes = Array.from({ length: requests }, (_, index) => index);

export const creationRaces: readonly Case[] = [
  defineCase("createMobileSignature", "concurrency", {
    name: "one-creation",
    title: `exactly one 201 for ${requests} creations at the same time, and errors.mobileSignatureExists for the others`,
    rule: { decision: "creations" },
    covers: { status: 422, code: "errors.mobileSignatureExists" },
    run: async (context) => {
      const path = await context.data.userWithoutMobileSignature();
      const exchanges = await Promise.all(
        indexes.map((index) => sendCreation(context, path, { identificator: `MSS-${index}` }, index)),
      );
      // A policy that rejects the phone number of the kit rejects all of them.
      if (exchanges.every(({ response }) => response.status === 422)) expectAccepted(exchanges[0] as Exchange, 201);
      const winner = expectOneSuccess(exchanges, 201, (other) => expectError(other, "errors.mobileSignatureExists"));
      expectSame("the credential in a read", await readSignature(context, path), readMembers(winner), winner);
    },
  }),
];

export const deletionRaces: readonly Case[] = [
  defineCase("deleteMobileSignature", "concurrency", {
    name: "one-deletion",
    title: `exactly one 204 for ${requests} deletions at the same time, and 404 for the others`,
    rule: { decision: "deletions" },
    covers: { status: 404, code: "errors.noRecord" },
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const exchanges = await Promise.all(indexes.map(() => context.call("deleteMobileSignature", { path })));
      expectOneSuccess(exchanges, 204, (other) => expectError(other, "errors.noRecord"));
    },
  }),
  defineCase("deleteMobileSignature", "concurrency", {
    name: "deletion-and-changes",
    title: "a deletion at the same time as changes: 204, 200 or 404 for the changes, and then there is no credential",
    rule: { operation: "deleteMobileSignature" },
    covers: { status: 204 },
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const change = (index: number) =>
        context.call("updateMobileSignature", { path, body: { modificationComment: `Conformance ${index}` } });
      const [deleted, ...changed] = await Promise.all([
        ...indexes.slice(0, 1).map(() => context.call("deleteMobileSignature", { path })),
        ...indexes.map(change),
      ]);
      if (deleted === undefined) return;
      expectThat(deleted.response.status === 204, "status 204", countOf([deleted]), deleted, { earlier: changed });
      for (const exchange of changed) {
        if (exchange.response.status !== 200) expectError(exchange, "errors.noRecord");
      }
      await expectNoSignature(context, path, deleted);
    },
  }),
];
