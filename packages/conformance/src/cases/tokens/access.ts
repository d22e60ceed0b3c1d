/** What a caller may do, and where: permissions and data rooms. */
import { type OperationId, operations, type Permission, permissions } from "@credential-api/contract";
import { expectError, readEntries } from "../../expect/expect-error.ts";
import { expectSame } from "../../expect/expect-response.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { withParameter } from "../../requests/edit-request.ts";
import { sendAccepted, sendRejected } from "../vectors/send.ts";

/** 403 without each permission, and success with the required ones alone. */
export function permissionsOf(id: OperationId): readonly Case[] {
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
      ...head(id, "required-permissions", `${successText(id)} with the required permissions alone`, {
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

/** 403 for a caller whose data room does not have the client. */
export function otherDataRoom(id: OperationId): Case {
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

/** 403 that says nothing about whether the client exists. */
export function existence(id: OperationId): Case {
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

/** The members that every case of a group has. */
export function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "tokens", name), operation: id, group: "tokens", title, rule } as const;
}

/** A name in kebab case, as ids have it. */
export function toName(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}
