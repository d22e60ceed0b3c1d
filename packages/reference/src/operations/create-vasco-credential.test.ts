import { describe, expect, test } from "vitest";
import { noon, openReference, type Sent } from "../../test/send.ts";
import { states } from "../../test/states.ts";
import type { ReferenceOptions } from "../index.ts";

const tokens = { vascoTokens: [{ authMode: "RO", data: "AAAA" }] };

function open(options: ReferenceOptions = {}) {
  const { app, store, send } = openReference(options);
  const create = (body: unknown = tokens, path: Sent["path"] = {}) => send("createVascoCredential", { body, path });
  return { app, store, send, create };
}

describe("201", () => {
  test("the credential belongs to no user, is initial, and has the default policy and version 1", async () => {
    const { store, create } = open();
    const { status, body, text } = await create();
    expect(status).toBe(201);
    expect(body).toEqual({
      created: noon,
      lastModified: noon,
      version: 1,
      extId: expect.stringMatching(/^[0-9a-f]{32}$/),
      policyExtId: "vasco-policy",
      stateName: "initial",
      stateChangeReason: "initialized",
      successfulLoginCount: 0,
      failedLoginCount: 0,
      type: "Vasco",
      ...tokens,
    });
    const stored = await store.readCredential({ clientExtId: "client-123", type: "Vasco", extId: String(body.extId) });
    expect(JSON.stringify(stored)).toBe(text);
  });

  test("with every member that a request can set", async () => {
    const all = {
      extId: "FDN0012345",
      policyExtId: "vasco-policy-2",
      stateName: "disabled",
      vascoTokens: ["RO", "CR", "SG"].map((authMode) => ({ authMode, data: "AAAA" })),
    };
    expect((await open().create(all)).body).toMatchObject(all);
  });

  test.each(states)("in the state %s", async (stateName) => {
    expect((await open().create({ ...tokens, stateName })).body).toMatchObject({
      stateName,
      stateChangeReason: "initialized",
    });
  });

  test.each(["FDN0012345", "a/b c", "é?#%2F", ".x", "😀".repeat(50)])(
    "Location leads to the credential %s",
    async (extId) => {
      const { app, create } = open();
      const { headers, text } = await create({ ...tokens, extId });
      const request = "http://reference.test/nevisidm/api/core/v1/client-123/vasco";
      const url = new URL(headers.get("location") ?? "", request);
      const read = await app.fetch(new Request(url, { headers: { authorization: "Bearer demo-token" } }));
      expect([read.status, await read.text()]).toEqual([200, text]);
      // The same reference is right below a path of a proxy or a host.
      expect(new URL(headers.get("location") ?? "", "http://proxy.test/below/vasco").pathname).toMatch(
        /^\/below\/vasco\//,
      );
    },
  );

  test("one history entry says who created what; token data appears as a name only", async () => {
    const { store, create } = open();
    await create({ ...tokens, extId: "vasco-new" });
    const [entry, ...others] = await store.readHistory("client-123", "vasco-new");
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ operationId: "createVascoCredential", versionAfter: 1, at: noon });
    expect(entry).not.toHaveProperty("versionBefore");
    expect(entry?.changed).toContain("vascoTokens");
    expect(JSON.stringify(entry)).not.toContain("AAAA");
  });

  test("a generated external id that is in use is generated again", async () => {
    const ids = ["vasco-123", "mobile-signature-123", "vasco-new"];
    expect((await open({ newExtId: () => ids.shift() ?? "" }).create()).body).toMatchObject({ extId: "vasco-new" });
  });
});

describe("422", () => {
  test.each<[string, object, string]>([
    ["without tokens", { vascoTokens: undefined }, "errors.invalidData /vascoTokens"],
    ["with an empty list of tokens", { vascoTokens: [] }, "errors.invalidData /vascoTokens"],
    ["without data", { vascoTokens: [{ authMode: "RO" }] }, "errors.invalidData /vascoTokens/0/data"],
    [
      "with data that is not Base64",
      { vascoTokens: [{ authMode: "RO", data: "A" }] },
      "errors.invalidData /vascoTokens/0/data",
    ],
    ["for a user", { userExtId: "user-123" }, "errors.modifyReadonlyData /userExtId"],
    ["with an unknown policy", { policyExtId: "none" }, "errors.missingReferenceData /policyExtId"],
    ["with a policy of another type", { policyExtId: "password-policy" }, "errors.policyViolation /policyExtId"],
    ["with . as the external id", { extId: "." }, "errors.invalidData /extId"],
    ["with the external id of a VASCO credential", { extId: "vasco-456" }, "errors.vascoExists /extId"],
    ["with that of a mobile signature", { extId: "mobile-signature-123" }, "errors.vascoExists /extId"],
  ])("%s", async (_, members, expected) => {
    const { status, error } = await open().create({ ...tokens, ...members });
    expect(status).toBe(422);
    expect(expected).toBe(`${error?.code} ${error?.pointer}`);
  });

  test("every rule that is broken, by pointer", async () => {
    const vascoTokens = ["RO", "CR", "RO", "CR"].map((authMode) => ({ authMode, data: "AAAA" }));
    const { body } = await open().create({ vascoTokens, extId: "..", policyExtId: "none" });
    expect(Object(body).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/extId",
      "/policyExtId",
      "/vascoTokens/2/authMode",
      "/vascoTokens/3/authMode",
    ]);
  });

  test("missingReferenceData without a policy, in a client that has no default", async () => {
    const { error } = await open().create(tokens, { clientExtId: "client-456" });
    expect(error).toMatchObject({ code: "errors.missingReferenceData", pointer: "/policyExtId" });
  });

  test("vascoExists for all but one of concurrent creations with one external id", async () => {
    const { store, create } = open();
    const states = ["initial", "active", "disabled"];
    const responses = await Promise.all(
      states.map((stateName) => create({ ...tokens, stateName, extId: "vasco-new" })),
    );
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 422, 422]);
    expect(await store.readCredential({ clientExtId: "client-123", type: "Vasco", extId: "vasco-new" })).toEqual(
      responses.find(({ status }) => status === 201)?.body,
    );
  });
});
