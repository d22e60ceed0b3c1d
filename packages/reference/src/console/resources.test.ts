import { describe, expect, test } from "vitest";
import { certificateDetails, openConsole, reads } from "../../test/open-console.ts";
import { oneCaller, receive } from "../../test/send.ts";
import { createReference } from "../app.ts";
import { demoCallers, demoToken } from "../demo-callers.ts";

describe("200", () => {
  test("the clients of the data room that exist, by external id", async () => {
    const { send } = openConsole({
      callers: oneCaller({ clients: ["nowhere", "client-456", "client-123", "\u0000", ""] }),
    });
    expect((await send("/clients")).body).toEqual({
      items: [
        { extId: "client-123", name: "Demo client" },
        { extId: "client-456", name: "Other client" },
      ],
    });
  });

  test("the credentials of a user, each with its key and exactly as the operation of its type reads it", async () => {
    const { store, send } = openConsole();
    const reference = createReference({ store, callers: demoCallers });
    const { body } = await send("/clients/client-123/credentials?user=user-123");
    const read = async (path: string) =>
      receive(
        await reference.request(`/nevisidm/api/core/v1/client-123/${path}`, {
          headers: { authorization: `Bearer ${demoToken}` },
        }),
      );
    expect(body).toEqual({
      items: [
        {
          key: { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-123" },
          credential: (await read("users/user-123/mobile-signature")).body,
        },
        {
          key: { clientExtId: "client-123", type: "Vasco", extId: "vasco-123" },
          credential: (await read("vasco/vasco-123")).body,
        },
      ],
      _pagination: { limit: 20 },
    });
  });

  test("nothing for a user without credentials", async () => {
    const { status, body } = await openConsole().send("/clients/client-123/credentials?user=user-456");
    expect([status, body]).toEqual([200, { items: [], _pagination: { limit: 20 } }]);
  });

  test("the credentials of a user page by page", async () => {
    const { send } = openConsole();
    const path = "/clients/client-123/credentials?user=user-123&limit=1";
    const first = Object((await send(path)).body);
    const last = Object((await send(`${path}&continuationToken=${first._pagination.continuationToken}`)).body);
    const extIds = [first, last].map(({ items }) =>
      items.map(({ credential }: { credential: { extId: string } }) => credential.extId),
    );
    expect(extIds).toEqual([["mobile-signature-123"], ["vasco-123"]]);
    expect(last._pagination).toEqual({ limit: 1 });
  });

  test("the VASCO credential with a serial number, also when it belongs to no user", async () => {
    const { store, send } = openConsole();
    const key = { clientExtId: "client-123", type: "Vasco", extId: "vasco-456" } as const;
    const { body } = await send("/clients/client-123/credentials?serial=vasco-456");
    expect(body).toEqual({ items: [{ key, credential: await store.readCredential(key) }], _pagination: { limit: 20 } });
  });

  test("the history of a credential without values, newest first and page by page, also after its removal", async () => {
    const { store, send } = openConsole();
    const reference = createReference({ store, callers: demoCallers, now: () => new Date("2026-05-18T12:00:00Z") });
    const headers = { authorization: `Bearer ${demoToken}`, "content-type": "application/json" };
    const url = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
    const change = { stateName: "disabled", modificationComment: "Lost" };
    await reference.request(url, { method: "PATCH", headers, body: JSON.stringify(change) });
    await reference.request(url, { method: "DELETE", headers });

    const path = "/clients/client-123/credentials/mobile-signature-123/history";
    const entry = { at: "2026-05-18T12:00:00Z", subject: "demo", type: "MobileSignature" };
    const removed = { ...entry, operationId: "deleteMobileSignature", versionBefore: 8, changed: [] };
    const disabled = {
      ...entry,
      operationId: "updateMobileSignature",
      versionBefore: 7,
      versionAfter: 8,
      changed: ["stateName", "stateChangeReason", "stateChangeDetail", "modificationComment"],
      comment: "Lost",
    };
    expect((await send(path)).body).toEqual({ items: [removed, disabled], _pagination: { limit: 20 } });
    const first = Object((await send(`${path}?limit=1`)).body);
    expect(first.items).toEqual([removed]);
    expect((await send(`${path}?limit=1&continuationToken=${first._pagination.continuationToken}`)).body).toEqual({
      items: [disabled],
      _pagination: { limit: 1 },
    });
  });

  test("an empty history where nothing was recorded", async () => {
    const { status, body } = await openConsole().send("/clients/client-123/credentials/vasco-123/history");
    expect([status, body]).toEqual([200, { items: [], _pagination: { limit: 20 } }]);
  });

  test("the policies of a type page by page, without their parameters", async () => {
    const { send } = openConsole();
    const path = "/clients/client-123/policies?type=MobileSignaturePolicy";
    const type = "MobileSignaturePolicy";
    const [first, second] = [
      { extId: "mobile-signature-policy", type, isDefault: true },
      { extId: "mobile-signature-policy-2", type, isDefault: false },
    ];
    expect((await send(path)).body).toEqual({ items: [first, second], _pagination: { limit: 20 } });
    expect((await send(`${path}&limit=1`)).body).toEqual({
      items: [first],
      _pagination: { continuationToken: "mobile-signature-policy", limit: 1 },
    });
    expect((await send(`${path}&limit=1&continuationToken=mobile-signature-policy`)).body).toEqual({
      items: [second],
      _pagination: { limit: 1 },
    });
    expect((await send("/clients/client-456/policies?type=PwdPolicy")).body).toMatchObject({ items: [] });
  });

  test("what the host reads in a certificate", async () => {
    const { status, body } = await openConsole().explain({ certificate: "a certificate" });
    expect([status, body]).toEqual([200, certificateDetails]);
  });

  test.each(reads)("HEAD $path has no body", async ({ path }) => {
    const { status, text } = await openConsole().send(path, { method: "HEAD" });
    expect([status, text]).toEqual([200, ""]);
  });

  test.each(reads)("no cache keeps $path", async ({ path }) => {
    expect((await openConsole().send(path)).headers.get("cache-control")).toBe("no-store");
  });
});
