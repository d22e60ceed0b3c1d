/** Who may call: tokens, permissions and data rooms. */
import { type OperationId, operationIds, operations, type Permission, permissions } from "@credential-api/contract";
import { expectError, readEntries } from "../../expect/expect-error.ts";
import { expectSame, expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { CallerWish, CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { firstOfEachMethod, readIds } from "../vectors/choose.ts";
import { withHeader, withParameter, withQuery } from "../vectors/prepared-request.ts";
import { sendAccepted, sendRejected, successOf } from "../vectors/send.ts";
import { forgedTokens } from "./forged.ts";

const defects = {
  expired: "an expired token",
  notYetValid: "a token that is not yet valid",
  wrongKey: "a token signed with another key",
  wrongIssuer: "a token of another issuer",
  wrongAudience: "a token for another audience",
} as const satisfies Record<NonNullable<CallerWish["defect"]>, string>;

const protectedIds = operationIds.filter((id) => operations[id].authentication === "bearer");
const withClient = protectedIds.filter((id) => operations[id].parameters.some(({ name }) => name === "clientExtId"));

export const tokenCases: readonly Case[] = [
  ...protectedIds.flatMap((id) => [...credentialsOf(id), ...permissionsOf(id)]),
  ...[...firstOfEachMethod(protectedIds)].flatMap(headersOf),
  ...readIds.filter((id) => protectedIds.includes(id)).map(anyCase),
  ...withClient.map(otherDataRoom),
  ...withClient.map(existence),
];

/** 401 for everything that is no valid token (Schemathesis: `ignored_auth`). */
function credentialsOf(id: OperationId): readonly Case[] {
  const byDefect = Object.entries(defects) as [keyof typeof defects, string][];
  return [
    rejected(id, "none", "no token (ignored_auth)", "none", async () => null),
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

function anyCase(id: OperationId): Case {
  return {
    ...head(id, "scheme-lower-case", `${successOf(id)} for the scheme in lower case`, {
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

/** 403 without each permission, and success with the required ones alone. */
function permissionsOf(id: OperationId): readonly Case[] {
  const { permissions: required, permissionMatch } = operations[id];
  const all = Object.keys(permissions) as Permission[];
  if (required.length === 0) return [];
  const groups = permissionMatch === "all" ? required.map((permission) => [permission]) : [required];
  const denied = (name: string, title: string, missing: readonly Permission[], held: readonly Permission[]): Case => ({
    ...head(id, name, title, { decision: "missing-permissions" }),
    covers: { status: 403, code: "errors.permissionDenied", ...(missing[0] && { permission: missing[0] }) },
    run: async (context) => {
      const token = await context.token({ permissions: held });
      await sendRejected(
        context,
        id,
        (sent) => sent,
        (exchange) => expectDenied(exchange, missing),
        { token },
      );
    },
  });
  return [
    ...groups.map((missing) =>
      denied(
        `without-${missing.map((permission) => toName(permission.slice(permission.indexOf(".") + 1))).join("-or-")}`,
        `403 without ${missing.join(" and ")}, which the message names; nothing changes`,
        missing,
        all.filter((permission) => !missing.includes(permission)),
      ),
    ),
    denied(
      "without-permissions",
      "403 without any permission; the message names the required ones in their order",
      required,
      [],
    ),
    {
      ...head(id, "required-permissions", `${successOf(id)} with the required permissions alone`, {
        decision: "elementary-permissions",
      }),
      covers: { status: successOf(id), ...(required[0] && { permission: required[0] }) },
      run: async (context) => {
        const held = permissionMatch === "all" ? required : required.slice(0, 1);
        await sendAccepted(context, id, (sent) => sent, { token: await context.token({ permissions: held }) });
      },
    },
  ];
}

function expectDenied(exchange: Exchange, missing: readonly Permission[]): void {
  expectError(exchange, "errors.permissionDenied");
  const message = readEntries(exchange)[0]?.message ?? "";
  const named = (Object.keys(permissions) as Permission[])
    .filter((permission) => message.includes(permission))
    .sort((one, other) => message.indexOf(one) - message.indexOf(other));
  expectSame("the permissions in the message:", named, missing, exchange);
}

function otherDataRoom(id: OperationId): Case {
  return {
    ...head(id, "other-data-room", "403 when the client is outside the data room of the caller; nothing changes", {
      decision: "data-rooms",
    }),
    covers: { status: 403, code: "errors.dataroomPermissionDenied" },
    run: async (context) => {
      const token = await context.token({ clients: [context.data.otherClientExtId ?? "conformance-other-client"] });
      const check = (exchange: Exchange) => expectError(exchange, "errors.dataroomPermissionDenied");
      await sendRejected(context, id, (sent) => sent, check, { token });
    },
  };
}

function existence(id: OperationId): Case {
  return {
    ...head(id, "hidden-client", "one and the same 403 for a client that exists and one that does not", {
      decision: "data-rooms",
    }),
    covers: { status: 403, code: "errors.dataroomPermissionDenied" },
    run: async (context) => {
      const unknown = context.data.unknownExtId("client");
      const known = context.data.otherClientExtId ?? context.data.clientExtId;
      const token = await context.token(context.data.otherClientExtId === undefined ? { clients: [unknown] } : {});
      const outside = context.data.otherClientExtId === undefined ? `${unknown.slice(0, -1)}~` : unknown;
      const send = async (client: string) =>
        sendRejected(
          context,
          id,
          (sent) => withParameter(sent, id, "clientExtId", () => encodeURIComponent(client)),
          (exchange) => expectError(exchange, "errors.dataroomPermissionDenied"),
          { token },
        );
      const existing = await send(known);
      const missing = await send(outside);
      const text = (exchange: Exchange, client: string) =>
        new TextDecoder().decode(exchange.response.body).replaceAll(client, "{clientExtId}");
      expectSame("the body", text(missing, outside), text(existing, known), missing, { earlier: [existing] });
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

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "tokens", name), operation: id, group: "tokens", title, rule } as const;
}

function toName(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}
