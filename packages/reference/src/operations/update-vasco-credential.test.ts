import { describe, expect, test } from "vitest";
import { noon, openReference } from "../../test/send.ts";
import type { ReferenceOptions } from "../app.ts";

const key = { clientExtId: "client-123", type: "Vasco", extId: "vasco-123" } as const;

function open(options: ReferenceOptions = {}) {
  const { store, send } = openReference(options);
  return {
    store,
    update: (body: unknown, path = {}) => send("updateVascoCredential", { body, path }),
    read: () => store.readCredential(key),
    history: (extId = "vasco-123") => store.readHistory("client-123", extId),
  };
}

describe("200", () => {
  test("only what is provided changes, the policy aside", async () => {
    const { read, update } = open();
    const before = await read();
    const { body } = await update({ modificationComment: "Checked", policyExtId: "vasco-policy-2" });
    expect(body).toEqual({ ...before, modificationComment: "Checked", version: 4, lastModified: noon });
    expect(await read()).toEqual(body);
  });

  test("members stay in the order of the contract when a comment is set for the first time", async () => {
    const { text } = await open().update({ modificationComment: "Checked" });
    const names = Object.keys(JSON.parse(text));
    expect(names.slice(-4)).toEqual(["modificationComment", "type", "validity", "vascoTokens"]);
  });

  test("the version is a string in the request and an integer in the response", async () => {
    const { body } = await open().update({ stateName: "disabled", version: "3" });
    expect(body).toMatchObject({ version: 4 });
  });

  test("a new state has changed-by-admin as its reason", async () => {
    const { body } = await open().update({ stateName: "fail-locked" });
    expect(body).toMatchObject({ stateName: "fail-locked", stateChangeReason: "changed-by-admin" });
  });

  test("policyExtId omitted: the default VASCO policy of the client is applied", async () => {
    const { update, history } = open();
    expect((await update({})).body).toMatchObject({ policyExtId: "vasco-policy", version: 4 });
    expect(await history()).toMatchObject([{ changed: ["policyExtId"] }]);
  });

  test("policyExtId omitted where the default policy is there already: nothing changes", async () => {
    const { update, history } = open();
    expect((await update({}, { extId: "vasco-456" })).body).toMatchObject({ version: 1 });
    expect(await history("vasco-456")).toEqual([]);
  });

  test("policyExtId omitted in a client without a default VASCO policy: the credential keeps its own", async () => {
    const { body } = await open().update({ stateName: "disabled" }, { clientExtId: "client-456", extId: "vasco-789" });
    expect(body).toMatchObject({ policyExtId: "vasco-policy-456", version: 2 });
  });

  test("policyExtId omitted on a server that is set to keep: the credential keeps its own", async () => {
    const { update } = open({ whenVascoPolicyOmitted: "keep" });
    expect((await update({})).body).toMatchObject({ policyExtId: "vasco-policy-2", version: 3 });
    expect((await update({ policyExtId: "vasco-policy" })).body).toMatchObject({ policyExtId: "vasco-policy" });
  });

  test("a credential without a user has no userExtId", async () => {
    expect((await open().update({ stateName: "active" }, { extId: "vasco-456" })).body).not.toHaveProperty("userExtId");
  });

  test("an empty modificationComment clears it", async () => {
    const { update } = open();
    await update({ modificationComment: "x" });
    expect((await update({ modificationComment: "" })).body).not.toHaveProperty("modificationComment");
  });
});

describe("404 noRecord says which part of the path does not exist", () => {
  test.each([
    [{ extId: "vasco-999" }, "VASCO credential vasco-999 does not exist in client client-123."],
    [{ extId: "vasco-789" }, "VASCO credential vasco-789 does not exist in client client-123."],
    [{ extId: "mobile-signature-123" }, "VASCO credential mobile-signature-123 does not exist in client client-123."],
  ])("%j", async (path, message) => {
    const { status, body } = await open().update({}, path);
    expect([status, body]).toEqual([404, { errors: [{ code: "errors.noRecord", message }] }]);
  });
});

describe("409 pessimisticLockingFailure", () => {
  test.each(["0", "2", "4", "2147483647"])(
    "when version %j is not the current one: nothing changes",
    async (version) => {
      const { update, read, history } = open();
      const before = await read();
      const { status, error } = await update({ stateName: "disabled", version });
      expect([status, error?.code, error?.pointer]).toEqual([409, "errors.pessimisticLockingFailure", "/version"]);
      expect(await read()).toEqual(before);
      expect(await history()).toEqual([]);
    },
  );
});

describe("422", () => {
  const digits = "version must be decimal digits without leading zeros, at most 2147483647.";
  test.each<[unknown, string]>([
    [3, "version must be a string."],
    [null, "version must not be null."],
    ["", digits],
    ["03", digits],
    ["+3", digits],
    ["3.0", digits],
    ["3 ", digits],
    ["0x3", digits],
    ["٣", digits],
    ["2147483648", digits],
    ["9999999999", digits],
  ])("version %j is never coerced", async (version, message) => {
    const { status, body } = await open().update({ version });
    expect(status).toBe(422);
    expect(body).toEqual({ errors: [{ code: "errors.invalidData", message, pointer: "/version" }] });
  });

  test.each([
    ["nowhere", "errors.missingReferenceData", "policyExtId does not match a policy of the client."],
    ["vasco-policy-456", "errors.missingReferenceData", "policyExtId does not match a policy of the client."],
    ["mobile-signature-policy", "errors.policyViolation", "policyExtId must name a policy of type VascoPolicy."],
    ["password-policy", "errors.policyViolation", "policyExtId must name a policy of type VascoPolicy."],
  ])("policyExtId %s: %s", async (policyExtId, code, message) => {
    const { update, read } = open();
    const { status, body } = await update({ policyExtId, stateName: "disabled" });
    expect(status).toBe(422);
    expect(body).toEqual({ errors: [{ code, message, pointer: "/policyExtId" }] });
    expect(await read()).toMatchObject({ version: 3 });
  });

  test("vascoTokens cannot be changed and are never in a message", async () => {
    const { text, error } = await open().update({ vascoTokens: [{ authMode: "RO", data: "c2VjcmV0" }] });
    expect(error).toEqual({
      code: "errors.modifyReadonlyData",
      message: "vascoTokens cannot be changed.",
      pointer: "/vascoTokens",
    });
    expect(text).not.toContain("c2VjcmV0");
  });
});

test("a change leaves one history entry behind that never carries token data", async () => {
  const { update, history } = open();
  await update({ stateName: "disabled", modificationComment: "Lost", version: "3", policyExtId: "vasco-policy-2" });
  const entries = await history();
  expect(entries).toEqual([
    {
      at: noon,
      subject: "demo",
      operationId: "updateVascoCredential",
      clientExtId: "client-123",
      credentialExtId: "vasco-123",
      type: "Vasco",
      versionBefore: 3,
      versionAfter: 4,
      changed: ["stateName", "stateChangeReason", "modificationComment"],
      comment: "Lost",
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain("RElHSVBBU1M");
});
