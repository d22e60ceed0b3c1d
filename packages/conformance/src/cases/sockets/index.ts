/** Requests byte by byte on connections of their own. The group runs only on request: proxies in between react to them, too. */

import { expectSame } from "../../expect/expect-response.ts";
import { type Case, caseId } from "../../model/case.ts";
import { bodyText, headerOf } from "../../requests/edit-request.ts";
import { idsWithBody } from "../vectors/choose.ts";
import { prepareRequest } from "../vectors/send.ts";
import { framingVectors } from "./framing.ts";
import { headVectors } from "./heads.ts";
import { message, readParts } from "./parts.ts";
import { sendRaw } from "./raw-request.ts";

export const socketCases: readonly Case[] = [
  ...[...headVectors, ...framingVectors].map(
    ({ name, title, section, says, bytes, judge, until }): Case => ({
      id: caseId(null, "sockets", name),
      operation: null,
      group: "sockets",
      title: `${title} (${section})`,
      covers: {},
      rule: { standard: section, says },
      run: async (context) => {
        const parts = await readParts(context);
        judge(await sendRaw(context.target, bytes(parts), until === undefined ? {} : { until }));
      },
    }),
  ),
  ...idsWithBody.map(
    (id): Case => ({
      id: caseId(id, "sockets", "incomplete-body"),
      operation: id,
      group: "sockets",
      title: "nothing changes when the client goes away before the declared end of the body (RFC 9112, section 8)",
      covers: {},
      rule: {
        standard: "RFC 9112, section 8",
        says: "A request message is incomplete when it ends before its Content-Length.",
      },
      run: async (context) => {
        const { sent, snapshot } = await prepareRequest(context, id);
        const before = await snapshot();
        const body = bodyText(sent);
        const bytes = message(
          [
            `${sent.method} ${sent.path} HTTP/1.1`,
            `Host: ${new URL(context.target.origin).host}`,
            `Authorization: ${headerOf(sent, "Authorization")}`,
            "Content-Type: application/json",
            `Content-Length: ${Buffer.byteLength(body) + 1}`,
          ],
          Buffer.from(body).toString("latin1"),
        );
        const { exchange } = await sendRaw(context.target, bytes, { end: true });
        expectSame("the state after the incomplete request", await snapshot(), before, exchange);
      },
    }),
  ),
];
