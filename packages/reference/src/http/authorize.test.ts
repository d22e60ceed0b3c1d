import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";

const modify = "AccessControl.CredentialModify";
const view = "AccessControl.CredentialView";

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
