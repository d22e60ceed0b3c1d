/** Parameters of the path and the query: their bounds, their spelling, and names that the operation does not know. */
import { errors, type OperationId, operationIds } from "@credential-api/contract";
import { expectError, expectErrors } from "../../expect/expect-error.ts";
import { rulePointer } from "../../generated/cases/case-name.ts";
import { type ParameterNode, requestNodes } from "../../generated/schema/request-nodes.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { SentRequest } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { bodyText, withBody, withParameter, withQuery, withQueryValue } from "../../requests/edit-request.ts";
import { expectOneOf } from "../../requests/send-prepared.ts";
import { addMember } from "../json/malformed.ts";
import { firstOfEachMethod, idsWithStrictObject } from "../vectors/choose.ts";
import { codeOfOtherId, expectOtherId, openStatuses } from "../vectors/ids.ts";
import { prepareRequest, sendAccepted, sendRejected } from "../vectors/send.ts";

export const parameterCases: readonly Case[] = operationIds.flatMap((id) => {
  const { parameters } = requestNodes[id];
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return [
    ...parameters.filter((parameter) => parameter.in === "path").flatMap((parameter) => pathCases(id, parameter)),
    ...parameters.filter((parameter) => isBesideBody(id, parameter)).map((parameter) => andBody(id, parameter)),
    ...inQuery.flatMap((parameter) => queryCases(id, parameter)),
    ...(inQuery.length === 0 ? [] : undecodable(id, inQuery)),
    ...(firstOfEachMethod(operationIds).has(id) || inQuery.length > 0 ? [unknownNames(id)] : []),
  ];
});

/** Texts at the bounds of an external ID. Lengths count characters, not bytes and not UTF-16 units. */
function pathCases(id: OperationId, parameter: ParameterNode): readonly Case[] {
  const { name, node } = parameter;
  const { type, pointer, keywords } = node.shape;
  // Texts in place of numbers are cases of the group `generated`.
  if (type !== "string") return [];
  const texts = [
    ...(keywords.maxLength === undefined ? [] : textsOfLengths(keywords.maxLength)),
    { name: "nul", title: "the NUL character", text: "a\u0000" },
    { name: "line-feed", title: "a line feed", text: "a\nb" },
    { name: "delete", title: "the character DEL", text: "a\u007f" },
    { name: "c1-control", title: "a C1 control character", text: "a\u0085" },
  ];
  return texts.map(({ name: vector, title, text }): Case => {
    const code = codeOfOtherId(parameter, text);
    const change = (sent: SentRequest) => withParameter(sent, id, name, () => encodeURIComponent(text));
    const rule = { pointer: rulePointer(node) };
    if (code === undefined) {
      const response = `${openStatuses(id).join(" or ")}, because the contract leaves open which,`;
      return {
        ...head(id, `${toName(name)}-${vector}`, `${response} for ${title} in ${name}`, rule),
        covers: {},
        run: async (context) => {
          const { sent } = await prepareRequest(context, id);
          expectOtherId(await context.send(change(sent)), id, parameter, text);
        },
      };
    }
    return {
      ...head(id, `${toName(name)}-${vector}`, `${errors[code].status} for ${title} in ${name}; nothing changes`, {
        pointer,
      }),
      covers: { status: errors[code].status, code },
      run: async (context) => {
        await sendRejected(context, id, change, (exchange) => expectOtherId(exchange, id, parameter, text));
      },
    };
  });
}

function textsOfLengths(maxLength: number) {
  return [
    { name: "longest", title: `${maxLength} characters`, text: "z".repeat(maxLength) },
    { name: "longest-emoji", title: `${maxLength} characters of four bytes`, text: "😀".repeat(maxLength) },
    { name: "too-long", title: `${maxLength + 1} characters`, text: "z".repeat(maxLength + 1) },
    { name: "too-long-emoji", title: `${maxLength + 1} characters of four bytes`, text: "😀".repeat(maxLength + 1) },
  ];
}

/** The data room is checked before the schema, so a wrong client is never reported with the body. */
function isBesideBody(id: OperationId, { name, in: part, node }: ParameterNode): boolean {
  const hasLimit = node.shape.keywords.maxLength !== undefined;
  return idsWithStrictObject.includes(id) && part === "path" && name !== "clientExtId" && hasLimit;
}

function andBody(id: OperationId, { name, node }: ParameterNode): Case {
  const tooLong = "z".repeat((node.shape.keywords.maxLength ?? 0) + 1);
  const code = "errors.invalidData";
  return {
    ...head(id, `${toName(name)}-and-body`, `422 for ${name} and an unknown member, in this order; nothing changes`, {
      decision: "every-violation",
    }),
    covers: { status: 422, code },
    run: async (context) => {
      const change = (sent: SentRequest) =>
        withParameter(withBody(sent, addMember(bodyText(sent), '"conformance":1')), id, name, () => tooLong);
      await sendRejected(context, id, change, (exchange) =>
        expectErrors(exchange, [
          { code, parameter: name },
          { code, pointer: "/conformance" },
        ]),
      );
    },
  };
}

