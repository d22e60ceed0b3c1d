import { operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";
import type { ReferenceOptions } from "../index.ts";

function open(options: ReferenceOptions = {}) {
  const { store, send } = openReference(options);
  return {
    store,
    read: (path = {}) => send("getVascoCredential", { path }),
    update: (body: unknown) => send("updateVascoCredential", { body }),
  };
}

describe("200", () => {
  test("the credential as it is, token data included, members in the order of the contract", async () => {
    const { store, read } = open();
    const { status, text, body } = await read();
    const stored = await store.readCredential({ clientExtId: "client-123", type: "Vasco", extId: "vasco-123" });
    expect([status, text]).toEqual([200, JSON.stringify(stored)]);
    expect(body.vascoTokens).toEqual([
      { authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAx" },
      { authMode: "CR", data: "RElHSVBBU1MtREVNTy1DUi0wMDAx" },
    ]);
    const order = operations.getVascoCredential.members;
    expect(Object.keys(body)).toEqual(order.filter((member) => member in body));
  });

  test("the version is an integer; as a string it is the one that the next change can be based on", async () => {
    const { read, update } = open();
    const { version } = (await read()).body;
    expect(version).toBe(3);
    expect((await update({ stateName: "disabled", version: String(version) })).status).toBe(200);
    expect((await update({ stateName: "active", version: String(version) })).status).toBe(409);
  });

  test("a credential without a user has no userExtId", async () => {
    expect((await open().read({ extId: "vasco-456" })).body).not.toHaveProperty("userExtId");
  });

  test("reading leaves the policy alone and no history behind", async () => {
    const { store, read } = open();
    expect((await read()).body).toMatchObject({ policyExtId: "vasco-policy-2", version: 3 });
    expect((await read()).body).toMatchObject({ policyExtId: "vasco-policy-2", version: 3 });
    expect(await store.readHistory("client-123", "vasco-123")).toEqual([]);
  });
});

describe("404 noRecord says which part of the path does not exist", () => {
  test.each([
    [{ clientExtId: "client-999" }, "Client client-999 does not exist."],
    [{ extId: "vasco-999" }, "VASCO credential vasco-999 does not exist in client client-123."],
    [{ extId: "vasco-789" }, "VASCO credential vasco-789 does not exist in client client-123."],
    [{ extId: "mobile-signature-123" }, "VASCO credential mobile-signature-123 does not exist in client client-123."],
  ])("%j", async (path, message) => {
    const callers = oneCaller({ clients: ["client-123", "client-999"] });
    const { status, body } = await open({ callers }).read(path);
    expect([status, body]).toEqual([404, { errors: [{ code: "errors.noRecord", message }] }]);
  });
});

describe("422 invalidData", () => {
  test("a path parameter out of bounds, with its name", async () => {
    const { status, body } = await open().read({ extId: "v".repeat(51) });
    const message = "Path parameter extId must have at most 50 characters.";
    expect([status, body]).toEqual([422, { errors: [{ code: "errors.invalidData", message, parameter: "extId" }] }]);
  });
});
