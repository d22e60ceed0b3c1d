import { describe, expect, test } from "vitest";
import { noon, openReference } from "../../test/send.ts";
import { slowStore } from "../../test/slow-store.ts";
import { states } from "../../test/states.ts";
import { createMemoryStore, demoData, type Store } from "../index.ts";

const key = { clientExtId: "client-123", type: "Vasco", extId: "vasco-123" } as const;

function open(store: Store = createMemoryStore(demoData)) {
  const { send } = openReference({ store });
  return {
    store,
    unassign: (path = {}) => send("unassignVascoCredential", { path }),
    update: (body: object) => send("updateVascoCredential", { body: { policyExtId: "vasco-policy-2", ...body } }),
  };
}

describe("200", () => {
  test("the user is gone and the state is initial; everything else stays", async () => {
    const { store, unassign } = open();
    const before = await store.readCredential(key);
    const { status, body } = await unassign();
    const { userExtId, ...rest } = before ?? {};
    expect(userExtId).toBe("user-123");
    const changed = { version: 4, lastModified: noon, stateName: "initial", stateChangeReason: "changed-by-admin" };
    expect([status, body]).toEqual([200, { ...rest, ...changed }]);
    expect(await store.readCredential(key)).toEqual(body);
  });

  test("the user does not have it any more", async () => {
    const { store, unassign } = open();
    await unassign();
    const { credentials } = await store.readUserPage("client-123", "user-123", { limit: 10 });
    expect(credentials.map(({ extId }) => extId)).toEqual(["mobile-signature-123"]);
  });

  test("a state that is initial keeps its reason", async () => {
    const { unassign, update } = open();
    await update({ stateName: "initial", modificationComment: "New" });
    expect((await unassign()).body).toMatchObject({
      stateChangeReason: "changed-by-admin",
      modificationComment: "New",
    });
  });

  test.each(states)("a credential without a user stays as it is, in the state %s", async (stateName) => {
    const { store, unassign, update } = open();
    await unassign();
    await update({ stateName });
    const before = await store.readCredential(key);
    const history = await store.readHistory("client-123", "vasco-123");
    const { status, text } = await unassign();
    expect([status, text]).toEqual([200, JSON.stringify(before)]);
    expect(await store.readHistory("client-123", "vasco-123")).toEqual(history);
  });

  test("one history entry, also for concurrent requests", async () => {
    const { store, unassign } = open(slowStore().store);
    const responses = await Promise.all([unassign(), unassign(), unassign()]);
    expect(responses.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 4],
      [200, 4],
      [200, 4],
    ]);
    expect(await store.readHistory("client-123", "vasco-123")).toEqual([
      {
        at: noon,
        subject: "demo",
        operationId: "unassignVascoCredential",
        clientExtId: "client-123",
        type: "Vasco",
        credentialExtId: "vasco-123",
        versionBefore: 3,
        versionAfter: 4,
        changed: ["userExtId", "stateName", "stateChangeReason"],
      },
    ]);
  });
});

test.each([
  [{ clientExtId: "client-456" }, "VASCO credential vasco-123 does not exist in client client-456."],
  [{ extId: "mobile-signature-123" }, "VASCO credential mobile-signature-123 does not exist in client client-123."],
])("404 noRecord: %j", async (path, message) => {
  expect((await open().unassign(path)).body).toEqual({ errors: [{ code: "errors.noRecord", message }] });
});
