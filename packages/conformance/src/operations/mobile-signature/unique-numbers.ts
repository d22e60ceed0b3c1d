/** A client can require that every mobile signature has a phone number of its own. */
import { expectErrors } from "../../expect/expect-error.ts";
import { expectSame } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Skipped } from "../../model/outcome.ts";
import { snapshotOf } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { createSignature, readSignature, sendCreation } from "./credential.ts";

const head = {
  name: "422-number-of-another",
  title: "422 for the phone number of another user, when the client requires unique ones; nothing changes",
  rule: { decision: "unique-msisdn" },
  covers: { status: 422, code: "errors.duplicateValue" },
} as const;

export const duplicateInCreation: Case = defineCase("createMobileSignature", "statuses", {
  ...head,
  run: async (context) => {
    const { msisdn } = await readSignature(context, await context.data.mobileSignature());
    const path = await context.data.userWithoutMobileSignature();
    const exchange = await sendCreation(context, path, { msisdn });
    expectDuplicate(context, exchange, 201);
    const state = await snapshotOf(context.call("getMobileSignature", { path }));
    expectSame("the state after the rejected request", state, "absent", exchange);
  },
});

export const duplicateInUpdate: Case = defineCase("updateMobileSignature", "statuses", {
  ...head,
  run: async (context) => {
    const { msisdn } = await readSignature(context, await context.data.mobileSignature());
    const path = await context.data.userWithoutMobileSignature();
    const { created } = await createSignature(context, path);
    const text = JSON.stringify({ msisdn });
    const exchange = await context.call("updateMobileSignature", { path, body: {} }, { body: text });
    expectDuplicate(context, exchange, 200);
    expectSame("the credential after the rejected request", await readSignature(context, path), created, exchange);
  },
});

/** By default, a client requires nothing. */
function expectDuplicate({ data }: CaseContext, exchange: Exchange, accepted: number): void {
  if (exchange.response.status === accepted && !isRequired(data)) {
    throw new Skipped(
      "The test client accepts equal phone numbers. If it must not, set data.values.uniqueMsisdn: [yes]",
    );
  }
  expectErrors(exchange, [{ code: "errors.duplicateValue", pointer: "/msisdn" }]);
}

function isRequired(data: CaseContext["data"]): boolean {
  try {
    return data.value("uniqueMsisdn") !== "";
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return false;
  }
}
