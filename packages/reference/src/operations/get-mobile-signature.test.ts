import { operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { demoData, withPolicies, withSignature } from "../../test/seeds.ts";
import { oneCaller, openReference } from "../../test/send.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Seed } from "../store/store.ts";

function open(seed: Seed = demoData, options = {}) {
  const { store, send } = openReference({ store: createMemoryStore(seed), ...options });
  return {
    store,
    read: (path = {}) => send("getMobileSignature", { path }),
    update: (body: unknown) => send("updateMobileSignature", { body }),
  };
}

describe("200", () => {
  test("the credential as it is, members in the order of the contract", async () => {
    const { status, text, body } = await open().read();
    expect([status, text]).toEqual([200, JSON.stringify(withSignature({}))]);
    expect(Object.keys(body)).toEqual(operations.getMobileSignature.members);
  });

  test("the version it returns can be sent with the next change", async () => {
    const { read, update } = open();
    await update({ identificator: "NEW-1" });
    const { version } = (await read()).body;
    expect((await update({ stateName: "disabled", version })).status).toBe(200);
    expect((await update({ stateName: "active", version })).status).toBe(409);
  });

  test("reading changes nothing, neither the credential nor its default MSSP, and leaves no history", async () => {
    const { msspIdentifier: _, ...without } = withSignature({});
    const { store, read } = open(withPolicies({ defaultMsspIdentifier: "http://mss.example.com/default" }, without));
    const first = await read();
    expect(first.body).not.toHaveProperty("msspIdentifier");
    expect((await read()).text).toBe(first.text);
    expect(await store.readHistory("client-123", "mobile-signature-123")).toEqual([]);
  });
});

describe("404 noRecord says which part of the path does not exist", () => {
  test.each([
    [{ clientExtId: "client-999" }, "Client client-999 does not exist."],
    [{ userExtId: "user-999" }, "User user-999 does not exist in client client-123."],
    [{ userExtId: "user-789" }, "User user-789 does not exist in client client-123."],
    [{ userExtId: "user-456" }, "User user-456 of client client-123 has no mobile signature."],
  ])("%j", async (path, message) => {
    const callers = oneCaller({ clients: ["client-123", "client-999"] });
    const { status, body } = await open(demoData, { callers }).read(path);
    expect([status, body]).toEqual([404, { errors: [{ code: "errors.noRecord", message }] }]);
  });
});

describe("422 invalidData", () => {
  test("lists every path parameter that is out of bounds, by name", async () => {
    const callers = oneCaller({ clients: ["c".repeat(51)] });
    const { status, body } = await open(demoData, { callers }).read({
      clientExtId: "c".repeat(51),
      userExtId: "user%00",
    });
    expect(status).toBe(422);
    expect(body).toEqual({
      errors: [
        {
          code: "errors.invalidData",
          message: "Path parameter clientExtId must have at most 50 characters.",
          parameter: "clientExtId",
        },
        {
          code: "errors.invalidData",
          message: "Path parameter userExtId must not contain control characters.",
          parameter: "userExtId",
        },
      ],
    });
  });
});
