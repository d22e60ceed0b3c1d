import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";
import { anonymous, type Caller } from "./authenticate.ts";
import { authorize } from "./authorize.ts";

const modify = "AccessControl.CredentialModify";
const view = "AccessControl.CredentialView";

describe("permissions of an operation", () => {
  const may = (...permissions: readonly string[]): Caller => ({
    ...anonymous,
    permissions: new Set(permissions),
    clients: new Set(["client-123"]),
  });
  const messageFor = (caller: Caller, permissionMatch: "all" | "any", permissions: readonly string[]) =>
    authorize(caller, { permissions, permissionMatch }, "client-123")?.body.errors[0]?.message;

  test("all of them are required: each one that is missing is named", () => {
    expect(messageFor(may("A", "B"), "all", ["A", "B"])).toBeUndefined();
    expect(messageFor(may("B"), "all", ["A", "B", "C"])).toBe("The permissions A, C are missing.");
  });

  test("any of them is enough: all are named when there is none", () => {
    expect(messageFor(may("B", "X"), "any", ["A", "B"])).toBeUndefined();
    expect(messageFor(may("X"), "any", ["A", "B"])).toBe("One of the permissions A, B is required.");
    expect(messageFor(may(), "any", ["A"])).toBe("The permission A is missing.");
  });

  test("none is required: authentication and the data room remain", () => {
    for (const permissionMatch of ["all", "any"] as const) {
      expect(messageFor(may(), permissionMatch, [])).toBeUndefined();
      expect(authorize(may(), { permissions: [], permissionMatch }, "client-456")?.status).toBe(403);
    }
  });

  test("a path without a client has no data room", () => {
    expect(authorize(anonymous, { permissions: [], permissionMatch: "all" }, undefined)).toBeUndefined();
  });
});

describe("403", () => {
  test.each([
    [[], `The permissions ${modify}, ${view} are missing.`],
    [[modify], `The permission ${view} is missing.`],
    [[view], `The permission ${modify} is missing.`],
  ])("permissionDenied names every missing permission: %j", async (permissions, message) => {
    const { send } = openReference({ callers: oneCaller({ permissions }) });
    const { status, body } = await send("updateVascoCredential");
    expect(status).toBe(403);
    expect(body).toEqual({ errors: [{ code: "errors.permissionDenied", message }] });
  });

  test("a permission that the operation does not require is not asked for", async () => {
    const { send } = openReference({ callers: oneCaller({ permissions: [modify] }) });
    expect((await send("updateMobileSignature")).status).toBe(200);
  });

  test("dataroomPermissionDenied says nothing about whether the client exists: the store is not read", async () => {
    const asked: string[] = [];
    const store = new Proxy(openReference().store, {
      get(target, name) {
        asked.push(String(name));
        return Reflect.get(target, name);
      },
    });
    const { send } = openReference({ store, callers: oneCaller({ clients: [] }) });
    const clients = ["client-123", "client-999", "c".repeat(60), "%00"];
    const responses = await Promise.all(
      clients.map((clientExtId) => send("updateVascoCredential", { path: { clientExtId } })),
    );
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set([
        '403 {"errors":[{"code":"errors.dataroomPermissionDenied","message":"The client in the path is outside the data room of the caller."}]}',
      ]),
    );
    expect(asked).toEqual([]);
  });
});
