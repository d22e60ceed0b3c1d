/** VASCO credentials that exist elsewhere, but not at the path of the request. */
import { isDeepStrictEqual } from "node:util";
import { expectError, readEntries } from "../../expect/expect-error.ts";
import { expectStatus, expectThat } from "../../expect/expect-response.ts";
import { readObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import { Skipped } from "../../model/outcome.ts";
import { readMembers } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { assignedIfPossible, expectUnchanged, readVasco } from "./credential.ts";

type OfOneCredential = "getVascoCredential" | "updateVascoCredential" | "unassignVascoCredential";

/** 404 for credentials of another type or another client, and for a missing client and a missing credential by their messages. */
export function otherRecords(id: OfOneCredential): readonly [Case, ...Case[]] {
  const head = { rule: { decision: "missing-records" }, covers: { status: 404, code: "errors.noRecord" } } as const;
  const send = (context: Parameters<Case["run"]>[0], path: { clientExtId: string; extId: string }, token = {}) =>
    id === "updateVascoCredential"
      ? context.call(id, { path, body: {} }, { token })
      : context.call(id, { path }, { token });
  return [
    defineCase(id, "statuses", {
      ...head,
      name: "404-other-type",
      title: "404 for the external ID of a credential of another type",
      run: async (context) => {
        const { clientExtId } = context.data;
        const read = await context.call("getMobileSignature", { path: await context.data.mobileSignature() });
        expectStatus(read, 200);
        expectError(await send(context, { clientExtId, extId: String(readObject(read).extId) }), "errors.noRecord");
      },
    }),
    defineCase(id, "statuses", {
      ...head,
      name: "404-other-client",
      title:
        "404 for a credential of another client, when the caller has both clients in the data room; nothing changes",
      run: async (context) => {
        const { clientExtId, otherClientExtId } = context.data;
        if (otherClientExtId === undefined) throw new Skipped("The configuration has no data.otherClient");
        const path = await assignedIfPossible(context);
        const before = await readVasco(context, path);
        const clients = [clientExtId, otherClientExtId];
        const other = { ...path, clientExtId: otherClientExtId };
        const read = await context.call("getVascoCredential", { path: other }, { token: { clients } });
        if (read.response.status === 200 && !isDeepStrictEqual(readMembers(read), before.members))
          throw new Skipped(`Client ${otherClientExtId} has a credential ${path.extId}, too`);
        expectError(await send(context, other, { clients }), "errors.noRecord", {}, [before.exchange]);
        expectUnchanged(await readVasco(context, path), before);
      },
    }),
    defineCase(id, "statuses", {
      ...head,
      name: "404-messages",
      title: "the messages of 404 tell a missing client from a missing credential",
      run: async (context) => {
        const { clientExtId, unknownExtId } = context.data;
        const [client, extId] = [unknownExtId("client"), unknownExtId("credential")];
        const noClient = await send(context, { clientExtId: client, extId }, { clients: [client] });
        const noCredential = await send(context, { clientExtId, extId });
        const texts = [noClient, noCredential].map((exchange) => {
          expectError(exchange, "errors.noRecord");
          const message = readEntries(exchange)[0]?.message ?? "";
          return [client, clientExtId, extId].reduce((text, each) => text.replaceAll(each, "…"), message);
        });
        const [one, other] = texts;
        expectThat(one !== other, "two messages", `the same: ${one}`, noCredential, { earlier: [noClient] });
      },
    }),
  ];
}
