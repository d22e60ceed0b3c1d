/** Bodies byte by byte: what is JSON, what is strict JSON, and how large it may be. */
import { type OperationId, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { bodyText, withBody } from "../../requests/edit-request.ts";
import { idsWithBody, idsWithStrictObject, pairs, type Weighted } from "../vectors/choose.ts";
import { sendAccepted, sendRejected } from "../vectors/send.ts";
import { addMember, escapeNames, malformedBodies } from "./malformed.ts";

/** Strict JSON whose value is no request: the response names the location. */
const wrongValues: readonly (Weighted & {
  readonly name: string;
  readonly title: string;
  readonly body: (valid: string) => string;
  readonly pointer: string;
})[] = [
  ...["null", "[]", '"text"', "0", "true"].map((value, index) => ({
    name: `top-level-${index + 1}`,
    title: `the value ${value} instead of an object`,
    body: () => value,
    pointer: "",
    everywhere: index < 2,
  })),
  {
    name: "levels-32",
    title: "32 levels of arrays, which JSON may have",
    body: () => "[".repeat(32) + "]".repeat(32),
    pointer: "",
  },
  ...["__proto__", "constructor", "toString"].map((name, index) => ({
    name: `member-${name.toLowerCase().replaceAll("_", "")}`,
    title: `the unknown member ${name}`,
    body: (valid: string) => addMember(valid, `"${name}":{}`),
    pointer: `/${name}`,
    everywhere: index === 0,
  })),
  {
    name: "member-to-escape",
    title: "an unknown member with a slash and a tilde, which the pointer escapes (RFC 6901)",
    body: (valid) => addMember(valid, '"a/b~c":1'),
    pointer: "/a~1b~0c",
  },
];

/** Strict JSON in an unusual spelling. */
const spellings: readonly (Weighted & {
  readonly name: string;
  readonly title: string;
  readonly body: (valid: string) => string;
})[] = [
  { name: "white-space", title: "white space around every token", body: (valid) => ` \t\r\n${spaced(valid)}\n` },
  { name: "escaped-names", title: "escaped names", body: escapeNames },
  { name: "reversed", title: "members in another order", body: reversed },
];

export const jsonCases: readonly Case[] = [
  ...pairs(idsWithBody, malformedBodies)
    .filter(([id, { name }]) => name !== "empty" || operations[id].body?.required)
    .map(
      ([id, { name, title, body }]): Case => ({
        ...head(id, name, `400 for ${title}, and nothing changes`, { decision: "strict-json" }),
        covers: { status: 400, code: "errors.malformedRequest" },
        run: async (context) => {
          await sendRejected(
            context,
            id,
            (sent) => withBody(sent, body(bodyText(sent))),
            (exchange) => expectError(exchange, "errors.malformedRequest"),
          );
        },
      }),
    ),
  ...pairs(idsWithStrictObject, wrongValues).map(
    ([id, { name, title, body, pointer }]): Case => ({
      ...head(id, name, `422 for ${title}`, { decision: "strict-requests" }),
      covers: { status: 422, code: "errors.invalidData" },
      run: async (context) => {
        await sendRejected(
          context,
          id,
          (sent) => withBody(sent, body(bodyText(sent))),
          (exchange) => expectError(exchange, "errors.invalidData", { pointer }),
        );
      },
    }),
  ),
  ...pairs(idsWithBody, spellings).map(
    ([id, { name, title, body }]): Case => ({
      ...head(id, name, `${successText(id)} for ${title}`, {
        standard: "RFC 8259",
        says: "White space, escapes and the order of members change no value.",
      }),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(context, id, (sent) => withBody(sent, body(bodyText(sent))));
      },
    }),
  ),
  ...idsWithBody.flatMap((id) => sizes(id)),
];

function sizes(id: OperationId): readonly Case[] {
  const maxBytes = operations[id].body?.maxBytes ?? 0;
  const padded = (valid: string, bytes: number) => valid + " ".repeat(bytes - Buffer.byteLength(valid));
  return [
    {
      ...head(id, "largest", `${successText(id)} for a body of exactly ${maxBytes} bytes`, { decision: "body-limit" }),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(context, id, (sent) => withBody(sent, padded(bodyText(sent), maxBytes)));
      },
    },
    ...[maxBytes + 1, 2 * maxBytes].map(
      (bytes): Case => ({
        ...head(id, `too-large-${bytes}`, `413 for a body of ${bytes} bytes, and nothing changes`, {
          decision: "body-limit",
        }),
        covers: { status: 413, code: "errors.requestTooLarge" },
        run: async (context) => {
          await sendRejected(
            context,
            id,
            (sent) => withBody(sent, padded(bodyText(sent), bytes)),
            (exchange) => expectError(exchange, "errors.requestTooLarge"),
          );
        },
      }),
    ),
  ];
}

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "json", name), operation: id, group: "json", title, rule } as const;
}

function spaced(valid: string): string {
  return JSON.stringify(JSON.parse(valid), null, 4);
}

function reversed(valid: string): string {
  const value: object = JSON.parse(valid);
  return JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()));
}
