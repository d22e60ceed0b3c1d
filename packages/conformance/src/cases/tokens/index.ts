/** Who may call: tokens, permissions and data rooms. */
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CallerWish, CaseContext } from "../../model/context.ts";
import type { Exchange, SentRequest } from "../../model/exchange.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { withHeader, withQuery } from "../../requests/edit-request.ts";
import { expectOneOf } from "../../requests/send-prepared.ts";
import { firstOfEachMethod, readIds } from "../vectors/choose.ts";
import { sendAccepted, sendRejected } from "../vectors/send.ts";
import { existence, head, otherDataRoom, permissionsOf, toName } from "./access.ts";
import { forgedTokens } from "./forged.ts";

const defects = {
  expired: "an expired token",
  notYetValid: "a token that is not yet valid",
  wrongKey: "a token signed with another key",
  wrongIssuer: "a token of another issuer",
  wrongAudience: "a token for another audience",
  unknownCriticalHeader: "a token with an unknown critical header (RFC 7515 section 4.1.11)",
} as const satisfies Record<NonNullable<CallerWish["defect"]>, string>;

const protectedIds = operationIds.filter((id) => operations[id].authentication === "bearer");
const withClient = protectedIds.filter((id) => operations[id].parameters.some(({ name }) => name === "clientExtId"));

export const tokenCases: readonly Case[] = [
  ...protectedIds.flatMap((id) => [...credentialsOf(id), ...permissionsOf(id)]),
  ...[...firstOfEachMethod(protectedIds)].flatMap(headersOf),
  ...[...firstOfEachMethod(protectedIds)].map(twoHeaders),
  ...readIds.filter((id) => protectedIds.includes(id)).map(anyCase),
  ...withClient.map(otherDataRoom),
  ...withClient.map(existence),
];

/** 401 for everything that is no valid token (Schemathesis: `ignored_auth`). */
function credentialsOf(id: OperationId): readonly Case[] {
  const byDefect = Object.entries(defects) as [keyof typeof defects, string][];
  return [
    rejected(id, "none", "no token (ignored_auth, missing_required_header)", "none", async () => null),
    rejected(id, "garbage", "a token that is none (ignored_auth)", "invalid", async () => "garbage"),
    ...byDefect.map(([defect, title]) =>
      rejected(id, toName(defect), title, "invalid", (context) => context.token({ defect })),
    ),
    ...forgedTokens.map(({ name, title, forge }) =>
      rejected(id, name, title, "invalid", async (context) => {
        const token = forge(await context.token({}));
        context.redact(token);
        return token;
      }),
    ),
  ];
}

/** Values of `Authorization` that carry no bearer token. */
function headersOf(id: OperationId): readonly Case[] {
  const rejectedHeader = (name: string, title: string, toHeader: (token: string) => string) =>
    rejectedBy(id, name, title, "any", async (context) => {
      const token = await context.token({});
      return (sent) => withHeader(sent, "Authorization", toHeader(token));
    });
  return [
    rejectedHeader("scheme-alone", "the scheme without a token", () => "Bearer"),
    rejectedHeader("scheme-basic", "another scheme", () => "Basic Y29uZm9ybWFuY2U6Y29uZm9ybWFuY2U="),
    rejectedHeader("scheme-missing", "a token without a scheme", (token) => token),
    rejectedHeader("scheme-longer", "a scheme that only begins like Bearer", (token) => `Bearers ${token}`),
    rejectedHeader("list", "two tokens in one header", (token) => `Bearer ${token}, Bearer ${token}`),
    rejectedBy(id, "in-query", "a token in the query alone (RFC 6750, section 2.3)", "any", async (context) => {
      const token = await context.token({});
      return (sent) => withQuery(withHeader(sent, "Authorization"), `access_token=${encodeURIComponent(token)}`);
    }),
    rejectedBy(id, "in-cookie", "a token in a cookie alone", "any", async (context) => {
      const token = await context.token({});
      return (sent) => withHeader(withHeader(sent, "Authorization"), "Cookie", `access_token=${token}`);
    }),
  ];
}

/** Which of two headers counts differs between programs, so that neither may count. */
function twoHeaders(id: OperationId): Case {
  return {
    ...head(
      id,
      "two-headers",
      "401 for two headers, a wrong token and a valid one, or 400, because the contract leaves open which; nothing changes",
      { decision: "not-authenticated" },
    ),
    covers: {},
    run: async (context) => {
      const valid = `Bearer ${await context.token({})}`;
      for (const values of [
        ["Bearer garbage", valid],
        [valid, "Bearer garbage"],
      ]) {
        const change = (sent: SentRequest) => withHeader(sent, "Authorization", ...values);
        await sendRejected(context, id, change, (exchange) => expectOneOf(exchange, [401, 400]));
      }
    },
  };
}

function anyCase(id: OperationId): Case {
  return {
    ...head(id, "scheme-lower-case", `${successText(id)} for the scheme in lower case`, {
      standard: "RFC 9110, section 11.1",
      says: "The name of an authentication scheme is case-insensitive.",
    }),
    covers: { status: successOf(id) },
    run: async (context) => {
      const token = await context.token({});
      await sendAccepted(context, id, (sent) => withHeader(sent, "Authorization", `bearer ${token}`));
    },
  };
}

/** What the challenge must say about the token: nothing (`none`), `invalid_token`, or either. */
type Challenge = "none" | "invalid" | "any";

function rejected(
  id: OperationId,
  name: string,
  title: string,
  challenge: Challenge,
  token: (context: CaseContext) => Promise<string | null>,
): Case {
  return rejectedBy(id, name, title, challenge, async (context) => {
    const own = await token(context);
    return (sent) => withHeader(sent, "Authorization", ...(own === null ? [] : [`Bearer ${own}`]));
  });
}

function rejectedBy(
  id: OperationId,
  name: string,
  title: string,
  challenge: Challenge,
  toChange: (context: CaseContext) => Promise<Parameters<typeof sendRejected>[2]>,
): Case {
  return {
    ...head(id, name, `401 for ${title}, and nothing changes`, { decision: "not-authenticated" }),
    covers: { status: 401, code: "errors.unauthorized" },
    run: async (context) => {
      const check = (exchange: Exchange) => {
        expectError(exchange, "errors.unauthorized");
        expectChallenge(exchange, challenge);
      };
      await sendRejected(context, id, await toChange(context), check);
    },
  };
}

/** RFC 6750, section 3: `error` is there when the request has a token, and only then. */
function expectChallenge(exchange: Exchange, challenge: Challenge): void {
  const value = readHeader(exchange, "www-authenticate");
  const received = `WWW-Authenticate: ${value ?? "no such header"}`;
  expectThat(/^Bearer /i.test(value ?? ""), "WWW-Authenticate with the scheme Bearer", received, exchange);
  const error = /\berror="?([a-z_]+)/i.exec(value ?? "")?.[1];
  if (challenge === "invalid")
    expectThat(error === "invalid_token", 'WWW-Authenticate with error="invalid_token"', received, exchange);
  if (challenge === "none") expectThat(error === undefined, "WWW-Authenticate without an error", received, exchange);
}
