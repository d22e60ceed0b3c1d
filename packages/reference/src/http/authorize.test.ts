import { describe, expect, test } from "vitest";
import { serve, serveEcho } from "../../test/hand-made.ts";
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

describe("access as an operation declares it", () => {
  const permissions = [view, modify] as const;
  const statusFor = async (access: Parameters<typeof serveEcho>[0]["access"], held: readonly string[]) => {
    const { status, error } = await serveEcho({ access: { ...access } }, { permissions: held }).send("/things");
    return [status, error?.message];
  };

  test("all permissions are required", async () => {
    expect(await statusFor({ permissions }, permissions)).toEqual([200, undefined]);
    expect(await statusFor({ permissions }, [view])).toEqual([403, `The permission ${modify} is missing.`]);
  });

  test("any permission is enough", async () => {
    const access = { permissions, permissionMatch: "any" } as const;
    expect(await statusFor(access, [modify])).toEqual([200, undefined]);
    expect(await statusFor(access, [])).toEqual([403, `One of the permissions ${view}, ${modify} is required.`]);
  });

  test("no permission: every authenticated caller may call", async () => {
    expect(await statusFor({ permissions: [] }, [])).toEqual([200, undefined]);
    expect((await serveEcho({}).send("/things", { headers: { authorization: "Basic x" } })).status).toBe(401);
  });

  test("without authentication, no token is read and the caller is anonymous with an empty data room", async () => {
    const identify = () => Promise.reject(new Error("A token was read"));
    const { send } = serve(
      {
        path: "/clients/{clientExtId}",
        parameters: [{ name: "clientExtId", in: "path", required: true, schema: { type: "string" } }],
        access: { authentication: "none" },
      },
      async (_, { subject, permissions: held, clients }) => ({
        status: 200,
        body: { subject, permissions: [...held], clients: [...clients] },
      }),
      { callers: { identify } },
    );
    const anonymous = { subject: "anonymous", permissions: [], clients: [] };
    for (const authorization of ["", "Basic x", "Bearer wrong"]) {
      expect((await send("/clients/any", { headers: { authorization } })).body).toEqual(anonymous);
    }
  });

  test("without a client in the path there is no check of the data room, and the handler gets it", async () => {
    const { send } = serve({}, async (_, { clients }) => ({ status: 200, body: { clients: [...clients] } }), {
      callers: oneCaller({ clients: ["client-123"] }),
    });
    expect((await send("/things")).body).toEqual({ clients: ["client-123"] });
  });
});
