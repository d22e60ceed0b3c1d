import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";
import { states } from "../../test/states.ts";

function open() {
  const { store, send } = openReference({
    callers: oneCaller({ clients: ["client-123", "client-456", "client-999"] }),
  });
  return {
    store,
    send,
    list: (path = {}, query = "") => send("listUserCredentials", { path: { extId: "user-123", ...path }, query }),
  };
}

describe("200", () => {
  test("the credentials of the user of both types, each with its type, oldest first", async () => {
    const { status, body } = await open().list();
    expect(status).toBe(200);
    expect(Object(body).items.map(({ type, extId }: { type: string; extId: string }) => `${type} ${extId}`)).toEqual([
      "MobileSignature mobile-signature-123",
      "Vasco vasco-123",
    ]);
  });

  test("each with the members that all types share, as its read returns them, and no secret", async () => {
    const { send, list } = open();
    const { text, body } = await list();
    expect(text).not.toMatch(/msisdn|41791234567|CERTIFICATE|identificator|vascoTokens|RElHSVBBU1M/);
    const reads = [await send("getMobileSignature"), await send("getVascoCredential")];
    for (const [at, read] of reads.entries()) {
      const item = Object(body).items[at];
      expect(read.body).toMatchObject(item);
      const order = Object.keys(read.body).filter((member) => member in item);
      expect(Object.keys(item)).toEqual(order);
      expect(Object.keys(item)).toEqual(
        expect.arrayContaining(["created", "version", "stateName", "type", "validity"]),
      );
    }
  });

  test("credentials in every state", async () => {
    const { send, list } = open();
    for (const stateName of states) {
      await send("updateMobileSignature", { body: { stateName } });
      expect(Object((await list()).body).items[0]).toMatchObject({ type: "MobileSignature", stateName });
    }
  });

  test("page by page", async () => {
    const { list } = open();
    const first = Object((await list({}, "?limit=1")).body);
    expect(first._pagination).toEqual({
      continuationToken: `${Date.parse("2026-01-12T08:15:00Z")}_mobile-signature-123`,
      limit: 1,
    });
    const last = Object((await list({}, `?limit=1&continuationToken=${first._pagination.continuationToken}`)).body);
    expect(last).toMatchObject({ items: [{ extId: "vasco-123" }], _pagination: { limit: 1 } });
    expect(last._pagination).not.toHaveProperty("continuationToken");
  });

  test("an empty list for a user without credentials", async () => {
    const { body } = await open().list({ extId: "user-456" });
    expect(body).toEqual({ items: [], _pagination: { limit: 100 } });
  });

  test("a credential appears and disappears with what happens to it", async () => {
    const { send, list } = open();
    const count = async () => Object((await list()).body).items.length;
    expect(await count()).toBe(2);
    await send("unassignVascoCredential");
    expect(await count()).toBe(1);
    await send("deleteMobileSignature");
    expect(await count()).toBe(0);
    const body = { identificator: "MSS-1", msspIdentifier: "http://mss.example.com", msisdn: "+41795550199" };
    await send("createMobileSignature", { path: { userExtId: "user-123" }, body });
    expect(await count()).toBe(1);
  });
});

test.each([
  [{ clientExtId: "client-999" }, "Client client-999 does not exist."],
  [{ clientExtId: "client-456" }, "User user-123 does not exist in client client-456."],
  [{ extId: "user-999" }, "User user-999 does not exist in client client-123."],
])("404 noRecord: %j", async (path, message) => {
  expect((await open().list(path)).body).toEqual({ errors: [{ code: "errors.noRecord", message }] });
});

test("422 invalidData for a malformed token names the parameter", async () => {
  const { status, error } = await open().list({}, "?continuationToken=2");
  expect([status, error?.parameter]).toEqual([422, "continuationToken"]);
});
