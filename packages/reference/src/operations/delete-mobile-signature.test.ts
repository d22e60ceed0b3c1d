import { describe, expect, test } from "vitest";
import { openSignature, signatureKey } from "../../test/open-signature.ts";
import { withSignature } from "../../test/seeds.ts";
import { noon, oneCaller, openReference } from "../../test/send.ts";
import { slowStore } from "../../test/slow-store.ts";
import { createMemoryStore, demoData, type Store } from "../index.ts";

function open(store: Store = createMemoryStore(demoData)) {
  const { send } = openReference({ store });
  return { store, remove: (path = {}) => send("deleteMobileSignature", { path }) };
}

describe("204", () => {
  test("the credential is gone, and the response has no body and no media type", async () => {
    const { store, remove } = open();
    const { status, text, headers } = await remove();
    expect([status, text, headers.get("content-type")]).toEqual([204, "", null]);
    expect(await store.readCredential(signatureKey)).toBeUndefined();
  });

  test("nothing else is gone", async () => {
    const { store, remove } = open();
    await remove();
    const others = demoData.credentials.filter(({ credential }) => credential.extId !== "mobile-signature-123");
    for (const { clientExtId, credential } of others) {
      const { userExtId = "" } = credential;
      const key =
        credential.type === "Vasco"
          ? ({ clientExtId, type: "Vasco", extId: credential.extId } as const)
          : ({ clientExtId, type: "MobileSignature", userExtId } as const);
      expect(await store.readCredential(key)).toEqual(credential);
    }
  });

  test.each(["initial", "tmp-locked", "archived"] as const)("in the state %s as in any other", async (stateName) => {
    const credential = withSignature({ stateName });
    const seed = { ...demoData, credentials: [{ clientExtId: "client-123", credential }] };
    expect((await open(createMemoryStore(seed)).remove()).status).toBe(204);
  });

  test("the history stays, with who deleted which version and when, and no value", async () => {
    const { store, update, history } = openSignature();
    await update({ stateName: "disabled", modificationComment: "Lost" });
    expect((await openReference({ store }).send("deleteMobileSignature")).status).toBe(204);
    expect(await history()).toEqual([
      expect.objectContaining({ operationId: "updateMobileSignature", versionBefore: 7, versionAfter: 8 }),
      {
        at: noon,
        subject: "demo",
        operationId: "deleteMobileSignature",
        clientExtId: "client-123",
        credentialExtId: "mobile-signature-123",
        type: "MobileSignature",
        versionBefore: 8,
        changed: [],
      },
    ]);
  });
});

describe("404 noRecord", () => {
  test.each([
    [{ clientExtId: "client-999" }, "Client client-999 does not exist."],
    [{ userExtId: "user-999" }, "User user-999 does not exist in client client-123."],
    [{ userExtId: "user-456" }, "User user-456 of client client-123 has no mobile signature."],
  ])("says which part of the path does not exist: %j", async (path, message) => {
    const callers = oneCaller({
      permissions: ["AccessControl.CredentialDelete"],
      clients: ["client-123", "client-999"],
    });
    const { status, body } = await openReference({ callers }).send("deleteMobileSignature", { path });
    expect([status, body]).toEqual([404, { errors: [{ code: "errors.noRecord", message }] }]);
  });

  test("for the second of two deletions, one after the other or at the same time", async () => {
    const { remove } = open();
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
    const { store, remove: removeSlowly } = open(slowStore().store);
    const statuses = (await Promise.all([removeSlowly(), removeSlowly(), removeSlowly()])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([204, 404, 404]);
    expect(await store.readHistory("client-123", "mobile-signature-123")).toHaveLength(1);
  });

  test("for a credential that another process deletes between reading and writing", async () => {
    const store = Object.assign(createMemoryStore(demoData), { remove: async () => "missing" });
    expect((await open(store).remove()).status).toBe(404);
  });
});

describe("a race against a change of another process", () => {
  test("starts again on the new version", async () => {
    const correct = createMemoryStore(demoData);
    let races = 3;
    const store: Store = {
      ...correct,
      async remove(deletion) {
        const current = await correct.readCredential(signatureKey);
        if (races-- > 0 && current !== undefined) {
          const next = { ...current, version: current.version + 1 };
          const history = { ...deletion.history, versionAfter: next.version };
          await correct.swap({ key: signatureKey, fromVersion: current.version, next, history });
        }
        return correct.remove(deletion);
      },
    };
    expect((await open(store).remove()).status).toBe(204);
    const history = await store.readHistory("client-123", "mobile-signature-123");
    expect(history.at(-1)).toMatchObject({ operationId: "deleteMobileSignature", versionBefore: 10 });
  });

  test("503 if it never ends", async () => {
    const store = Object.assign(createMemoryStore(demoData), { remove: async () => "stale" });
    expect((await open(store).remove()).status).toBe(503);
    expect(await store.readCredential(signatureKey)).toBeDefined();
  });
});