function queryCases(id: OperationId, { name, node }: ParameterNode): readonly Case[] {
  const { type, keywords, pointer } = node.shape;
  const { minimum, maximum } = keywords;
  const numbers = [minimum, maximum].filter((bound) => bound !== undefined);
  const accepted = type === "integer" ? numbers.map(String) : type === "boolean" ? ["true", "false"] : [];
  const rejected: Readonly<Record<string, readonly string[]>> = {
    integer: [
      "",
      "ten",
      "1.5",
      "0x10",
      "1,2",
      "NaN",
      "99999999999999999999",
      ...(minimum === undefined ? [] : [String(minimum - 1), String(minimum - 2)]),
      ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ],
    boolean: ["", "yes", "1", "TRUE", "null"],
    string: ["", "\u0000"].filter((text) => node.explain(text).length > 0),
  };
  return [
    ...accepted.map(
      (text): Case => ({
        ...head(id, `${toName(name)}-accepted-${text}`, `${successText(id)} for ${name}=${text}`, { pointer }),
        covers: { status: successOf(id) },
        run: async (context) => {
          await sendAccepted(context, id, (sent) => withQueryValue(sent, name, pair(name, text)));
        },
      }),
    ),
    ...(rejected[type] ?? []).map(
      (text, index): Case => ({
        ...head(id, `${toName(name)}-rejected-${index + 1}`, `422 for ${pair(name, text)}, which the response names`, {
          pointer,
        }),
        covers: { status: 422, code: "errors.invalidData" },
        run: (context) => invalid(context, id, name, pair(name, text)),
      }),
    ),
    ...(type === "array" ? [] : [repeated(id, name, pointer, accepted[0] ?? "1")]),
    ...(rejected[type]?.[0] === undefined ? [] : spellings(id, name, rejected[type][0])),
  ];
}

/** Which of the two values counts differs between programs. */
function repeated(id: OperationId, name: string, pointer: string, text: string): Case {
  return {
    ...head(id, `${toName(name)}-twice`, `422 for ${name} twice, or 400, because the contract leaves open which`, {
      pointer,
    }),
    covers: {},
    run: async (context) => {
      const change = (sent: SentRequest) => withQueryValue(sent, name, `${pair(name, text)}&${pair(name, text)}`);
      await sendRejected(context, id, change, (exchange) => expectOneOf(exchange, [422, 400]));
    },
  };
}

/** A name is compared character by character after it is decoded. */
function spellings(id: OperationId, name: string, wrong: string): readonly Case[] {
  return [
    {
      ...head(id, `${toName(name)}-encoded-name`, `422 for a wrong ${name} whose name is percent-encoded`, {
        standard: "RFC 3986, section 2.3",
        says: "A percent-encoded unreserved character is equivalent to the character.",
      }),
      covers: { status: 422, code: "errors.invalidData" },
      run: (context) => {
        const [first = "", ...rest] = name;
        return invalid(context, id, name, `%${first.charCodeAt(0).toString(16)}${pair(rest.join(""), wrong)}`);
      },
    },
    {
      ...head(
        id,
        `${toName(name)}-upper-case`,
        `${successText(id)} for a wrong ${name} in upper case, which is an unknown name`,
        {
          decision: "unknown-parameters",
        },
      ),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(context, id, (sent) => withQuery(sent, pair(name.toUpperCase(), wrong)));
      },
    },
  ];
}

/** Bad percent-encoding anywhere in the query. */
function undecodable(id: OperationId, parameters: readonly ParameterNode[]): readonly Case[] {
  const [{ name = "" } = {}] = parameters;
  return ["%", "%4", "%zz", "%FF", "%C0%AF"].flatMap((bad, index) =>
    [name, "unknown"].map(
      (each): Case => ({
        ...head(
          id,
          `${toName(each)}-bad-escape-${index + 1}`,
          `400 for the escape ${bad} in the query parameter ${each}`,
          {
            decision: "malformed-requests",
          },
        ),
        covers: { status: 400, code: "errors.malformedRequest" },
        run: async (context) => {
          const change = (sent: SentRequest) => withQuery(sent, `${each}=${bad}`);
          await sendRejected(context, id, change, (exchange) => expectError(exchange, "errors.malformedRequest"));
        },
      }),
    ),
  );
}

function unknownNames(id: OperationId): Case {
  return {
    ...head(id, "unknown", `${successText(id)} with query parameters that the operation does not know`, {
      decision: "unknown-parameters",
    }),
    covers: { status: successOf(id) },
    run: async (context) => {
      const query = "conformance=1&conformance=2&__proto__=x&constructor=y&a[b]=c&=&";
      await sendAccepted(context, id, (sent) => withQuery(sent, query));
    },
  };
}

async function invalid(context: Parameters<Case["run"]>[0], id: OperationId, parameter: string, query: string) {
  const check = (exchange: Parameters<typeof expectError>[0]) =>
    expectError(exchange, "errors.invalidData", { parameter });
  await sendRejected(context, id, (sent) => withQueryValue(sent, parameter, query), check);
}

function pair(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text)}`;
}

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "parameters", name), operation: id, group: "parameters", title, rule } as const;
}

function toName(parameter: string): string {
  return parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
