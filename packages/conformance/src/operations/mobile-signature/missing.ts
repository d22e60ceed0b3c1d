/** 404 for a user without a mobile signature. */
import { expectError, readEntries } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { defineCase } from "../shared/define-case.ts";
import type { SignaturePath } from "./credential.ts";

type Id = "getMobileSignature" | "updateMobileSignature" | "deleteMobileSignature";

/** 404 for a user who has none, with a message that tells it from a user who does not exist. */
export function missingSignature(id: Id): readonly [Case, Case] {
  const send = (context: CaseContext, path: SignaturePath): Promise<Exchange> =>
    id === "updateMobileSignature"
      ? context.call(id, { path, body: { modificationComment: "Conformance" } })
      : context.call(id, { path });
  return [
    defineCase(id, "statuses", {
      name: "404-no-mobile-signature",
      title: "404 for a user who has no mobile signature",
      rule: { operation: id, status: 404 },
      covers: { status: 404, code: "errors.noRecord" },
      run: async (context) => {
        expectError(await send(context, await context.data.userWithoutMobileSignature()), "errors.noRecord");
      },
    }),
    defineCase(id, "statuses", {
      name: "404-messages",
      title: "the message of a 404 tells a user who does not exist from one who has no mobile signature",
      rule: { decision: "missing-records" },
      covers: { status: 404, code: "errors.noRecord" },
      run: async (context) => {
        const path = await context.data.userWithoutMobileSignature();
        const unknown = { ...path, userExtId: context.data.unknownExtId("user") };
        const [one, other] = [await send(context, path), await send(context, unknown)];
        for (const exchange of [one, other]) expectError(exchange, "errors.noRecord");
        const message = messageOf(one).replaceAll(path.userExtId, "…");
        const isOther = message !== messageOf(other).replaceAll(unknown.userExtId, "…");
        expectThat(isOther, "two messages", `the same message: ${message}`, other, { earlier: [one] });
      },
    }),
  ];
}

function messageOf(exchange: Exchange): string {
  return readEntries(exchange)[0]?.message ?? "";
}
